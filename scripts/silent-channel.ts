// A channel without limits of its own, for measurements: what is sent goes nowhere, what is heard is handed in.
import { unlimited, type Channel } from '../src/domain/messaging/channel.ts'
import type { ChatEvent } from '../src/domain/messaging/chat-event.ts'

export interface SilentChannel {
  readonly channel: Channel
  /** Resolves once the event is committed. */
  readonly receive: (event: ChatEvent) => Promise<void>
}

export function silentChannel(onSent: (text: string) => void = () => {}): SilentChannel {
  let receive: (event: ChatEvent) => Promise<void> = () =>
    Promise.reject(new Error('the app has not started'))
  const channel: Channel = {
    name: 'console',
    limits: unlimited,
    buttons: true,
    async start(onEvent) {
      receive = onEvent
      return 'bench'
    },
    async send(_chatId, { text }) {
      onSent(text)
      return { outcome: 'sent', messageId: undefined }
    },
    async stop() {},
  }
  return { channel, receive: (event) => receive(event) }
}
