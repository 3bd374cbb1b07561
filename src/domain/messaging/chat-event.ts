// What a channel saw happen in a chat, in the words of no platform; the inbox keeps it as JSON.
import { z } from 'zod'

export const channelNames = ['console', 'telegram', 'wechat'] as const
export type ChannelName = (typeof channelNames)[number]

const chatKinds = ['private', 'group'] as const
/** Told by the platform; no comparison of a chat's id with an account's tells it, since a group may write as itself. */
export type ChatKind = (typeof chatKinds)[number]

const base = {
  channel: z.enum(channelNames),
  /** The bot's own account on the channel. */
  account: z.string(),
  /** Unique per channel account, as the platform counts its events: Telegram's `update_id`, WeChat's message id. */
  eventKey: z.string(),
  chat: z.object({
    id: z.string(),
    kind: z.enum(chatKinds),
    title: z.string(),
  }),
  /** `name` is what the platform shows; it proves nothing about who somebody is. */
  sender: z.object({ accountId: z.string(), name: z.string() }),
  /** The platform's own time stamp; punctuality rests on it. */
  sentAt: z.coerce.date(),
}

export const attachmentSchema = z.object({
  kind: z.enum(['photo', 'file', 'voice', 'video', 'location', 'other']),
  /** Platform file id or name, whatever the channel needs to fetch it later. */
  ref: z.string(),
  name: z.string().optional(),
  bytes: z.number().int().optional(),
})

const message = {
  /** Unique only inside one chat. */
  messageId: z.string(),
  /** As it was written, mentions included, but for NUL, which no PostgreSQL text can hold. */
  text: z.string().transform((text) => text.replaceAll('\u0000', '')),
  /** True in a private chat, and in a group where the bot is mentioned or given a command. */
  addressed: z.boolean(),
  quote: z.object({ messageId: z.string().optional(), text: z.string() }).optional(),
  attachments: z.array(attachmentSchema).default([]),
  /** The same for all messages that the platform shows as one; photos of an album come one by one. */
  album: z.string().optional(),
  /** The text is what a machine heard in a voice message: no command, and no zero before its sender says so. */
  spoken: z.literal(true).optional(),
}

export const chatEventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('new'), ...base, ...message }),
  z.object({ kind: z.literal('edited'), ...base, ...message }),
  z.object({ kind: z.literal('recalled'), ...base, messageId: z.string() }),
  /** A button: `token` is the one the bot gave it; `pressId` is what the platform wants answered. */
  z.object({
    kind: z.literal('pressed'),
    ...base,
    messageId: z.string().optional(),
    token: z.string(),
    pressId: z.string(),
  }),
  /** Somebody put an emoji on a message; taking it away again is no event. */
  z.object({ kind: z.literal('reacted'), ...base, messageId: z.string(), emoji: z.string() }),
  /** The bot itself came into a chat, left it, or the chat moved to another id. */
  z.object({
    kind: z.literal('membership'),
    ...base,
    change: z.enum(['joined', 'left', 'moved']),
    movedTo: z.string().optional(),
  }),
])

export type ChatEvent = z.infer<typeof chatEventSchema>
export type ChatMessage = Extract<ChatEvent, { kind: 'new' | 'edited' }>
export type ButtonPress = Extract<ChatEvent, { kind: 'pressed' }>
export type Attachment = z.infer<typeof attachmentSchema>

/** A private chat bears its person's name, which is not told. */
export function renderChat({ kind, title }: ChatEvent['chat']): string {
  return kind === 'private' ? '私聊' : title
}
