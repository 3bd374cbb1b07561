// What an operator should mend while the channel works all the same: each by what it is about, until it is mended.
import type { TelegramLog } from './options.ts'

export interface Concerns {
  /** Undefined: it is well. */
  note(about: string, why: string | undefined): void
  /** All of them; undefined: there are none. */
  why(): string | undefined
}

export function openConcerns(log: TelegramLog): Concerns {
  const open = new Map<string, string>()
  return {
    note(about, why) {
      if (why === undefined) return void open.delete(about)
      if (!open.has(about)) log.error(`Telegram: ${why}`)
      open.set(about, why)
    },
    why: () => (open.size === 0 ? undefined : [...open.values()].join('; ')),
  }
}
