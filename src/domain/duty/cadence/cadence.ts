// When a duty falls due, as its document says it: a kind for each way that documents have of saying it.
import { z } from 'zod'

const number = z.number().int()
const unknown = z.enum(['masked', 'blank'])
const periods = ['day', 'week', 'month', 'quarter', 'half-year', 'year'] as const

/** A point in the year; what is absent was not said. */
const point = z.object({
  year: number.optional(),
  month: number.optional(),
  /** `last`: the end of the month. */
  day: z.union([number, z.literal('last')]).optional(),
  part: z.enum(['early', 'middle', 'late']).optional(),
})

/** `value`: the words of the document. `unknown`: a part of the date is masked or left blank there. */
const said = { value: z.string(), unknown: unknown.optional() }

export const cadenceSchema = z.discriminatedUnion('type', [
  z.object({
    ...said,
    type: z.literal('exact'),
    /** undefined: once. */
    per: z.enum(periods).optional(),
    every: number.default(1),
    ...point.shape,
    /** 1 is Monday. */
    weekdays: z.array(number).optional(),
    /** Which of the weekdays of its month. */
    nth: z.union([number, z.literal('last')]).optional(),
    /** Only on workdays of the calendar, make-up days included. */
    workdays: z.boolean().optional(),
    /** `HH:MM`. */
    time: z.string().optional(),
    /** Due by then, not then. */
    by: z.boolean().optional(),
  }),
  z.object({
    ...said,
    type: z.literal('windowed'),
    per: z.enum(periods).optional(),
    from: point,
    to: point,
  }),
  z.object({ ...said, type: z.literal('anchored'), anchors: z.array(z.string()) }),
  z.object({
    ...said,
    type: z.literal('event'),
    /** What sets the clock going, where the sentence says it. */
    after: z.string().optional(),
    /** undefined: at once. */
    within: z.object({ count: number, unit: z.string() }).optional(),
  }),
  z.object({ ...said, type: z.literal('state') }),
  z.object({ ...said, type: z.literal('vague') }),
  z.object({ ...said, type: z.literal('ambiguous') }),
])

export type Cadence = z.infer<typeof cadenceSchema>
export type CadenceType = Cadence['type']
export type Period = (typeof periods)[number]
export type Point = z.infer<typeof point>

export function renderCadenceType(type: CadenceType): string {
  const names: Record<CadenceType, string> = {
    exact: '定时',
    windowed: '时段',
    anchored: '节点',
    event: '事件触发',
    state: '视情况',
    vague: '未定频次',
    ambiguous: '两可',
  }
  return names[type]
}
