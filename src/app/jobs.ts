// What happens by the clock: one line a feature.
import type { Community } from '../domain/community/community.ts'
import { askToVerify } from '../flows/incident/ask-to-verify.ts'
import { recomputeLimits } from '../flows/incident/recompute-limits.ts'
import { bundleCards } from '../flows/incident/show-cards.ts'
import { watchIncidents } from '../flows/incident/watch-incidents.ts'
import { remindInspectors } from '../flows/inspection/inspect.ts'
import type { Rulebook } from '../domain/report/rulebook.ts'
import { cronTimes } from '../domain/time/schedule.ts'
import { remindDuties } from '../flows/duty/remind-duties.ts'
import { tellProposals } from '../flows/duty/tell-proposals.ts'
import { postReminder } from '../flows/notice/post-reminder.ts'
import { pruneOld } from '../flows/messaging/prune-old.ts'
import { settleOutbox } from '../flows/messaging/settle-unknown.ts'
import { lookAhead } from '../flows/roster/look-ahead.ts'
import { postReminders } from '../flows/notice/post-reminders.ts'
import { warnCalendar } from '../flows/notice/warn-calendar.ts'
import { tendNotices } from '../flows/notice/tend-notices.ts'
import { tellOfQuestions } from '../flows/question/refer-question.ts'
import type { Occasion, Sweep } from '../flows/occasion.ts'
import { tellUntaken } from '../flows/shift/tell-untaken.ts'
import { minutesOfGrace, type Job } from './clock/job.ts'
import { regimeJobs } from './clock/regime-jobs.ts'

export function jobsOf(community: Community, regimes: Rulebook): readonly Job[] {
  const reminders = community.reminders.map((reminder) => ({
    schedule: `reminder:${reminder.id}`,
    times: cronTimes(reminder.cron, community.timeZone),
    lateness: minutesOfGrace(30),
    run: (occasion: Occasion) => postReminder(occasion, reminder),
  }))
  const retention: Job = {
    schedule: 'retention',
    times: cronTimes('*/10 3 * * *', community.timeZone),
    lateness: minutesOfGrace(24 * 60),
    run: pruneOld,
  }
  const ahead: Job = {
    schedule: 'look-ahead',
    times: cronTimes('0 8 * * *', community.timeZone),
    lateness: minutesOfGrace(12 * 60),
    run: lookAhead,
  }
  const calendar: Job = {
    schedule: 'calendar',
    times: cronTimes('30 9 * * *', community.timeZone),
    lateness: minutesOfGrace(12 * 60),
    run: warnCalendar,
  }
  return [
    ...regimeJobs(community, regimes),
    ...reminders,
    ...incidentJobs(community),
    questionsJob(community),
    retention,
    calendar,
    ahead,
  ]
}

/** By day, and at most four messages of it. */
function questionsJob({ timeZone }: Community): Job {
  const times = cronTimes('35 8,11,15,18 * * *', timeZone)
  return { schedule: 'questions', times, lateness: minutesOfGrace(60), run: tellOfQuestions }
}

/** Local office hours: nobody is woken for what waits. */
function incidentJobs({ timeZone }: Community): readonly Job[] {
  const lateness = minutesOfGrace(180)
  return [
    { schedule: 'incidents:verify', times: cronTimes('50 8 * * *', timeZone), lateness, run: askToVerify },
    {
      schedule: 'inspections:due',
      times: cronTimes('0 9 20,27 * *', timeZone),
      lateness,
      run: remindInspectors,
    },
  ]
}

/** Level-triggered work: done at every sweep for whatever is due by then; true where more of it is. */
export const sweeps: readonly ((sweep: Sweep) => Promise<boolean | void>)[] = [
  settleOutbox,
  tendNotices,
  postReminders,
  recomputeLimits,
  watchIncidents,
  bundleCards,
  remindDuties,
  tellProposals,
  tellUntaken,
]
