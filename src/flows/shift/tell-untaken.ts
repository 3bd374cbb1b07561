// A hand-over that nobody took in its time is told to the lead, once.
import { untakenKey } from '../../domain/messaging/dedupe-keys.ts'
import { ruleOn, type Rulebook } from '../../domain/report/rulebook.ts'
import { isSignIn, renderUntaken, type HandOver } from '../../domain/shift/hand-over.ts'
import { officialsOf, unitName, type Person, type Roster } from '../../domain/roster/roster.ts'
import { localDay } from '../../domain/time/local-day.ts'
import type { Sweep } from '../occasion.ts'
import { tellPrivately } from '../tell.ts'

export async function tellUntaken({ tx, now, community }: Sweep): Promise<void> {
  // Nobody hands over where no regime asks for sign-ins: an idle look costs nothing.
  if (!community.regimes.some(isSignIn)) return
  const { timeZone } = community
  for (const one of await tx.handOvers.untaken(now)) {
    const [roster, regimes] = [await tx.roster.load(), await tx.regimes.load()]
    const place = unitName(roster, one.unitId)
    const content = { text: renderUntaken(one, place, timeZone) }
    for (const person of leadsOf(one, { roster, regimes, day: localDay(now, timeZone) })) {
      const dedupeKey = untakenKey(one.id, person.id)
      await tellPrivately({ tx, now }, person, { dedupeKey, priority: 'escalation', content })
    }
    await tx.handOvers.told(one.id, now)
  }
}

/** A post that is a person's own has the lead of its regime. */
function leadsOf(
  { unitId, regimeId }: HandOver,
  { roster, regimes, day }: { roster: Roster; regimes: Rulebook; day: string },
): readonly Person[] {
  const isUnit = roster.units.some(({ id }) => id === unitId)
  return officialsOf(roster, isUnit ? unitId : (ruleOn(regimes, regimeId, day)?.unit ?? unitId))
}
