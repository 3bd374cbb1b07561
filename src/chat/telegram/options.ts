// What a Telegram channel is told when it is made: settings, and the log its later troubles go to.
import type { Menu } from '../../domain/messaging/menus.ts'

/** Lines for the operator; pino's logger fits. No line holds the token or anybody's words. */
export interface TelegramLog {
  info(line: string): void
  warn(line: string): void
  error(line: string): void
}

export interface Backoff {
  readonly firstMs: number
  readonly mostMs: number
}

export interface WebhookOptions {
  /** Where Telegram reaches us, `https://...`; its path is the path we listen on. */
  readonly url: string
  /** 1-256 of `A-Za-z0-9_-`; Telegram repeats it in a header of every request. */
  readonly secretToken: string
  /** Local address behind the TLS proxy. */
  readonly host: string
  readonly port: number
}

export interface TelegramOptions {
  readonly token: string
  readonly log: TelegramLog
  /** A Bot API server of one's own or a proxy; undefined: Telegram's. */
  readonly apiRoot?: string | undefined
  /** The menus shown beside the input field; undefined leaves them as they are. */
  readonly menus?: readonly Menu[] | undefined
  /** By the id of a group with topics the one that gets what answers nothing; undefined: the general one. */
  readonly topics?: Readonly<Record<string, number>> | undefined
  /** Undefined: long polling. */
  readonly webhook?: WebhookOptions | undefined
  /** How long the server may hold an empty poll; default 30. */
  readonly pollSeconds?: number | undefined
  /** How long a call may stay unanswered, beyond what a poll waits anyway; default 30,000. */
  readonly answerWithinMs?: number | undefined
  /** Time between two looks at the clock, in milliseconds; default 10 min. */
  readonly clockEveryMs?: number | undefined
  /** Wait after a failed poll or commit, doubled up to the most; default 1,000 to 15,000. */
  readonly backoff?: Backoff | undefined
}
