// gridkeeper duties: what the plans oblige whom to do by when: proposed, reviewed and put on a calendar.
import { Command } from 'commander'
import { calendarCommand } from './calendar.ts'
import { extractCommand } from './extract.ts'
import { decisionCommands } from './review.ts'

export function dutiesCommand(): Command {
  const duties = new Command('duties').description(
    'duties that the plans state: proposed, confirmed, on a calendar',
  )
  for (const command of [extractCommand(), ...decisionCommands(), calendarCommand()])
    duties.addCommand(command)
  return duties
}
