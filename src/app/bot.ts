// The composition root: Config -> a running bot with its store, plans, channels and alarm clock.
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { TerminalStreams } from '../chat/console/index.ts'
import { createLogger } from '../lib/logger.ts'
import { newToken } from '../lib/token.ts'
import { holdBotLock } from '../store/bot-lock.ts'
import { openStore } from '../store/store.ts'
import { createApp } from './app.ts'
import { channelsOf } from './channels.ts'
import type { Config } from './settings/config.ts'
import type { ModelParts, VoiceParts } from './parts.ts'
import { planLibrary } from './plan/plan-library.ts'
import { importSamples } from './plan/plan-import.ts'
import { startTicker, type Ticker } from './clock/ticker.ts'
import { renderWelcome } from './welcome.ts'

export interface Bot {
  /** Idempotent. */
  stop(): Promise<void>
}

/** So long the start waits for the plans: few are read by then; without the rest, reports are booked and questions wait. */
const patienceMs = 1000

export async function startBot(config: Config, streams: TerminalStreams, onQuit: () => void): Promise<Bot> {
  const releaseLock = await holdBotLock(config.databaseUrl)
  // In a terminal the log would tear the conversation apart.
  const file = streams.interactive ? join(config.dataFolder, 'gridkeeper.log') : undefined
  const log = createLogger({ level: config.logLevel, file })
  const store = await openStore(config.databaseUrl)
  const knowledge = planLibrary(store, log, join(config.dataFolder, 'plans.index'))
  const clock = () => new Date()
  const channels = await channelsOf({ config, streams, log, clock, onQuit })
  const [model, voice] = [await modelOf(config), await voiceOf(config)]
  let ticker: Ticker | undefined
  const parts = {
    community: config.community,
    store,
    channels,
    knowledge,
    model,
    voice,
    log,
    clock,
    worker: workerName(config),
    newToken,
  }
  const app = createApp(parts, (time) => ticker?.wakeAt(time))
  streams.output.write(renderWelcome(config, channels))
  if (config.sample) await importSamples(store)
  await Promise.race([knowledge.refresh(), setTimeout(patienceMs, undefined, { ref: false })])
  await app.start()
  ticker = startTicker(() => app.tick(), log)
  app.tick()
  return {
    async stop() {
      await app.stop()
      // After the app, which may set another alarm while it ends.
      await ticker?.stop()
      releaseLock()
    },
  }
}

/** The SDK is loaded only where a model is set up. */
async function modelOf({ secrets }: Config): Promise<ModelParts | undefined> {
  if (!secrets.model) return undefined
  const { servers, timeoutMs, dailyTokens } = secrets.model
  const { openModel } = await import('../model/index.ts')
  return { port: openModel(servers), timeoutMs, dailyTokens }
}

async function voiceOf({ secrets }: Config): Promise<VoiceParts | undefined> {
  if (!secrets.voice) return undefined
  const { server, timeoutMs, mostBytes } = secrets.voice
  const { openTranscriber } = await import('../model/transcribe.ts')
  return { port: openTranscriber(server), timeoutMs, mostBytes }
}

/** One SQLite file has one bot, whose next life takes up the claims of its last; replicas are told apart. */
function workerName(config: Config): string {
  return config.databaseUrl.startsWith('file:') ? 'bot' : `${hostname()}:${process.pid}:${newToken()}`
}
