// What is made in chat beside the declared roster: people, chats, whose an account is, where a chat is now.
import { z } from 'zod'
import { channelNames, type ChannelName } from '../messaging/chat-event.ts'
import type { Chat, Person, Roster } from './roster.ts'

const channel = z.enum(channelNames)

/** `person` null: the account left and is nobody's, whatever was declared. */
export const accountEditSchema = z.object({
  id: z.string(),
  channel,
  account: z.string(),
  person: z.string().nullable(),
})
/** `id` is the chat's. */
export const addressEditSchema = z.object({ id: z.string(), channel, chat: z.string() })
export type AccountEdit = z.infer<typeof accountEditSchema>
export type AddressEdit = z.infer<typeof addressEditSchema>

export type RosterEdit =
  | { readonly kind: 'person'; readonly row: Person }
  | { readonly kind: 'chat'; readonly row: Chat }
  | { readonly kind: 'account'; readonly row: AccountEdit }
  | { readonly kind: 'address'; readonly row: AddressEdit }

export interface AccountOf {
  readonly channel: ChannelName
  readonly id: string
}

export function accountEdit(account: AccountOf, person: string | undefined): RosterEdit {
  const { channel: name, id } = account
  return {
    kind: 'account',
    row: { id: `${name} ${id}`, channel: name, account: id, person: person ?? null },
  }
}

export function withEdits(
  roster: Roster,
  edits: { accounts: readonly AccountEdit[]; addresses: readonly AddressEdit[] },
): Roster {
  const { accounts, addresses } = edits
  const people = roster.people.map((person) => ({ ...person, accounts: accountsOf(person, accounts) }))
  const chats = roster.chats.map((chat) => {
    const moved = addresses.find((e) => e.id === chat.id)
    return moved ? { ...chat, channel: moved.channel, chat: moved.chat } : chat
  })
  return { ...roster, people, chats }
}

/** On each channel the newest comes first: after a new login the older ones may reach nobody. */
function accountsOf(person: Person, edits: readonly AccountEdit[]): Person['accounts'] {
  const declared = person.accounts.filter(
    (a) => !edits.some((e) => e.channel === a.channel && e.account === a.id),
  )
  const made = edits
    .filter((e) => e.person === person.id)
    .map(({ channel, account: id }) => ({ channel, id }))
    .toReversed()
  const channels = new Set([...declared, ...made].map((a) => a.channel))
  return [...channels].flatMap((name) => [...made, ...declared].filter((a) => a.channel === name))
}

/** One line of the audit: who did what, when, by which code. */
export interface RosterChange {
  readonly id: number
  readonly at: Date
  readonly kind:
    | 'joined'
    | 'left'
    | 'removed'
    | 'revoked'
    | 'bound'
    | 'moved'
    | 'code-refused'
    | 'data-shown'
    | 'data-deleted'
  /** Id of the person or chat; empty for a refused code. */
  readonly subject: string
  readonly detail: string
  /** Who did it. */
  readonly account: AccountOf
  readonly inviteId: number | undefined
  /** undefined: the platform's doing. */
  readonly eventId: number | undefined
}

export type NewRosterChange = Omit<RosterChange, 'id'>
