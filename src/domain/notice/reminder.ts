// A reminder as community.yaml declares it.
import { z } from 'zod'
import { id } from '../community/fields.ts'

export const reminderSchema = z.strictObject({
  id,
  cron: z.string().describe('five fields: minute hour day month weekday'),
  chat: id,
  text: z.string().min(1).max(2000),
  urgent: z.boolean().default(false).describe('breaks through the quiet hours of notices'),
  reason: z.string().default('本地规定').describe('the clause it rests on'),
})

export type Reminder = z.infer<typeof reminderSchema>
