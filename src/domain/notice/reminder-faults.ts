// What is wrong with the reminders of a community.
import type { Community } from '../community/community.ts'
import type { Fault } from '../community/fault.ts'
import { cronFault } from '../time/schedule.ts'

export function reminderFaults(community: Community): Fault[] {
  return community.reminders.flatMap((reminder, i) => {
    const why = cronFault(reminder.cron)
    const place = `reminders[${i}].cron`
    return why === undefined
      ? []
      : [{ place, value: reminder.cron, expectation: `five cron fields, for example "0 15 * * 5": ${why}` }]
  })
}
