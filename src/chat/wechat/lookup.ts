// Names and titles from the puppet: worth having, never worth losing a message for.
import { roomIdOf } from './chat-id.ts'
import { within } from './patience.ts'
import type { Puppet } from './puppet.ts'

const lookupMs = 10_000
/** wechaty's `types.Contact.Official`. */
const officialAccount = 2

/** The group's title; empty where the puppet cannot tell. */
export async function topicOf(puppet: Puppet, roomId: string): Promise<string> {
  return (await known(puppet.roomPayload(roomId)))?.topic ?? ''
}

/** The alias in the group before the WeChat name: it is what the group sees. Empty where the puppet cannot tell. */
export async function nameOf(puppet: Puppet, contactId: string, roomId: string): Promise<string> {
  const member = await known(puppet.roomMemberPayload(roomId, contactId))
  return member?.roomAlias || member?.name || (await known(puppet.contactPayload(contactId)))?.name || ''
}

/** All that WeChat may show for somebody after an `@` in a group. */
export async function mentionNamesOf(puppet: Puppet, contactId: string, roomId: string): Promise<string[]> {
  const [contact, member] = await Promise.all([
    known(puppet.contactPayload(contactId)),
    known(puppet.roomMemberPayload(roomId, contactId)),
  ])
  return [contact?.name, member?.name, member?.roomAlias].filter((name): name is string => !!name)
}

/** Who writes in private, in one look; public accounts broadcast, they do not chat. */
export async function writerOf(
  puppet: Puppet,
  contactId: string,
): Promise<{ readonly name: string; readonly broadcasts: boolean }> {
  const contact = await known(puppet.contactPayload(contactId))
  return { name: contact?.name ?? '', broadcasts: contact?.type === officialAccount }
}

/** Those of the groups that WeChat does not list; none where it lists nothing, as before its contacts are loaded. */
export async function lostRooms(puppet: Puppet, chatIds: readonly string[]): Promise<readonly string[]> {
  const rooms = puppet.isLoggedIn ? ((await known(puppet.roomList())) ?? []) : []
  return rooms.length === 0 ? [] : chatIds.filter((id) => !rooms.includes(roomIdOf(id) ?? id))
}

async function known<T>(lookup: Promise<T>): Promise<T | undefined> {
  return within(lookupMs, lookup).catch(() => undefined)
}
