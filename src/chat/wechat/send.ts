// Sends one text to a room or a person, and says what is known of its fate.
import type { Outgoing, SendOutcome } from '../../domain/messaging/channel.ts'
import { roomIdOf } from './chat-id.ts'
import { encode } from './encode.ts'
import { within } from './patience.ts'
import type { Puppet } from './puppet.ts'

const lookupMs = 10_000
const sendMs = 30_000
const retryMs = 30_000

export async function sendText(puppet: Puppet, chatId: string, message: Outgoing): Promise<SendOutcome> {
  if (!puppet.isLoggedIn) return { outcome: 'retry', afterMs: retryMs, why: 'WeChat is not logged in' }
  const roomId = roomIdOf(chatId)
  let members: readonly string[]
  try {
    const reach = await within(
      lookupMs,
      roomId === undefined ? reachPerson(puppet, chatId) : reachRoom(puppet, roomId),
    )
    if (typeof reach === 'string') return { outcome: 'refused', why: reach }
    members = reach
  } catch (error) {
    return { outcome: 'retry', afterMs: retryMs, why: `WeChat does not answer: ${String(error)}` }
  }
  const { text, mentionIds } = encode(message, members)
  try {
    const id = await within(sendMs, puppet.messageSendText(roomId ?? chatId, text, mentionIds))
    return { outcome: 'sent', messageId: typeof id === 'string' && id !== '' ? id : undefined }
  } catch (error) {
    return { outcome: 'unknown', why: `WeChat failed while sending: ${String(error)}` }
  }
}

/** The members, or why nothing can be sent; throws where the puppet cannot tell. */
async function reachRoom(puppet: Puppet, roomId: string): Promise<readonly string[] | string> {
  try {
    const members = await puppet.roomMemberList(roomId)
    // Web protocols know a room before they know its members.
    const isIn = members.length === 0 || members.includes(puppet.currentUserId)
    return isIn ? members : `the account is no longer in the room ${roomId}`
  } catch (error) {
    if ((await puppet.roomList()).includes(roomId)) throw error
    return `the account knows no room ${roomId}`
  }
}

async function reachPerson(puppet: Puppet, contactId: string): Promise<readonly string[] | string> {
  try {
    await puppet.contactPayload(contactId)
    return []
  } catch (error) {
    if ((await puppet.contactList()).includes(contactId)) throw error
    return `the account knows no contact ${contactId}`
  }
}
