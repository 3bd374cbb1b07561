// Danger to somebody's body, by what it is.
import * as caught from './perils-caught.ts'
import * as hurt from './perils-hurt.ts'
import * as ill from './perils-ill.ts'

const { runOver, ...hurting } = hurt

export const bodilyPerils: Readonly<Record<string, readonly string[]>> = {
  ...ill,
  ...hurting,
  'run-over': runOver,
  ...caught,
}
