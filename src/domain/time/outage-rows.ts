// What the clock needs of outages.
import type { ChannelName } from '../messaging/chat-event.ts'

export interface Outage {
  readonly from: Date
  readonly to: Date
}

export interface OutageRows {
  /** Marks the bot as alive; the last mark before it, undefined at the very first. */
  beat(now: Date): Promise<Date | undefined>
  /** `channel`: it alone was blind; undefined: the whole bot. */
  record(outage: Outage, channel?: ChannelName): Promise<void>
  /** Those of the whole bot that overlap the window, and with `channel` those of this channel too. */
  within(window: Outage, channel?: ChannelName): Promise<readonly Outage[]>
}
