// The bot's own account, as far as reading a message needs it.

export interface BotAccount {
  readonly id: number
  /** Without the @. */
  readonly username: string
}
