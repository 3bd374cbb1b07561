// What happens by the clock: one line a feature.
import type { Community } from '../domain/community/community.ts'
import { dailyAt, type Lateness } from '../domain/time/schedule.ts'
import { escalateOverdue } from '../flows/incident/escalate-overdue.ts'
import type { Occasion, Sweep } from '../flows/occasion.ts'
import { postReminder } from '../flows/notice/post-reminder.ts'
import {
  callMissing,
  closeSchedule,
  dayIsWorkedOff,
  dayMayClose,
  remindMissing,
} from '../flows/report/run-regime.ts'
import { pruneOld } from '../flows/messaging/prune-old.ts'
import { publishSummary } from '../flows/paper/publish-daily.ts'
import { postReminders } from '../flows/notice/post-reminders.ts'
import { warnCalendar } from '../flows/notice/warn-calendar.ts'
import { tendNotices } from '../flows/notice/tend-notices.ts'

export interface Job {
  /** Its name in the occurrences, for ever. */
  readonly schedule: string
  readonly cron: string
  readonly lateness: Lateness
  /** False: not yet, ask again at the next sweep. */
  readonly ready?: (occasion: Occasion) => Promise<boolean>
  readonly run: (occasion: Occasion) => Promise<void>
}

const minutes = (count: number): Lateness => ({ policy: 'expire', graceMs: count * 60_000 })

export function jobsOf(community: Community): readonly Job[] {
  const regimes = community.regimes.flatMap((regime): Job[] => [
    ...regime.remindAt.map((time) => ({
      schedule: `regime:${regime.id}:remind:${time}`,
      cron: dailyAt(time),
      lateness: minutes(15),
      run: (occasion: Occasion) => remindMissing(occasion, regime),
    })),
    {
      schedule: closeSchedule(regime),
      cron: dailyAt(regime.due),
      lateness: { policy: 'replay' },
      ready: (occasion) => dayMayClose(occasion, regime),
      run: (occasion) => callMissing(occasion, regime),
    },
    {
      schedule: `regime:${regime.id}:summary`,
      cron: dailyAt(regime.summaryAt),
      lateness: { policy: 'late' },
      ready: (occasion) => dayIsWorkedOff(occasion, regime),
      run: (occasion) => publishSummary(occasion, regime),
    },
  ])
  const reminders = community.reminders.map((reminder) => ({
    schedule: `reminder:${reminder.id}`,
    cron: reminder.cron,
    lateness: minutes(30),
    run: (occasion: Occasion) => postReminder(occasion, reminder),
  }))
  const retention: Job = {
    schedule: 'retention',
    cron: dailyAt('03:10'),
    lateness: minutes(24 * 60),
    run: pruneOld,
  }
  const calendar: Job = {
    schedule: 'calendar',
    cron: dailyAt('09:30'),
    lateness: minutes(12 * 60),
    run: warnCalendar,
  }
  return [...regimes, ...reminders, retention, calendar]
}

/** Level-triggered work: done at every sweep for whatever is due by then. */
export const sweeps: readonly ((sweep: Sweep) => Promise<void>)[] = [
  tendNotices,
  postReminders,
  escalateOverdue,
]
