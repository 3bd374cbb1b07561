// The declared part of a community, as an operator writes it in community.yaml.
import { z } from 'zod'
import { chatSchema, personSchema, unitSchema } from './roster.ts'

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a clock time such as "17:00", in quotes')
const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and hyphens')
const timeZone = z.string().refine(isTimeZone, 'an IANA time zone, for example Asia/Shanghai')

const regimeSchema = z.strictObject({
  id,
  name: z.string().min(1),
  unit: id.describe('every grid below this unit reports'),
  opens: clockTime.default('00:00'),
  due: clockTime.default('17:00'),
  remindAt: z.array(clockTime).max(2).default(['16:00', '16:40']),
  summaryAt: clockTime.default('09:00').describe('on the next day'),
  recipients: z.array(id).min(1).describe('chats that get the daily summary'),
})

const reminderSchema = z.strictObject({
  id,
  cron: z.string().describe('five fields: minute hour day month weekday'),
  chat: id,
  text: z.string().min(1).max(2000),
  reason: z.string().default('本地规定').describe('the clause it rests on'),
})

export const communitySchema = z.strictObject({
  name: z.string().min(1),
  timeZone: timeZone.default('Asia/Shanghai'),
  botNames: z.array(z.string().min(1)).min(1).default(['小助手']),
  place: z.string().optional().describe('breaks ties when plans of several places answer a question'),
  units: z.array(unitSchema).min(1),
  people: z.array(personSchema).default([]),
  chats: z.array(chatSchema).min(1),
  regimes: z.array(regimeSchema).default([]),
  reminders: z.array(reminderSchema).default([]),
  incidents: z.strictObject({ limitHours: z.number().positive().max(720).default(24) }).prefault({}),
  questions: z.strictObject({ maxAgeMinutes: z.number().positive().default(30) }).prefault({}),
})

export type Community = z.infer<typeof communitySchema>
export type Regime = z.infer<typeof regimeSchema>
export type Reminder = z.infer<typeof reminderSchema>

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
