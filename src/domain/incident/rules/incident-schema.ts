// The section `incidents` of community.yaml: limits, routing, watching and the ladder, all of them data.
import { z } from 'zod'
import { clockTime, id } from '../../community/fields.ts'
import { incidentCategories } from '../../message/reading.ts'

const minute = z.number().int().positive().max(44_640)

const limitSchema = z
  .strictObject({
    minutes: minute.optional(),
    hours: z.number().positive().max(720).optional(),
    days: z.number().positive().max(90).optional(),
    working: z.boolean().default(false).describe('counted in working time instead of by the wall clock'),
    after: z
      .string()
      .min(1)
      .max(8)
      .optional()
      .describe('an event (暴雨) that officials call ended: 暴雨结束'),
    basis: z.string().min(1).optional().describe('whose rule it is, for example 本地规定'),
  })
  .refine(({ minutes, hours, days }) => [minutes, hours, days].filter((n) => n !== undefined).length === 1, {
    message: 'exactly one of minutes, hours and days',
  })

const kindSchema = z.strictObject({
  id,
  name: z.string().min(1),
  words: z.array(z.string().min(1)).min(1).optional().describe('one of them stands in the report'),
  categories: z.array(z.enum(incidentCategories)).min(1).optional(),
  places: z.array(z.string().min(1)).min(1).optional().describe('one of them stands in the report'),
  grids: z.array(id).min(1).optional(),
  urgent: z.boolean().optional(),
  limit: limitSchema.optional(),
  units: z.array(id).default([]).describe('who is responsible; none: the grid'),
})

const audience = z
  .enum(['staff', 'unit', 'official', 'upper'])
  .describe(
    'the grid, the responsible unit, the officials of the grid, those of the unit above these officials',
  )

export const incidentsSchema = z.strictObject({
  limitHours: z.number().positive().max(720).default(24),
  kinds: z.array(kindSchema).default([]).describe('what fits an incident fixes its limit and its units'),
  stages: z
    .array(z.strictObject({ percent: z.number().int().min(1).max(1000), to: z.array(audience).min(1) }))
    .min(1)
    .default([
      { percent: 50, to: ['staff', 'unit'] },
      { percent: 80, to: ['staff', 'unit'] },
      { percent: 100, to: ['official'] },
      { percent: 150, to: ['upper'] },
    ])
    .describe('who hears of an open incident at which part of its limit'),
  acknowledgeMinutes: minute.default(120),
  urgentAcknowledgeMinutes: minute.default(5),
  inquireHours: z.number().positive().max(720).default(12),
  severeAcknowledgements: z.number().int().min(1).max(5).default(1),
  workingTime: z
    .strictObject({ from: clockTime, to: clockTime })
    .default({ from: '08:30', to: '17:30' })
    .describe('hours of a working day'),
  ladder: z
    .array(z.strictObject({ name: z.string().min(1), unit: id.optional() }))
    .min(1)
    .default([{ name: '现场' }, { name: '社区调解室' }, { name: '街道综治中心' }]),
  contacts: z
    .array(z.strictObject({ unit: id, name: z.string().min(1), phone: z.string().min(3).optional() }))
    .default([])
    .describe('the local directory (本地通讯录)'),
  tipOffUnit: id.optional().describe('whose officials alone see tip-offs; none: the officials of the place'),
  inspections: z
    .strictObject({ perMonth: z.number().int().min(1).max(31).default(3) })
    .prefault({})
    .describe('secret inspections (暗访) that are due'),
})

export type IncidentRules = z.infer<typeof incidentsSchema>
export type IncidentKind = IncidentRules['kinds'][number]
export type LimitRule = NonNullable<IncidentKind['limit']>
