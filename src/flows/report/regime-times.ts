// Which terms of a regime have their turn at the nominal time of a job.
import { termsWith, type Term } from '../../domain/report/term.ts'
import type { Occasion } from '../occasion.ts'

/** Instants of a term at which something is done. */
export type Instants = (term: Term) => readonly Date[]

export const remindersOf: Instants = ({ reminders }) => reminders
export const dueOf: Instants = ({ due }) => [due]
/** The terms of a regime whose turn it is. */
export function termsNow({ nominal, regimes, community }: Occasion, id: string, instants: Instants): Term[] {
  const search = { after: new Date(nominal.getTime() - 1), until: nominal, calendar: community }
  return termsWith(regimes, id, { ...search, instants }).map(({ term }) => term)
}
