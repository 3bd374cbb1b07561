// An in-memory channel: what is said goes to the app as an event, what the app sends is heard, both in order.
import type { LoadedFile } from '../../domain/file/stored-file.ts'
import { unlimited, type Channel, type Outgoing, type SendOutcome } from '../../domain/messaging/channel.ts'
import { mentionsOne } from '../../domain/messaging/command.ts'
import type { ChatEvent, ChatMessage } from '../../domain/messaging/chat-event.ts'
import type { Community } from '../../domain/community/community.ts'

/** One line of the transcript. */
export interface Heard {
  readonly at: Date
  readonly chatId: string
  /** undefined: the bot. */
  readonly from: string | undefined
  readonly text: string
  readonly buttons: Outgoing['buttons']
  readonly mentions?: Outgoing['mentions']
  /** What came with it. */
  readonly file?: LoadedFile
  /** It took the place of an earlier message, or one was removed. */
  readonly act?: 'edit' | 'delete'
}

export interface Speaker {
  readonly accountId: string
  readonly name: string
}

export interface RehearsalStage {
  readonly channel: Channel
  readonly heard: readonly Heard[]
  /** From now on messages to the chat are refused for this reason; undefined: no longer. */
  refuse(chatId: string, why: string | undefined): void
  say(from: Speaker, chatId: string, text: string): Promise<void>
  press(from: Speaker, chatId: string, token: string): Promise<void>
  /** Any other thing that happens in a chat. */
  happen(from: Speaker, chatId: string, what: Happening): Promise<void>
}

type Said = Partial<
  Pick<ChatMessage, 'text' | 'quote' | 'attachments' | 'album' | 'messageId' | 'sentAt' | 'spoken'>
>
export type Happening =
  | ({ readonly kind: 'new' | 'edited' } & Said)
  | { readonly kind: 'recalled'; readonly messageId: string }
  | { readonly kind: 'reacted'; readonly messageId: string; readonly emoji: string }
  | {
      readonly kind: 'membership'
      readonly change: 'joined' | 'left' | 'moved'
      readonly movedTo?: string
    }

/** The last numbers given to events, messages and tokens. A second life on the same database goes on from them: else what happens in it has happened before. */
export interface Numbers {
  event: number
  message: number
  token: number
}

export function newNumbers(): Numbers {
  return { event: 0, message: 0, token: 0 }
}

export interface StageOptions {
  readonly community: Community
  /** undefined: it begins with 1. */
  readonly numbers?: Numbers
  readonly now: () => Date
  readonly onHeard: (line: Heard) => void
}

export function rehearsalStage(options: StageOptions): RehearsalStage {
  const heard: Heard[] = []
  const { numbers = newNumbers() } = options
  let deliver: (event: ChatEvent) => Promise<void> = () =>
    Promise.reject(new Error('the app has not started'))
  const hear = (line: Omit<Heard, 'at'>) => {
    heard.push({ at: options.now(), ...line })
    options.onHeard({ at: options.now(), ...line })
  }
  const nextEvent = (from: Speaker, chatId: string) =>
    eventBase(options, { from, chatId, key: String((numbers.event += 1)) })
  async function happen(from: Speaker, chatId: string, what: Happening): Promise<void> {
    const event = nextEvent(from, chatId)
    if (what.kind === 'recalled' || what.kind === 'membership' || what.kind === 'reacted')
      return deliver({ ...event, ...what })
    const { text = '' } = what
    hear({ chatId, from: from.name, text, buttons: undefined })
    const addressed = event.chat.kind === 'private' || mentionsOne(text, options.community.botNames)
    await deliver({ ...event, messageId: event.eventKey, text, addressed, attachments: [], ...what })
  }
  return {
    ...stageChannel((receive) => (deliver = receive), hear, numbers),
    heard,
    say: (from, chatId, text) => happen(from, chatId, { kind: 'new', text }),
    happen,
    async press(from, chatId, token) {
      const event = nextEvent(from, chatId)
      await deliver({ kind: 'pressed', ...event, token, pressId: event.eventKey })
    },
  }
}

function stageChannel(
  onStart: (receive: (event: ChatEvent) => Promise<void>) => void,
  hear: (line: Omit<Heard, 'at'>) => void,
  numbers: Numbers,
): Pick<RehearsalStage, 'channel' | 'refuse'> {
  const refusals = new Map<string, string>()
  const show = async (line: Omit<Heard, 'at' | 'from'>): Promise<SendOutcome> => {
    const why = refusals.get(line.chatId)
    if (why !== undefined) return { outcome: 'refused', why }
    hear({ from: undefined, ...line })
    return { outcome: 'sent', messageId: `bot-${(numbers.message += 1)}` }
  }
  const channel: Channel = {
    name: 'console',
    limits: unlimited,
    buttons: true,
    async start(receive) {
      onStart(receive)
      return 'rehearsal'
    },
    send: (chatId, { text, buttons, mentions }) =>
      show({ chatId, text, buttons, ...(mentions && { mentions }) }),
    sendFile: (chatId, file, { text, buttons }) => show({ chatId, text, buttons, file }),
    edit: (chatId, _, { text, buttons }) => show({ chatId, text, buttons, act: 'edit' }),
    remove: (chatId) => show({ chatId, text: '', buttons: undefined, act: 'delete' }),
    // The content of what is played stands in its reference.
    async fetch({ attachment: { ref, name = '附件' } }) {
      const bytes = new TextEncoder().encode(ref)
      return { outcome: 'fetched', file: { name, mime: 'text/plain', bytes } }
    },
    async stop() {},
  }
  return {
    channel,
    refuse: (chatId, why) => void (why === undefined ? refusals.delete(chatId) : refusals.set(chatId, why)),
  }
}

function eventBase(
  { community, now }: StageOptions,
  { from, chatId, key }: { from: Speaker; chatId: string; key: string },
) {
  const group = community.chats.find((c) => c.chat === chatId)
  const chat =
    group || chatId.startsWith('group-')
      ? { id: chatId, kind: 'group' as const, title: group?.title ?? chatId }
      : { id: chatId, kind: 'private' as const, title: from.name }
  return {
    channel: 'console' as const,
    account: 'rehearsal',
    eventKey: key,
    chat,
    sender: from,
    sentAt: now(),
  }
}
