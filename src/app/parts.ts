// What the application is made of: everything it needs of the world, handed in once.
import type { Channel } from '../domain/messaging/channel.ts'
import type { Transcriber } from '../domain/file/voice.ts'
import type { Community } from '../domain/community/community.ts'
import type { Knowledge } from '../domain/question/knowledge.ts'
import type { Model } from '../domain/question/model.ts'
import type { Store, Tx } from '../domain/ports.ts'
import type { Logger } from '../lib/logger.ts'

export interface Parts {
  /** community.yaml, with the workday calendars that officials have entered; ask anew for each piece of work. */
  readonly community: Community
  /** Called when the rules have changed; only the running app has it. */
  readonly refreshCalendar?: (tx: Tx) => Promise<void>
  readonly store: Store
  readonly channels: readonly Channel[]
  readonly knowledge: Knowledge
  /** undefined: extracts answer. */
  readonly model?: ModelParts | undefined
  /** undefined: voice messages are kept and not read. */
  readonly voice?: VoiceParts | undefined
  readonly log: Logger
  readonly clock: () => Date
  /** Names this process in claims; unique among replicas. */
  readonly worker: string
  readonly newToken: () => string
}

export interface ModelParts {
  readonly port: Model
  /** From the question to the extract, where no model answered. */
  readonly timeoutMs: number
  /** Of one local day, over all models; no call begins beyond it. */
  readonly dailyTokens: number
}

export interface VoiceParts {
  readonly port: Transcriber
  readonly timeoutMs: number
  /** Of one voice message. */
  readonly mostBytes: number
}
