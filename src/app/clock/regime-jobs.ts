// The clock of each regime: when its missing are reminded and called, and when its papers are due, by the rule of each day.
import type { Community } from '../../domain/community/community.ts'
import { papersDue } from '../../domain/report/paper-times.ts'
import { regimeIds, type Rulebook } from '../../domain/report/rulebook.ts'
import { termsWith } from '../../domain/report/term.ts'
import type { Times } from '../../domain/time/schedule.ts'
import type { Occasion } from '../../flows/occasion.ts'
import { askForInputs, filePaper, layBefore } from '../../flows/paper/issue-paper.ts'
import { compiledAt, filedAt, inputsAt, periodIsClosed, type PaperJob } from '../../flows/paper/paper-turn.ts'
import { dueOf, remindersOf, type Instants } from '../../flows/report/regime-times.ts'
import { passOnReminders, remindPassers } from '../../flows/report/remind-passers.ts'
import { remindMissing } from '../../flows/report/remind-missing.ts'
import { callMissing, closeSchedule, dayMayClose } from '../../flows/report/run-regime.ts'
import { minutesOfGrace, type Job } from './job.ts'

export function regimeJobs(community: Community, book: Rulebook): readonly Job[] {
  return regimeIds(book).flatMap((id): Job[] => [
    ...reportJobs({ community, book }, id),
    ...paperJobs({ community, book }, { id, kind: 'daily' }),
    ...paperJobs({ community, book }, { id, kind: 'weekly' }),
    ...paperJobs({ community, book }, { id, kind: 'monthly' }),
  ])
}

interface Rules {
  readonly community: Community
  readonly book: Rulebook
}

function reportJobs({ community, book }: Rules, id: string): readonly Job[] {
  const times = (instants: Instants) =>
    timesOf((span) => termsWith(book, id, { ...span, calendar: community, instants }))
  const passOnJob: Job = {
    schedule: `regime:${id}:pass-on`,
    times: times(passOnReminders(community.timeZone)),
    lateness: minutesOfGrace(240),
    run: (occasion) => remindPassers(occasion, id),
  }
  return [
    {
      schedule: `regime:${id}:remind`,
      times: times(remindersOf),
      lateness: minutesOfGrace(15),
      run: (occasion) => remindMissing(occasion, id),
    },
    ...(isPassedOn(book, id) ? [passOnJob] : []),
    {
      schedule: closeSchedule(id),
      times: times(dueOf),
      lateness: { policy: 'replay' },
      ready: (occasion) => dayMayClose(occasion, id),
      run: (occasion) => callMissing(occasion, id),
    },
  ]
}

/** By some rule of it somebody passes reports on. */
function isPassedOn(book: Rulebook, id: string): boolean {
  return book.some(
    ({ id: one, regime }) =>
      one === id && regime?.wants.kind === 'written' && regime.wants.through !== undefined,
  )
}

/** A card that is too late to be looked at before the paper is filed is dropped: the paper itself comes. */
const cardGrace = minutesOfGrace(29)

function paperJobs({ community, book }: Rules, paper: Pick<PaperJob, 'id' | 'kind'>): readonly Job[] {
  const job = (part: string, instant: PaperJob['instant']) => ({
    schedule: `regime:${paper.id}:${part}`,
    times: timesOf((span) => papersDue(book, paper, { ...span, calendar: community, instant })),
    ready: (occasion: Occasion) => periodIsClosed(occasion, { ...paper, instant }),
  })
  const { kind } = paper
  return [
    {
      ...job(`${kind}:card`, compiledAt),
      lateness: cardGrace,
      run: (occasion) => layBefore(occasion, { ...paper, instant: compiledAt }),
    },
    {
      ...job(`${kind}:inputs`, inputsAt),
      lateness: minutesOfGrace(240),
      run: (occasion) => askForInputs(occasion, { ...paper, instant: inputsAt }),
    },
    {
      ...job(kind === 'daily' ? 'summary' : kind, filedAt),
      lateness: { policy: 'late' },
      run: (occasion) => filePaper(occasion, { ...paper, instant: filedAt }),
    },
  ]
}

/** How far ahead it is looked for what is next; where nothing is found it is looked again then. */
const lookAheadMs = 86_400_000

function timesOf(find: (span: { after: Date; until: Date }) => readonly { readonly at: Date }[]): Times {
  const between = (span: { after: Date; until: Date }) =>
    [...new Set(find(span).map(({ at }) => at.getTime()))].map((ms) => new Date(ms))
  return {
    between,
    next: (after) => {
      const until = new Date(after.getTime() + lookAheadMs)
      return between({ after, until })[0] ?? until
    },
  }
}
