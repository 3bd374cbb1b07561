// The real app on a virtual clock: what the demo plays and the scenario tests are told on.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Community } from '../../domain/community/community.ts'
import type { Store } from '../../domain/ports.ts'
import type { Logger } from '../../lib/logger.ts'
import { openStore } from '../../store/store.ts'
import { createApp, type App } from '../app.ts'
import type { ModelParts, VoiceParts } from '../parts.ts'
import { planLibrary } from '../plan/plan-library.ts'
import {
  newNumbers,
  rehearsalStage,
  type Happening,
  type Heard,
  type Numbers,
  type Speaker,
} from './rehearsal-stage.ts'

export interface RehearsalOptions {
  readonly community: Community
  readonly start: Date
  readonly log: Logger
  /** Called once the store is open, before the app starts. */
  readonly prepare?: (store: Store) => Promise<void>
  /** undefined: a database of its own, removed at the end. */
  readonly databaseUrl?: string
  /** Those of an earlier life on the same database; undefined: this is the first. */
  readonly numbers?: Numbers
  readonly model?: ModelParts
  readonly voice?: VoiceParts
  readonly onHeard?: (line: Heard) => void
}

export interface Rehearsal {
  readonly store: Store
  readonly heard: readonly Heard[]
  /** Lets time pass up to `time`; the bot looks about every `stepMinutes`, 1 unless told otherwise. */
  until(time: Date, stepMinutes?: number): Promise<void>
  /** Somebody speaks in a group, by its id, or in private where `chatId` is his own account. */
  say(from: Speaker, chatId: string, text: string): Promise<void>
  press(from: Speaker, chatId: string, token: string): Promise<void>
  /** Any other thing that happens in a chat; a group unknown to the community has an id that begins with `group-`. */
  happen(from: Speaker, chatId: string, what: Happening): Promise<void>
  /** From now on messages to the chat are refused for this reason; undefined: no longer. */
  refuse(chatId: string, why: string | undefined): void
  close(): Promise<void>
}

export async function rehearse(options: RehearsalOptions): Promise<Rehearsal> {
  const { community, log, onHeard = () => {}, numbers = newNumbers() } = options
  const folder = await mkdtemp(join(tmpdir(), 'gridkeeper-'))
  let now = options.start
  const clock = () => now
  const { databaseUrl = `file:${join(folder, 'rehearsal.db')}` } = options
  const store = await openStore(databaseUrl, { lasting: options.databaseUrl !== undefined })
  await options.prepare?.(store)
  const knowledge = planLibrary(store, log)
  await knowledge.refresh()
  const stage = rehearsalStage({ community, numbers, now: clock, onHeard })
  const newToken = () => `t${(numbers.token += 1)}`
  const channels = [stage.channel]
  const app = createApp({ ...options, store, channels, knowledge, clock, worker: 'bot', newToken })
  await app.start()
  await pass(app)
  return {
    store,
    heard: stage.heard,
    async until(time, stepMinutes = 1) {
      while (now < time) {
        now = new Date(Math.min(nextStep(now, stepMinutes * 60_000), time.getTime()))
        // A long step is no outage: the bot was there all the time.
        await store.transact((tx) => tx.outages.beat(now))
        await pass(app)
      }
    },
    say: (from, chatId, text) => stage.say(from, chatId, text).then(() => pass(app)),
    press: (from, chatId, token) => stage.press(from, chatId, token).then(() => pass(app)),
    refuse: (chatId, why) => stage.refuse(chatId, why),
    happen: (from, chatId, what) => stage.happen(from, chatId, what).then(() => pass(app)),
    async close() {
      await app.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Steps fall on round times, where things are due. */
function nextStep(now: Date, stepMs: number): number {
  return (Math.floor(now.getTime() / stepMs) + 1) * stepMs
}

async function pass(app: App): Promise<void> {
  app.tick()
  await app.settled()
}
