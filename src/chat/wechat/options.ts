// What the WeChat channel is told when it is made.
import type { Channel, ChannelLimits } from '../../domain/messaging/channel.ts'
import type { Puppet } from './puppet.ts'

type Write = (fields: object, message: string) => void

export interface WechatOptions {
  /** The npm name of a wechaty puppet, as in WECHATY_PUPPET; or a puppet that is already made. */
  readonly puppet: string | Puppet
  /** For a puppet given by name: its token and the like. */
  readonly puppetOptions?: object
  /** Where the login is kept, ending in `.memory-card.json`; undefined: every start needs a new scan. */
  readonly memoryFile?: string
  /** What people may write after `@` for the bot, besides its WeChat name and its alias in the group. */
  readonly names?: readonly string[]
  /** Words that address the bot at the start of a message. */
  readonly prefixes?: readonly string[]
  /** Default: left to the operator. */
  readonly friendRequests?: 'ignore' | 'accept'
  readonly roomInvitations?: 'ignore' | 'accept'
  /** Time between two looks at the connection, in milliseconds; 3 s where undefined. */
  readonly probeMs?: number
  readonly limits?: Partial<ChannelLimits>
  readonly quietHours?: Channel['quietHours']
  readonly log: { readonly info: Write; readonly warn: Write; readonly error: Write }
  /** Gets what the login's QR code must show, each time that it changes. */
  readonly onScan?: (code: string) => void | Promise<void>
}
