// A reminder as community.yaml declares it.
import { z } from 'zod'
import { silentDays } from './spoken-reminder.ts'
import { day, id } from '../community/fields.ts'
import { cronFault } from '../time/schedule.ts'

export const reminderSchema = z.strictObject({
  id,
  cron: z
    .string()
    .refine((text) => cronFault(text) === undefined, {
      error: ({ input }) => `five cron fields, for example "0 15 * * 5": ${cronFault(String(input))}`,
    })
    .describe('five fields: minute hour day month weekday'),
  chat: id,
  text: z.string().min(1).max(2000),
  urgent: z.boolean().default(false).describe('breaks through the quiet hours of notices'),
  reason: z.string().default('本地规定').describe('the clause it rests on'),
  owner: id.optional().describe('the person who is asked whether it is still wanted; else officials are'),
  until: day.optional().describe('its last day'),
})

export type Reminder = z.infer<typeof reminderSchema>

/** The batch of all that it posts. */
export function batchOfReminder(id: string): string {
  return `declared-reminder:${id}`
}

/** The reminder whose post this is; undefined: it is none. */
export function parseReminderBatch(batch: string): string | undefined {
  return /^declared-reminder:(.+)$/.exec(batch)?.[1]
}

/** The last time that anybody reacted to it, as an occurrence of this schedule. */
export function heardSchedule(id: string): string {
  return `reminder-heard:${id}`
}

export function renderDeclaredReview({ id, text }: Reminder): string {
  return `定期提醒“${text.slice(0, 30)}”已有 ${silentDays} 天没人理会，还要不要？要就不用管，再过 ${silentDays} 天没人理会会再问；不要请管理员从 community.yaml 的 reminders 里删去 ${id}。`
}
