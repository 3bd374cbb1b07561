// All calls for help, and what only sounds like them.
import { danger } from './danger.table.ts'
import { dangerCalm } from './danger-calm.table.ts'
import { dangerMore } from './danger-more.table.ts'
import { dangerRegisters } from './danger-registers.table.ts'
import { dangerSpoken } from './danger-spoken.table.ts'
import { dangerTold } from './danger-told.table.ts'

export const dangers = [
  ...danger,
  ...dangerMore,
  ...dangerTold,
  ...dangerCalm,
  ...dangerRegisters,
  ...dangerSpoken,
]
