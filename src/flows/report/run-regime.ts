// A regime's day ends: the missing are called at the deadline.
import { missingKey } from '../../domain/messaging/dedupe-keys.ts'
import { closesAt } from '../../domain/report/regime.ts'
import { renderMissing } from '../../domain/report/report-day.ts'
import { officialsOf, soleChannel } from '../../domain/roster/roster.ts'
import type { Occasion } from '../occasion.ts'
import { keepClosed, termDay } from './regime-day.ts'
import { dueOf, termsNow } from './regime-times.ts'
import { tellPrivately } from '../tell.ts'

/** The day may be closed: the deadline is past, our own outages taken out. */
export async function dayMayClose(occasion: Occasion, id: string): Promise<boolean> {
  const { tx, now, roster } = occasion
  for (const term of termsNow(occasion, id, dueOf)) {
    const outages = await tx.outages.within({ from: term.opens, to: now }, soleChannel(roster))
    if (now < closesAt(term, outages)) return false
  }
  return true
}

export async function callMissing(occasion: Occasion, id: string): Promise<void> {
  for (const term of termsNow(occasion, id, dueOf)) {
    const { regime, day } = term
    await keepClosed(occasion, term)
    const { grids } = await termDay(occasion, term)
    if (grids.length === 0) continue
    const content = { text: renderMissing(regime.name, day, grids) }
    for (const person of officialsOf(occasion.roster, regime.unit)) {
      const dedupeKey = missingKey(regime.id, day, person.id)
      await tellPrivately(occasion, person, { dedupeKey, priority: 'escalation', content })
    }
  }
}

export function closeSchedule(id: string): string {
  return `regime:${id}:close`
}
