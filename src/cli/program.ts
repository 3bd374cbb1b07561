// The commands of gridkeeper, one a file; wrong use of any of them is thrown, so that it has its exit code.
import { Command } from 'commander'
import { askCommand } from './plan/ask.ts'
import { burdenCommand } from './roster/burden.ts'
import { demoCommand } from './demo.ts'
import { docsCommand } from './plan/docs.ts'
import { doctorCommand } from './doctor.ts'
import { dutiesCommand } from './duty/duties.ts'
import { exportCommand } from './report/export.ts'
import { exportsCommand } from './report/exports.ts'
import { faqCommand } from './plan/faq.ts'
import { ingestCommand } from './plan/ingest.ts'
import { inviteCommand } from './roster/invite.ts'
import { noticeCommand } from './notice/notice.ts'
import { reminderCommand } from './notice/reminder.ts'
import { ledgerCommand } from './ledger.ts'
import { outboxCommand } from './outbox.ts'
import { peopleCommand } from './roster/people.ts'
import { questionsCommand } from './plan/questions.ts'
import { regimeCommand } from './report/regime.ts'
import { reportCommand } from './report/report.ts'
import { schemaCommand } from './schema.ts'
import { startCommand } from './start.ts'
import { understandCommand } from './understand.ts'

const commands = [
  startCommand,
  demoCommand,
  askCommand,
  understandCommand,
  ingestCommand,
  questionsCommand,
  faqCommand,
  docsCommand,
  dutiesCommand,
  schemaCommand,
  inviteCommand,
  peopleCommand,
  regimeCommand,
  reportCommand,
  burdenCommand,
  ledgerCommand,
  outboxCommand,
  noticeCommand,
  reminderCommand,
  exportCommand,
  exportsCommand,
  doctorCommand,
]

export function gridkeeper(): Command {
  const program = new Command('gridkeeper').description(
    "网格管家: paper work of grass-roots governance, in the community's chat groups",
  )
  for (const command of commands) program.addCommand(command())
  return throwing(program)
}

/** Of subcommands too: commander ends the process where one does not throw. */
function throwing(command: Command): Command {
  for (const sub of command.commands) throwing(sub)
  return command.exitOverride()
}
