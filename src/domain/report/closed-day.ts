// A day of a regime that was closed: who owed a report then and what silence was called, whatever becomes of the roster.
import { z } from 'zod'
import { reportersById, unitsById, type Roster } from '../roster/roster.ts'
import type { LocalDay } from '../time/local-day.ts'
import { silences, type Owed } from './report-day.ts'

export const closedDaySchema = z.strictObject({
  owed: z.array(
    z.strictObject({
      id: z.string(),
      /** Of a person; units are never forgotten. */
      name: z.string().optional(),
      /** undefined: missing. */
      silent: z.enum(silences).optional(),
    }),
  ),
  /** How long the bot was down inside the window. */
  blindMs: z.number(),
})

export interface ClosedDay extends z.infer<typeof closedDaySchema> {
  readonly regimeId: string
  readonly day: LocalDay
}

export function owedToKeep(owed: readonly Owed[], roster: Roster): ClosedDay['owed'] {
  return owed.map(({ grid: { id, name }, silent }) => ({
    id,
    ...(unitsById(roster).has(id) ? {} : { name }),
    ...(silent === 'missing' ? {} : { silent }),
  }))
}

/** Under the names of today; of what was taken out, the last. */
export function owedThen({ owed }: ClosedDay, roster: Roster): readonly Owed[] {
  return owed.map(({ id, name = id, silent = 'missing' }) => ({
    grid: reportersById(roster).get(id) ?? { id, name, kind: 'office' },
    silent,
  }))
}
