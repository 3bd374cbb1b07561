// What flows need of the groups that are lost.
import type { ChannelName } from '../messaging/chat-event.ts'
import type { Address } from '../messaging/outbox.ts'
import type { LostGroup } from './lost-groups.ts'

export interface LostGroupRows {
  of(channel: ChannelName): Promise<readonly LostGroup[]>
  /** One that is known keeps the time since when it is lost. */
  put(group: LostGroup): Promise<void>
  /** It is there again, or nowhere bound. */
  remove(at: Address): Promise<void>
}
