// What flows and the fetcher need of attachments.
import type { ChannelName } from '../messaging/chat-event.ts'
import type { Address } from '../messaging/outbox.ts'
import type { KeptAttachment, NewAttachment } from './attachment.ts'

export interface AttachmentRows {
  want(attachment: NewAttachment): Promise<void>
  /** In the order they came. */
  ofEvent(eventId: number): Promise<readonly KeptAttachment[]>
  /** The message that an album's attachments belong to; undefined: none of them was wanted yet. */
  albumEvent(chat: Address, album: string): Promise<number | undefined>
  /** How many of this account's were wanted in the chat since. */
  count(chat: Address, accountId: string, since: Date): Promise<number>
  get(id: number): Promise<KeptAttachment | undefined>
  /** The oldest wanted one of the channels, but for these; whether it can be read or not. */
  next(
    channels: readonly ChannelName[],
    except: readonly number[],
  ): Promise<Pick<KeptAttachment, 'id'> | undefined>
  /** False where it was settled before. */
  settle(
    id: number,
    settlement: { state: 'kept'; hash: string } | { state: 'refused'; why: string },
  ): Promise<boolean>
}
