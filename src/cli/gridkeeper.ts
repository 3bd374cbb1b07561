#!/usr/bin/env node
// The commands: argv -> src -> print. Exit codes: 0 done, 1 failed, 2 wrong use.
import { CommanderError } from 'commander'
import { ConfigError, loadEnvFile } from '../app/settings/config.ts'
import { DatabaseError } from '../store/database-error.ts'
import { gridkeeper } from './program.ts'
import { RefusedError, UsageError } from './usage-error.ts'

// Whoever reads has seen enough, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

try {
  loadEnvFile()
  await gridkeeper().parseAsync()
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
  const expected = [UsageError, ConfigError, RefusedError, DatabaseError].some(
    (kind) => error instanceof kind,
  )
  return expected ? error.message : (error.stack ?? error.message)
}
