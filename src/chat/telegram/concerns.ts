// What an operator should mend while the channel works all the same: each by what it is about, until it is mended.
import type { ChannelFault } from '../../domain/channel/channel-fault.ts'
import type { TelegramLog } from './options.ts'

export interface Concerns {
  /** Of a chat, or of all; undefined: it is well. */
  note(about: { readonly fault: ChannelFault; readonly chat?: string }, why: string | undefined): void
  faults(): readonly ChannelFault[]
  /** All of them; undefined: there are none. */
  why(): string | undefined
}

export function openConcerns(log: TelegramLog): Concerns {
  const open = new Map<string, { readonly fault: ChannelFault; readonly why: string }>()
  return {
    note({ fault, chat = '' }, why) {
      const about = `${fault}:${chat}`
      if (why === undefined) return void open.delete(about)
      if (!open.has(about)) log.error(`Telegram: ${why}`)
      open.set(about, { fault, why })
    },
    faults: () => [...new Set([...open.values()].map(({ fault }) => fault))],
    why: () => (open.size === 0 ? undefined : [...open.values()].map(({ why }) => why).join('; ')),
  }
}
