// gridkeeper reminder: reminders made in chat, and ending one.
import { Command } from 'commander'
import { renderReminderList } from '../../domain/notice/spoken-reminder.ts'
import { ruleOnReminder } from '../../flows/notice/handle-reminder.ts'
import { atNoticeDesk } from './desk.ts'
import { numberOf } from '../arguments.ts'
import { RefusedError, UsageError } from '../usage-error.ts'

export function reminderCommand(): Command {
  const reminder = new Command('reminder').description(
    'reminders made in chat; those of community.yaml stand there',
  )
  reminder.command('list').description('those in use').option('--json', 'print as JSON').action(list)
  reminder
    .command('end')
    .description('end one')
    .argument('<number>', '', numberOf('T'))
    .requiredOption('--by <person>', 'id of the official who acts')
    .action(end)
  return reminder
}

async function list({ json }: { json?: boolean }): Promise<void> {
  const { active, timeZone } = await atNoticeDesk(undefined, async ({ tx, community }) => ({
    active: await tx.reminders.active(),
    timeZone: community.timeZone,
  }))
  console.log(json ? JSON.stringify(active) : renderReminderList(active, timeZone))
}

async function end(reminderId: number, { by }: { by: string }): Promise<void> {
  const {
    text,
    decision: { outcome },
  } = await atNoticeDesk(by, (desk) => ruleOnReminder(desk, { verb: 'end', reminderId }))
  if (outcome === 'unknown')
    throw new RefusedError(`there is no reminder T${reminderId}; gridkeeper reminder list shows them`)
  if (outcome === 'not-official')
    throw new UsageError(`--by: "${by}" is no official; gridkeeper people shows who is`)
  if (outcome !== 'end') throw new RefusedError(text)
  console.log(text)
}
