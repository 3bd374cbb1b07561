// Reminders: to the missing alone, in private, at most two a day over all regimes, taken back once the report is in.
import { mostNudgesADay } from '../../domain/person/burden.ts'
import { reportersOf } from '../../domain/report/regime.ts'
import { missingOf, renderReminder } from '../../domain/report/report-day.ts'
import type { Term } from '../../domain/report/term.ts'
import type { Person, Unit } from '../../domain/roster/roster.ts'
import { instantAt, localDay } from '../../domain/time/local-day.ts'
import type { Occasion } from '../occasion.ts'
import { privateAddress, type Scene } from '../scene.ts'
import { termDay, type Records } from './regime-day.ts'
import { remindersOf, termsNow } from './regime-times.ts'

type Now = Records & { readonly now: Date }

export async function remindMissing(occasion: Occasion, id: string): Promise<void> {
  for (const term of termsNow(occasion, id, remindersOf)) {
    const { grids } = await termDay(occasion, term)
    for (const [person, missing] of byReporter(occasion, term, missingOf(grids)))
      await remind(occasion, { term, person, missing, key: keyOf(term, occasion.nominal, person) })
  }
}

interface Reminder {
  readonly term: Term
  readonly person: Person
  readonly missing: readonly Unit[]
  readonly key: string
}

async function remind({ tx, now, community }: Now, { term, person, missing, key }: Reminder): Promise<void> {
  const to = privateAddress(person)
  if (!to) return
  const midnight = instantAt(localDay(now, community.timeZone), '00:00', community.timeZone)
  if ((await tx.outbox.nudged(to, midnight)) >= mostNudgesADay) return
  const content = { text: renderReminder(term, missing, community.timeZone) }
  await tx.outbox.add({ dedupeKey: key, to, priority: 'nudge', content, expiresAt: term.due }, now)
}

function keyOf({ regime }: Term, at: Date, person: Person): string {
  return `remind:${regime.id}:${at.toISOString()}:${person.id}:`
}

/** One who is on leave is asked nothing. */
function byReporter({ roster }: Records, { regime }: Term, grids: readonly Unit[]): Map<Person, Unit[]> {
  const found = new Map<Person, Unit[]>()
  for (const grid of grids) {
    for (const person of reportersOf(regime, roster, grid)) {
      if (!roster.away?.has(person.id)) found.set(person, [...(found.get(person) ?? []), grid])
    }
  }
  return found
}

/** A reminder that has not been sent yet is taken back; what else its reader owes is asked for anew. */
export async function withdrawReminders(scene: Scene, term: Term, gridIds: readonly string[]): Promise<void> {
  const { roster, tx, now } = scene
  const past = term.reminders.filter((at) => at <= now)
  const people = gridIds.flatMap((id) => reportersOf(term.regime, roster, { id, name: '', kind: 'grid' }))
  for (const person of past.length > 0 ? new Set(people) : []) {
    for (const at of past) {
      const key = keyOf(term, at, person)
      if ((await tx.outbox.withdraw(key)) === 0) continue
      const { grids } = await termDay(scene, term)
      const missing = byReporter(scene, term, missingOf(grids)).get(person)
      if (missing) await remind(scene, { term, person, missing, key: `${key}${scene.eventId}` })
    }
  }
}
