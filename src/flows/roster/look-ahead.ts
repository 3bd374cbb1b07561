// Each morning: what will go wrong tomorrow or in two months, told to whoever can mend it, once.
import { unreachableKey, yearKey, type DedupeKey } from '../../domain/messaging/dedupe-keys.ts'
import type { Regime } from '../../domain/report/regime-schema.ts'
import { reportersOf, reportingGrids } from '../../domain/report/regime.ts'
import { rulesOn } from '../../domain/report/rulebook.ts'
import { unknownTerms } from '../../domain/report/term.ts'
import { renderUnreachable, unmannedGrids } from '../../domain/roster/unmanned.ts'
import { officialsOf, type Unit } from '../../domain/roster/roster.ts'
import { addDays, localDay } from '../../domain/time/local-day.ts'
import { renderUnknownYear } from '../../domain/time/workdays.ts'
import { textHash } from '../../lib/text-hash.ts'
import type { Occasion } from '../occasion.ts'
import { privateAddress } from '../scene.ts'
import { tellUnmanned } from './set-absence.ts'
import { tellPrivately } from '../tell.ts'

/** How long before a year begins whose workdays nobody has entered. */
const yearAheadDays = 60

export async function lookAhead(occasion: Occasion): Promise<void> {
  const { roster, absences, regimes, now, community } = occasion
  const today = localDay(now, community.timeZone)
  const usual = roster.usual ?? roster
  const unmanned = unmannedGrids(usual, absences, [today, addDays(today, 1)])
  await tellUnmanned(occasion, usual, { unmanned })
  for (const { regime, day } of unknownTerms(regimes, {
    from: today,
    days: yearAheadDays,
    calendar: community,
  })) {
    const year = Number(day.slice(0, 4))
    await tellOfficials(occasion, {
      unit: regime.unit,
      keyFor: (personId) => yearKey(regime.id, year, personId),
      text: `【${regime.name}】${renderUnknownYear(year)}`,
    })
  }
  for (const regime of rulesOn(regimes, today)) await tellUnreachable(occasion, regime)
}

/** Nobody of a grid can be written to in private: no reminder will ever reach it. */
async function tellUnreachable(occasion: Occasion, regime: Regime): Promise<void> {
  const { roster } = occasion
  const unreachable = (grid: Unit) => {
    const people = reportersOf(regime, roster, grid)
    return people.length > 0 && !people.some((person) => privateAddress(person))
  }
  const grids = reportingGrids(regime, roster).filter(unreachable)
  if (grids.length === 0) return
  const print = textHash(grids.map((g) => g.id).join('\n'))
  await tellOfficials(occasion, {
    unit: regime.unit,
    keyFor: (personId) => unreachableKey(regime.id, print, personId),
    text: renderUnreachable(regime.name, grids),
  })
}

async function tellOfficials(
  { tx, roster, now }: Occasion,
  { unit, keyFor, text }: { unit: string; keyFor: (personId: string) => DedupeKey; text: string },
): Promise<void> {
  for (const person of officialsOf(roster, unit)) {
    const message = { dedupeKey: keyFor(person.id), priority: 'notice', content: { text } } as const
    await tellPrivately({ tx, now }, person, message)
  }
}
