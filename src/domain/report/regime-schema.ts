// A report regime as community.yaml declares it.
import { z } from 'zod'
import { clockTime, id } from '../community/fields.ts'

export const regimeSchema = z.strictObject({
  id,
  name: z.string().min(1),
  unit: id.describe('every grid below this unit reports'),
  opens: clockTime.default('00:00'),
  due: clockTime.default('17:00'),
  remindAt: z.array(clockTime).max(2).default(['16:00', '16:40']),
  summaryAt: clockTime.default('09:00').describe('on the next day'),
  recipients: z.array(id).min(1).describe('chats that get the daily summary'),
})

export type Regime = z.infer<typeof regimeSchema>
