// The clock of each regime: when its missing are reminded and called, and when its papers are due, by the rule of each day.
import type { Community } from '../domain/community/community.ts'
import { regimeIds, type Rulebook } from '../domain/report/rulebook.ts'
import { termsWith } from '../domain/report/term.ts'
import type { Times } from '../domain/time/schedule.ts'
import type { Occasion } from '../flows/occasion.ts'
import { publishSummary } from '../flows/paper/publish-daily.ts'
import {
  callMissing,
  closeSchedule,
  dayIsWorkedOff,
  dayMayClose,
  dueOf,
  remindersOf,
  remindMissing,
  summaryOf,
  type Instants,
} from '../flows/report/run-regime.ts'
import { minutesOfGrace, type Job } from './job.ts'

export function regimeJobs(community: Community, book: Rulebook): readonly Job[] {
  return regimeIds(book).flatMap((id): Job[] => {
    const times = (instants: Instants) => termTimes({ community, book, id, instants })
    return [
      {
        schedule: `regime:${id}:remind`,
        times: times(remindersOf),
        lateness: minutesOfGrace(15),
        run: (occasion: Occasion) => remindMissing(occasion, id),
      },
      {
        schedule: closeSchedule(id),
        times: times(dueOf),
        lateness: { policy: 'replay' },
        ready: (occasion) => dayMayClose(occasion, id),
        run: (occasion) => callMissing(occasion, id),
      },
      {
        schedule: `regime:${id}:summary`,
        times: times(summaryOf),
        lateness: { policy: 'late' },
        ready: (occasion) => dayIsWorkedOff(occasion, id),
        run: (occasion) => publishSummary(occasion, id),
      },
    ]
  })
}

interface TermClock {
  readonly community: Community
  readonly book: Rulebook
  readonly id: string
  readonly instants: Instants
}

/** How far ahead it is looked for what is next; where nothing is found it is looked again then. */
const lookAheadMs = 86_400_000

function termTimes({ community, book, id, instants }: TermClock): Times {
  const between = ({ after, until }: { after: Date; until: Date }) => {
    const ofTerm = (term: Parameters<Instants>[0]) => instants(term, community.timeZone)
    const found = termsWith(book, id, { after, until, calendar: community, instants: ofTerm })
    return [...new Set(found.map(({ at }) => at.getTime()))].map((ms) => new Date(ms))
  }
  return {
    between,
    next: (after) => {
      const until = new Date(after.getTime() + lookAheadMs)
      return between({ after, until })[0] ?? until
    },
  }
}
