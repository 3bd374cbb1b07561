// The port of a chat channel: adapters decode what a platform tells and encode what the bot says.
import { z } from 'zod'
import type { ChannelHealth } from '../channel/channel-health.ts'
import { fileRefSchema, type LoadedFile } from '../file/stored-file.ts'
import type { QuietHours } from '../time/quiet-hours.ts'
import type { Attachment, ChannelName, ChatEvent } from './chat-event.ts'

/** What a message does to an earlier one instead of standing for itself. */
const actSchema = z.discriminatedUnion('kind', [
  /**
   * The message with this dedupe key becomes this text and these buttons; where it cannot, `otherwise` is said (nothing
   * where that is empty), or without one the whole text anew.
   */
  z.object({ kind: z.literal('edit'), of: z.string(), otherwise: z.string().optional() }),
  /** The message with this dedupe key disappears; `text` is what is said where it cannot. */
  z.object({ kind: z.literal('delete'), of: z.string() }),
  /** On a person's message; `text` is what is said where there are none, nothing where it is empty. */
  z.object({ kind: z.literal('reaction'), messageId: z.string(), emoji: z.string() }),
])

export const outgoingSchema = z.object({
  text: z.string(),
  /** Rows of buttons. `word` is what a person types to the same effect where a channel has no buttons; empty: the text says it. */
  buttons: z.array(z.array(z.object({ label: z.string(), token: z.string(), word: z.string() }))).optional(),
  /** The message this one answers; a channel that cannot quote leaves it out. */
  replyTo: z.object({ messageId: z.string(), accountId: z.string(), name: z.string() }).optional(),
  /** The few who are meant; a channel without mentions writes their names. */
  mentions: z.array(z.object({ accountId: z.string(), name: z.string() })).optional(),
  /** Stored files; the sender loads them and `sendFile` sends them. */
  files: z.array(fileRefSchema).optional(),
  act: actSchema.optional(),
  /** Holds a code, or what inspectors alone may know: where it does not arrive, nobody else is shown what it says. */
  secret: z.boolean().optional(),
  /** Names in the text that do not go where residents' data may not. */
  residents: z.array(z.string()).optional(),
})

/** One message to one chat, already within the channel's text limit and free of mass mentions. */
export type Outgoing = z.infer<typeof outgoingSchema>
export type Act = z.infer<typeof actSchema>

export type SendOutcome =
  /** `messageId` is undefined where the platform gives none. */
  | { outcome: 'sent'; messageId: string | undefined }
  /** Surely not delivered; may be tried again after `afterMs`. */
  | { outcome: 'retry'; afterMs: number; why: string }
  /** Surely not delivered and will not be: the chat is gone, the bot was removed, the text was refused. */
  | { outcome: 'refused'; why: string }
  /** The platform moved the chat; send there. */
  | { outcome: 'moved'; chatId: string }
  /** It may have been delivered: the connection broke after the request left. */
  | { outcome: 'unknown'; why: string }

export type Fetched =
  | { outcome: 'fetched'; file: LoadedFile }
  /** It may come at another try, after `afterMs`. */
  | { outcome: 'retry'; afterMs: number; why: string }
  | { outcome: 'too-large'; why: string }
  /** Gone, or the platform does not give it out. */
  | { outcome: 'refused'; why: string }

export interface AttachmentSource {
  readonly attachment: Attachment
  readonly messageId: string
  /** Nothing larger is fetched. */
  readonly mostBytes: number
}

export interface ChannelLimits {
  /** Longest text of one message, in UTF-16 code units. */
  readonly textLength: number
  /** Longest text that goes with a file; undefined: a file goes alone. */
  readonly captionLength?: number | undefined
  /** Least time between two messages to one chat, in milliseconds. */
  readonly chatIntervalMs: number
  /** Most messages to one group in a minute. */
  readonly groupPerMinute: number
  /** Once a chat got so many messages in a minute, its receipts wait and go together; undefined: they never wait. */
  readonly receiptsPerMinute?: number | undefined
  /** Most messages over all chats in a second. */
  readonly perSecond: number
  /** Most messages over all chats in any 24 hours; undefined: no cap. */
  readonly perDay: number | undefined
  /** Random extra wait before each message, at most this many milliseconds. */
  readonly jitterMs: number
  /** Least time between the same text to two chats, in milliseconds, and up to twice that; undefined: none. */
  readonly alikeMs?: number | undefined
}

/** Of a channel that nothing slows down. */
export const unlimited: ChannelLimits = {
  textLength: 4000,
  chatIntervalMs: 0,
  groupPerMinute: Infinity,
  perSecond: Infinity,
  perDay: undefined,
  receiptsPerMinute: undefined,
  jitterMs: 0,
}

export interface Channel {
  readonly name: ChannelName
  readonly limits: ChannelLimits
  /** When nothing goes out but what is pressing and answers; undefined: it never rests. */
  readonly quietHours?: QuietHours | undefined
  /** True where a button can be shown; elsewhere `encode` spells out the word that does the same. */
  readonly buttons: boolean
  /**
   * Connects and resolves with the bot's own account id. `receive` resolves once the event is committed;
   * where it rejects, the adapter must see to it that the event comes again.
   */
  start(receive: (event: ChatEvent) => Promise<void>): Promise<string>
  /** Never throws for what a platform may answer; a throw is a bug and leaves the message `unknown`. */
  send(chatId: string, message: Outgoing): Promise<SendOutcome>
  /** How it is by its own look, once started; a channel without one is up. */
  health?(): ChannelHealth
  /** Those of the groups that the account is surely not in: it was removed, or they have other ids since a new login. */
  lostGroups?(chatIds: readonly string[]): Promise<readonly string[]>
  /** `caption` may be empty, and holds no files. As `send` otherwise. */
  sendFile?(chatId: string, file: LoadedFile, caption: Outgoing): Promise<SendOutcome>
  /** Replaces text and buttons of a message of the bot's own; `refused` where it cannot any more. */
  edit?(chatId: string, messageId: string, message: Outgoing): Promise<SendOutcome>
  /** Removes a message of the bot's own. */
  remove?(chatId: string, messageId: string): Promise<SendOutcome>
  react?(chatId: string, messageId: string, emoji: string): Promise<SendOutcome>
  /** Loads what hangs on a message; never throws for what a platform may answer. */
  fetch?(source: AttachmentSource): Promise<Fetched>
  /** Tells the platform that a press was seen (stops the spinner); `notice` is a short toast. Never rejects. */
  answerPress?(pressId: string, notice: string | undefined): Promise<void>
  /** Stops receiving, waits for what is being received; idempotent. */
  stop(): Promise<void>
}
