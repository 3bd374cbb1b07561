// How far a notice got: states of its messages as the channel proves them, and what is told its author.
import type { OutboxState } from '../messaging/outbox.ts'
import { renderObstacle } from '../messaging/undelivered.ts'
import { isEnded, type Notice } from './notice.ts'
import { recipientNoun } from './recipients.ts'
import { stateNames } from './signing-wording.ts'

export type Counts = Readonly<Partial<Record<OutboxState, number>>>

/** What a channel can prove of one message; nothing is called delivered or read that no platform tells. */
export type Proof = 'queued' | 'sent' | 'failed' | 'confirmed' | 'unknown'

export function proofOf(state: OutboxState): Exclude<Proof, 'confirmed'> {
  switch (state) {
    case 'pending':
    case 'held':
    case 'claimed':
      return 'queued'
    case 'sent':
      return 'sent'
    case 'unknown':
      return 'unknown'
    case 'failed':
    case 'dead':
    case 'expired':
    case 'withdrawn':
      return 'failed'
  }
}

export function isSettled(counts: Counts): boolean {
  return !counts.pending && !counts.held && !counts.claimed
}

export function renderProgress(notice: Notice, counts: Counts, total: number): string {
  const of = (...states: OutboxState[]) => states.reduce((sum, state) => sum + (counts[state] ?? 0), 0)
  const ended = isEnded(notice)
  const waiting = ended
    ? of('pending', 'claimed')
    : total - of('sent', 'unknown', 'failed', 'dead', 'expired')
  const parts = [
    `已发 ${of('sent')}`,
    `排队 ${waiting}${counts.held ? '（已暂停）' : ''}`,
    ...(of('failed', 'dead', 'expired') > 0 ? [`未送达 ${of('failed', 'dead', 'expired')}`] : []),
    ...(of('unknown') > 0 ? [`不知是否送到 ${of('unknown')}`] : []),
  ]
  const state = ended ? `（${stateNames[notice.state]}）` : ''
  return `通知 N${notice.id}${state}：共 ${total} ${recipientNoun(notice.chatIds)}，${parts.join('，')}。`
}

const failuresShown = 10
/** Sendings to fewer groups that all arrived are not worth a word. */
const large = 20

/** undefined: nothing that its author has to hear. */
export function renderFinished(
  notice: Notice,
  outcome: { counts: Counts; total: number; failures: readonly { where: string; error: string }[] },
): string | undefined {
  const { counts, total, failures } = outcome
  const sent = counts.sent ?? 0
  if (sent === total && total < large) return undefined
  const shown = failures.slice(0, failuresShown).map((f) => `${f.where}：${renderObstacle(f.error)}`)
  const rest =
    failures.length > failuresShown
      ? [`另有 ${failures.length - failuresShown} 个，用 gridkeeper notice show ${notice.id} 查看。`]
      : []
  return [
    `通知 N${notice.id} 发完：${total} ${recipientNoun(notice.chatIds)}，已发 ${sent} 个${failures.length > 0 ? `，没有送到 ${failures.length} 个：` : '。'}`,
    ...shown,
    ...rest,
  ].join('\n')
}
