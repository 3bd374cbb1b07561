// Which papers have their turn, and whether the days that they are of are closed and known.
import type { PaperRule } from '../../domain/report/paper-rules.ts'
import { papersDue, type PaperDue } from '../../domain/report/paper-times.ts'
import { termsOf } from '../../domain/report/term.ts'
import type { Occasion } from '../occasion.ts'
import { closeSchedule } from '../report/run-regime.ts'

export type PaperInstant = (paper: PaperDue) => Date | undefined
export const filedAt: PaperInstant = ({ at }) => at
export const compiledAt: PaperInstant = ({ rule, compileAt }) => (rule.publish ? compileAt : undefined)
export const inputsAt: PaperInstant = (paper) => paper.inputsAt

export interface PaperJob {
  readonly id: string
  readonly kind: PaperRule['kind']
  readonly instant: PaperInstant
}

/** The papers whose turn it is. */
export function papersNow({ nominal, regimes, community }: Occasion, job: PaperJob): readonly PaperDue[] {
  const search = { after: new Date(nominal.getTime() - 1), until: nominal, calendar: community }
  return papersDue(regimes, job, { ...search, instant: job.instant }).map(({ paper }) => paper)
}

/** Every day of the period was closed, or ended before the bot was there at all. */
export async function periodIsClosed(occasion: Occasion, job: PaperJob): Promise<boolean> {
  const { tx, now, regimes, community } = occasion
  const until = await tx.occurrences.workedOffUntil(closeSchedule(job.id), now)
  return papersNow(occasion, job)
    .flatMap(({ period }) => termsOf(regimes, job.id, { ...period, calendar: community }))
    .every((term) => term.due <= until)
}

/** Of a period before its own time the bot knows nothing, and says nothing. */
export async function isKnown({ tx }: Occasion, { regime, period }: PaperDue): Promise<boolean> {
  return (await tx.closedDays.days(regime.id, period)).length > 0
}
