// What an official knows of a plan beyond its text: who issued it, for where, and whether it still stands.
import { z } from 'zod'
import type { LocalDay } from '../time/local-day.ts'

export const planFactsSchema = z.object({
  issuer: z.string().min(1).optional(),
  level: z.string().min(1).optional(),
  place: z.string().min(1).optional(),
  year: z.number().int().min(1949).max(2100).optional(),
  state: z.enum(['in-force', 'repealed']).optional(),
  supersededBy: z.string().min(1).optional(),
  /** The last day on which it stands. */
  expires: z.iso.date().optional(),
})
export type PlanFacts = z.infer<typeof planFactsSchema>

/** Why a plan stands no longer. */
export type Lapse =
  | { readonly kind: 'repealed' }
  | { readonly kind: 'superseded'; readonly by: string }
  | { readonly kind: 'expired'; readonly after: LocalDay }

/** undefined: it stands, as far as anybody said. */
export function lapseOf(
  { state, supersededBy, expires }: PlanFacts,
  today: LocalDay | undefined,
): Lapse | undefined {
  if (state === 'repealed') return { kind: 'repealed' }
  if (supersededBy !== undefined) return { kind: 'superseded', by: supersededBy }
  return expires !== undefined && today !== undefined && today > expires
    ? { kind: 'expired', after: expires }
    : undefined
}

export function renderLapse(lapse: Lapse): string {
  if (lapse.kind === 'repealed') return '该方案已废止，仅供参考'
  if (lapse.kind === 'superseded') return `该方案已被《${lapse.by}》取代，仅供参考`
  return `该方案已于${lapse.after}到期`
}
