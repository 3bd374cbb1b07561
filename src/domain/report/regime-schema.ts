// A report regime as community.yaml declares it: who reports what by when, and who gets which paper.
import { z } from 'zod'
import { clockTime, id } from '../community/fields.ts'
import { unitKinds } from '../roster/roster.ts'
import { cadenceSchema } from './cadence.ts'

/** What becomes of a day that falls on a day off. */
const holidays = z.enum(['as-is', 'earlier', 'later']).default('as-is')

const paper = {
  at: clockTime.default('09:00'),
  holidays,
  to: z.array(id).min(1).describe('staff chats that get it'),
  cc: z.array(id).default([]),
  publish: z
    .strictObject({
      to: z.array(id).min(1).describe('chats outside, once a person has approved it'),
      approver: id.optional().describe('a person; the officials of the unit unless named'),
    })
    .optional(),
}

const inputs = z.strictObject({
  kind: z.enum(unitKinds).default('town').describe('each unit of this kind sums up its own week first'),
  at: clockTime.default('10:00'),
})

const papersSchema = z.strictObject({
  daily: z.strictObject(paper).optional().describe('on the day after'),
  weekly: z
    .strictObject({
      ...paper,
      weekday: z.int().min(1).max(7).default(1),
      at: clockTime.default('15:00'),
      inputs: inputs.optional(),
    })
    .optional()
    .describe('of the week before, Monday to Sunday'),
  monthly: z
    .strictObject({
      ...paper,
      day: z.int().min(1).max(28).default(5),
      picture: z.boolean().default(true).describe('the chart of the month goes with it to those in `to`'),
    })
    .optional()
    .describe('of the month before'),
})

const passOn = z
  .strictObject({
    days: z.int().min(0).max(5).default(1).describe('so many days after the reports are due'),
    at: clockTime.default('17:00'),
    remindAt: z.array(clockTime).max(2).default(['10:00']).describe('on that day'),
  })
  .describe('by when they pass it on, and when they are reminded of what lies with them')

/** What is reported: whether anything happened, a report in writing, or that somebody is on his post. */
const wants = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('zero') }),
    z.strictObject({
      kind: z.literal('written'),
      holds: z.array(z.string().min(1)).default([]).describe('the parts it must hold, by their headings'),
      through: z.enum(unitKinds).optional().describe('officials of this unit above pass it on to the chats'),
      passOn: passOn.prefault({}),
      to: z.array(id).min(1).describe('staff chats that get each report'),
    }),
    z.strictObject({
      kind: z.literal('sign-in'),
      takeWithinMinutes: z
        .int()
        .min(1)
        .max(1440)
        .default(30)
        .describe('a hand-over nobody took is told then'),
    }),
  ])
  .default({ kind: 'zero' })

export const regimeSchema = z.strictObject({
  id,
  name: z.string().min(1),
  subject: z.string().min(1).optional().describe('what is reported'),
  wants,
  unit: id.describe('every grid below this unit reports'),
  reporters: z
    .union([z.enum(unitKinds), z.array(id).min(1)])
    .default('grid')
    .describe('units of another kind below the unit, or people, who name the regime before what they report'),
  cadence: cadenceSchema.default({ every: 'day' }),
  whileOpen: cadenceSchema.optional().describe('how often besides where a hazard of the grid is open'),
  holidays,
  from: z.iso.date('a day such as "2027-03-01", in quotes').optional().describe('when this rule begins'),
  opens: clockTime.default('00:00'),
  openDays: z.int().min(0).max(31).default(0).describe('opens this many days before it is due'),
  due: clockTime.default('17:00'),
  overnight: z.boolean().default(false).describe('due on the morning after the day it opens'),
  graceMinutes: z.int().min(0).max(720).default(0),
  remindAt: z.array(clockTime).max(2).default(['16:00', '16:40']),
  unmanned: z
    .enum(['exempt', 'missing'])
    .default('exempt')
    .describe('a grid whose reporters are all on leave with nobody standing in'),
  summaryAt: clockTime.default('09:00').describe('of the daily paper, on the next day'),
  recipients: z.array(id).default([]).describe('chats that get the daily paper'),
  papers: papersSchema.prefault({}),
})

export type Regime = z.infer<typeof regimeSchema>
export type Papers = Regime['papers']
export type Wants = Regime['wants']
export type HolidayRule = Regime['holidays']
