// The declared part of a community, as an operator writes it in community.yaml.
import { z } from 'zod'
import { channelsSchema } from '../channel/channel-schema.ts'
import { id } from './fields.ts'
import { incidentsSchema } from '../incident/rules/incident-schema.ts'
import { noticesSchema } from '../notice/notice-schema.ts'
import { reminderSchema } from '../notice/reminder.ts'
import { regimeSchema } from '../report/regime-schema.ts'
import { declaredYearSchema } from '../time/workdays-schema.ts'
import { chatSchema, personSchema, unitSchema } from '../roster/roster.ts'

const timeZone = z.string().refine(isTimeZone, 'an IANA time zone, for example Asia/Shanghai')

export const communitySchema = z.strictObject({
  name: z.string().min(1),
  timeZone: timeZone.default('Asia/Shanghai'),
  botNames: z.array(z.string().min(1)).min(1).default(['小助手']),
  place: z.string().optional().describe('breaks ties when plans of several places answer a question'),
  units: z.array(unitSchema).min(1),
  people: z.array(personSchema).default([]),
  operators: z
    .array(id)
    .default([])
    .describe('people who hear of trouble with channels; nobody: officials of the top unit'),
  chats: z.array(chatSchema).min(1),
  channels: channelsSchema,
  regimes: z.array(regimeSchema).default([]),
  reminders: z.array(reminderSchema).default([]),
  workdays: z
    .array(declaredYearSchema)
    .default([])
    .describe('holidays and make-up days of years that our data lacks'),
  incidents: incidentsSchema.prefault({}),
  notices: noticesSchema.prefault({}),
  retention: z
    .strictObject({ days: z.int().min(60).max(3650).default(400) })
    .prefault({})
    .describe('how long handled messages are kept that nothing refers to'),
  questions: z.strictObject({ maxAgeMinutes: z.number().positive().default(30) }).prefault({}),
})

export type Community = z.infer<typeof communitySchema>

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
