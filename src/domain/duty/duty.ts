// A duty as a plan states it: who does what by when, and the sentence that says so.
import { z } from 'zod'
import { cadenceSchema } from './cadence/cadence.ts'

const dutySchema = z.object({
  cadence: cadenceSchema,
  /** Empty where the plan does not say. */
  who: z.string(),
  what: z.string(),
  to: z.string(),
  ifMissed: z.string(),
  /** An inspection nobody must hear of before it comes. */
  secret: z.boolean(),
  /** The sentence as it is written. */
  quote: z.string(),
  /** What in its own words does not agree. */
  conflicts: z.array(z.string()),
})
export type Duty = z.infer<typeof dutySchema>

const sourceSchema = z.object({
  file: z.string(),
  /** First and last line of the raw file. */
  lines: z.tuple([z.number(), z.number()]),
  /** Where it stands in a file without lines: 第3段, 第2页. */
  place: z.string().optional(),
  plan: z.string(),
  planKey: z.string(),
  section: z.string(),
})
export type Source = z.infer<typeof sourceSchema>

/** A duty with where it stands; the same duty in a plan that repeats this one is the same duty. */
export const dutyProposalSchema = dutySchema.extend({
  /** The same as long as its file, sentence and words of time are. */
  key: z.string(),
  source: sourceSchema,
  alsoIn: z.array(sourceSchema),
})
export type DutyProposal = z.infer<typeof dutyProposalSchema>
