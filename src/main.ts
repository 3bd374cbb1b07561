// Process entry of the service: signals and the exit code.
import { startBot, type Bot } from './app/bot.ts'
import { ConfigError, loadConfig, loadEnvFile } from './app/settings/config.ts'
import { DeclarationClash } from './domain/roster/roster-rows.ts'

const patienceMs = 10_000
let bot: Bot | undefined

async function stop(code: number): Promise<void> {
  // Everything is in the database: what does not end in time is taken up at the next start.
  setTimeout(() => process.exit(code), patienceMs).unref()
  await bot?.stop()
  process.exit(code)
}

process.on('SIGINT', () => void stop(0))
process.on('SIGTERM', () => void stop(0))

// Nobody hears the console any more: what is said there would be lost.
process.stdout.on('error', () => void stop(1))

try {
  loadEnvFile()
  const interactive = process.stdin.isTTY && process.stdout.isTTY
  const streams = { input: process.stdin, output: process.stdout, interactive }
  bot = await startBot(loadConfig(process.env), streams, () => void stop(0))
} catch (error) {
  const verbose = process.env['GRIDKEEPER_LOG_LEVEL'] === 'debug'
  console.error(error instanceof Error && !verbose ? error.message : error)
  process.exitCode = error instanceof ConfigError || error instanceof DeclarationClash ? 2 : 1
}
