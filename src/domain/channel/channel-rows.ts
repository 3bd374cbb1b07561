// What supervision needs of channels.
import type { ChannelName } from '../messaging/chat-event.ts'
import type { WatchedChannel } from './channel-health.ts'

export interface ChannelRows {
  get(channel: ChannelName): Promise<WatchedChannel | undefined>
  put(watched: WatchedChannel): Promise<void>
  all(): Promise<readonly WatchedChannel[]>
}
