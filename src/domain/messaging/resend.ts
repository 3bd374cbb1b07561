// What becomes of a message whose fate is unknown: the process died, or the connection broke, while it was sent.
import type { OutboxMessage } from './outbox.ts'

const freshMs = 10 * 60_000

/** `ask`: papers never go out twice by themselves, an official is asked. */
export function decideResend(message: OutboxMessage, now: Date): 'resend' | 'leave' | 'ask' {
  if (message.resend) return 'leave'
  switch (message.priority) {
    case 'nudge':
      return 'leave'
    case 'receipt':
    case 'answer':
      return now.getTime() - message.createdAt.getTime() <= freshMs ? 'resend' : 'leave'
    case 'notice':
    case 'escalation':
      return 'resend'
    case 'paper':
      return 'ask'
  }
}

export function renderUnsurePaper(message: OutboxMessage, chatTitle: string): string {
  const heading = message.content.text.split('\n', 1)[0] ?? ''
  return `“${heading}”发往${chatTitle}时连接中断，不知是否送到，没有重发。请到群里看一眼；没有的话请手工转发：\n${message.content.text}`
}

/** How a message reads that may be there already. */
export function renderResent(text: string): string {
  return `【补发】${text}`
}
