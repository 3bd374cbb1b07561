// A regime's day: remind the missing, call the missing at the deadline.
import { closesAt, reportersOf } from '../../domain/report/regime.ts'
import { missingOf, renderMissing, renderReminder } from '../../domain/report/report-day.ts'
import { termsWith, type Term } from '../../domain/report/term.ts'
import { officialsOf, soleChannel, type Person, type Unit } from '../../domain/roster/roster.ts'
import { addDays, instantAt } from '../../domain/time/local-day.ts'
import type { Occasion } from '../occasion.ts'
import { privateAddress } from '../scene.ts'
import { termDay } from './regime-day.ts'

/** Instants of a term at which something is done. */
export type Instants = (term: Term, timeZone: string) => readonly Date[]

export const remindersOf: Instants = ({ reminders }) => reminders
export const dueOf: Instants = ({ due }) => [due]
export const summaryOf: Instants = ({ dueDay, regime }, timeZone) => [
  instantAt(addDays(dueDay, 1), regime.summaryAt, timeZone),
]

/** The terms of a regime whose turn it is. */
export function termsNow({ nominal, regimes, community }: Occasion, id: string, instants: Instants): Term[] {
  const search = { after: new Date(nominal.getTime() - 1), until: nominal, calendar: community }
  return termsWith(regimes, id, {
    ...search,
    instants: (term) => instants(term, community.timeZone),
  }).map(({ term }) => term)
}

export async function remindMissing(occasion: Occasion, id: string): Promise<void> {
  for (const term of termsNow(occasion, id, remindersOf)) await remindOf(occasion, term)
}

async function remindOf(occasion: Occasion, term: Term): Promise<void> {
  const { tx, nominal, now, community } = occasion
  const { grids } = await termDay(occasion, term)
  for (const [person, missing] of byReporter(occasion, term, missingOf(grids))) {
    const to = privateAddress(person)
    if (!to) continue
    const dedupeKey = `remind:${term.regime.id}:${nominal.toISOString()}:${person.id}`
    const content = { text: renderReminder(term, missing, community.timeZone) }
    await tx.outbox.add({ dedupeKey, to, priority: 'nudge', content, expiresAt: term.due }, now)
  }
}

function byReporter({ roster }: Occasion, { regime }: Term, grids: readonly Unit[]): Map<Person, Unit[]> {
  const found = new Map<Person, Unit[]>()
  for (const grid of grids) {
    for (const person of reportersOf(regime, roster, grid)) {
      found.set(person, [...(found.get(person) ?? []), grid])
    }
  }
  return found
}

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
  const { tx, roster, now } = occasion
  for (const term of termsNow(occasion, id, dueOf)) {
    const { grids } = await termDay(occasion, term)
    const { regime, day } = term
    if (grids.length === 0) continue
    for (const person of officialsOf(roster, regime.unit)) {
      const to = privateAddress(person)
      if (!to) continue
      const content = { text: renderMissing(regime.name, day, grids) }
      const dedupeKey = `missing:${regime.id}:${day}:${person.id}`
      await tx.outbox.add({ dedupeKey, to, priority: 'escalation', content }, now)
    }
  }
}

export function closeSchedule(id: string): string {
  return `regime:${id}:close`
}

/** The days that are summed up were closed, or ended before the bot was there at all. */
export async function dayIsWorkedOff(occasion: Occasion, id: string): Promise<boolean> {
  const until = await occasion.tx.occurrences.workedOffUntil(closeSchedule(id), occasion.now)
  return termsNow(occasion, id, summaryOf).every((term) => term.due <= until)
}
