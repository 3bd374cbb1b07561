#!/usr/bin/env node
// The commands: argv -> src -> print. Exit codes: 0 done, 1 failed, 2 wrong use.
import { CommanderError, Command } from 'commander'
import { ConfigError, loadEnvFile } from '../app/settings/config.ts'
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
import { RefusedError, UsageError } from './usage-error.ts'

const program = new Command('gridkeeper')
  .description("网格管家: paper work of grass-roots governance, in the community's chat groups")
  .exitOverride()
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
for (const command of commands) program.addCommand(command().exitOverride().copyInheritedSettings(program))

// Whoever reads has seen enough, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

try {
  loadEnvFile()
  await program.parseAsync()
} catch (error) {
  process.exitCode = exitCode(error)
  if (!(error instanceof CommanderError)) console.error(messageOf(error))
}

function exitCode(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  return error instanceof UsageError || error instanceof ConfigError ? 2 : 1
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error instanceof UsageError || error instanceof ConfigError || error instanceof RefusedError
    ? error.message
    : (error.stack ?? error.message)
}
