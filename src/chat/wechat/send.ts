// Sends one text or file to a room or a person, and says what is known of its fate.
import type { LoadedFile } from '../../domain/file/stored-file.ts'
import type { Outgoing, SendOutcome } from '../../domain/messaging/channel.ts'
import { roomIdOf } from './chat-id.ts'
import { encode } from './encode.ts'
import { within } from './patience.ts'
import type { Puppet } from './puppet.ts'
import { fileBox } from './sdk.ts'

const lookupMs = 10_000
const sendMs = 30_000
const retryMs = 30_000

export function sendText(puppet: Puppet, chatId: string, message: Outgoing): Promise<SendOutcome> {
  return sendTo(puppet, chatId, (id, members) => {
    const { text, mentionIds } = encode(message, members)
    return puppet.messageSendText(id, text, mentionIds)
  })
}

/** WeChat shows no text with a file. */
export function sendFile(puppet: Puppet, chatId: string, file: LoadedFile): Promise<SendOutcome> {
  return sendTo(puppet, chatId, async (id) => puppet.messageSendFile(id, await fileBox(file)))
}

async function sendTo(
  puppet: Puppet,
  chatId: string,
  say: (id: string, members: readonly string[]) => Promise<string | void>,
): Promise<SendOutcome> {
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
  try {
    const id = await within(sendMs, say(roomId ?? chatId, members))
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
