// What a flow sees while one event is handled: who speaks, where, and the transaction that holds all effects.
import { eventKey, type EventPart } from '../domain/messaging/dedupe-keys.ts'
import { withoutNames } from '../domain/messaging/command.ts'
import type { Community } from '../domain/community/community.ts'
import type { ChatEvent, ChatMessage } from '../domain/messaging/chat-event.ts'
import type { Outgoing } from '../domain/messaging/channel.ts'
import type { Knowledge } from '../domain/question/knowledge.ts'
import type { Address, Priority } from '../domain/messaging/outbox.ts'
import type { Tx } from '../domain/ports.ts'
import type { Absence } from '../domain/roster/absence.ts'
import type { Rulebook } from '../domain/report/rulebook.ts'
import {
  chatAt,
  memberOf,
  personOf,
  type Chat,
  type Member,
  type Person,
  type Roster,
} from '../domain/roster/roster.ts'

export interface Scene {
  readonly tx: Tx
  readonly community: Community
  readonly roster: Roster
  readonly regimes: Rulebook
  readonly absences: readonly Absence[]
  readonly knowledge: Knowledge
  /** There is a model: it words answers, and reads what the reader is not sure of, later. */
  readonly modelAnswers: boolean
  /** The largest voice message that is turned into text; undefined: none is. */
  readonly voiceBytes: number | undefined
  readonly eventId: number
  readonly event: ChatEvent
  readonly member: Member
  /** The bound group that the event came from; undefined in private. */
  readonly chat: Chat | undefined
  readonly now: Date
  /** A token nobody can guess, at most 20 ASCII characters. */
  readonly newToken: () => string
  /** Told of everything that is refused for want of a role, for the log. */
  readonly onRefusal: (refusal: Refusal) => void
}

/** A scene but for who speaks in it, and where. */
export type Surroundings = Omit<Scene, 'event' | 'member' | 'chat'>

export function sceneFor<T extends ChatEvent>(
  surroundings: Surroundings,
  event: T,
): Scene & { readonly event: T } {
  const { roster } = surroundings
  const member = memberOf(roster, { channel: event.channel, ...event.sender })
  const chat = event.chat.kind === 'group' ? chatAt(roster, event.channel, event.chat.id) : undefined
  return { ...surroundings, event, member, chat }
}

/** Ids only: what was said stays in the inbox. */
export interface Refusal {
  readonly event: number
  readonly channel: string
  readonly person: string | undefined
  readonly role: string
  readonly what:
    | 'report'
    | 'correction'
    | 'incident-update'
    | 'notice'
    | 'duty'
    | 'records'
    | 'prompt'
    | 'absence'
    | 'approval'
    | 'order'
}

export function noteRefusal(scene: Scene, what: Refusal['what']): void {
  const { eventId: event, member, onRefusal } = scene
  onRefusal({ event, channel: scene.event.channel, person: member.personId, role: member.role, what })
}

/** A scene whose event is a message. */
export interface MessageScene extends Scene {
  readonly event: ChatMessage
}

/** Its own words, as they are kept, looked at for orders and for what is not to be told on. */
export function toldIn({ event, community }: Pick<Scene, 'event' | 'community'>): string {
  return 'text' in event ? withoutNames(event.text, community.botNames) : ''
}

/** The chat that the event came from. */
export function here(scene: Scene): Address {
  return { channel: scene.event.channel, chatId: scene.event.chat.id }
}

export function isHere(scene: Scene, { channel, chatId }: Address): boolean {
  return scene.event.channel === channel && scene.event.chat.id === chatId
}

/** The scene of an earlier message, at its own time. */
export async function sceneOf(
  surroundings: Surroundings,
  eventId: number,
): Promise<MessageScene | undefined> {
  const event = (await surroundings.tx.inbox.get(eventId))?.event
  if (event?.kind !== 'new' && event?.kind !== 'edited') return undefined
  return sceneFor({ ...surroundings, eventId }, event)
}

/** The same; undefined where its sender has edited or recalled it since: that is seen to in its turn. */
export async function standingOf(
  surroundings: Surroundings,
  eventId: number,
): Promise<MessageScene | undefined> {
  const original = await sceneOf(surroundings, eventId)
  const isGone =
    original && (await surroundings.tx.inbox.superseded(here(original), original.event.messageId, eventId))
  return isGone ? undefined : original
}

/** Answers in the chat the event came from, once for this event and `part`. */
export async function reply(
  scene: Scene,
  priority: Priority,
  content: Outgoing & { part?: EventPart },
): Promise<void> {
  const { part = 'reply', ...outgoing } = content
  const replyTo =
    scene.event.kind === 'new' && scene.chat
      ? { replyTo: { messageId: scene.event.messageId, ...scene.event.sender } }
      : {}
  await scene.tx.outbox.add(
    {
      dedupeKey: eventKey(scene.eventId, part),
      to: here(scene),
      priority,
      content: { ...replyTo, ...outgoing },
    },
    scene.now,
  )
}

/** What is not for residents' eyes goes to its official in private where he spoke in their group. */
export function asideAddress(scene: Scene): Address {
  const person = personOf(scene.roster, scene.member.personId)
  const aside = scene.chat?.audience === 'residents' && person && privateAddress(person, scene.event.channel)
  return aside || here(scene)
}

export async function answerAside(scene: Scene, content: Outgoing): Promise<void> {
  const to = asideAddress(scene)
  if (isHere(scene, to)) return reply(scene, 'answer', content)
  const dedupeKey = eventKey(scene.eventId, 'aside')
  await scene.tx.outbox.add({ dedupeKey, to, priority: 'answer', content }, scene.now)
}

/** Where a person hears the bot in private: on the channel preferred, else on any; undefined without an account. */
export function privateAddress(person: Person, preferred?: Address['channel']): Address | undefined {
  const account = person.accounts.find((a) => a.channel === preferred) ?? person.accounts[0]
  return account && { channel: account.channel, chatId: account.id }
}
