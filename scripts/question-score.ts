// What an answer to a question of a set is worth, and the shares of a whole run, counted as shared scorers count them.
import type { Answer } from '../src/domain/question/answer.ts'
import { isCited, isHit, type Row } from './question-set.ts'

type Outcome = 'hit' | 'wrong' | 'refused' | 'asked back'

export interface Judged {
  readonly row: Row
  readonly question: string
  /** 0: the question itself. */
  readonly variant: number
  readonly answer: Answer
  readonly ms: number
  readonly outcome: Outcome
}

export function outcomeOf(row: Row, answer: Answer): Outcome {
  if (answer.outcome === 'refused') return 'refused'
  if (answer.outcome === 'clarify') return 'asked back'
  return row.answerable && isHit(row, answer) ? 'hit' : 'wrong'
}

/** Shares in per cent: of the answerable, but `refused rightly` of the others. */
export function tallyOf(judged: readonly Judged[]) {
  const answerable = judged.filter(({ row }) => row.answerable)
  const open = judged.filter(({ row }) => !row.answerable)
  const share = (among: readonly Judged[], is: (one: Judged) => boolean) =>
    among.length === 0 ? 0 : Math.round((1000 * among.filter(is).length) / among.length) / 10
  const times = judged.map(({ ms }) => ms).toSorted((a, b) => a - b)
  return {
    answerable: answerable.length,
    'hit %': share(answerable, ({ outcome }) => outcome === 'hit'),
    'cited first %': share(answerable, ({ row, answer }) => isCited(row, answer, 1)),
    'cited in 3 %': share(answerable, ({ row, answer }) => isCited(row, answer, 3)),
    'wrong %': share(answerable, ({ outcome }) => outcome === 'wrong'),
    'refused wrongly %': share(answerable, ({ outcome }) => outcome === 'refused'),
    'asked back %': share(answerable, ({ outcome }) => outcome === 'asked back'),
    unanswerable: open.length,
    'refused rightly %': share(open, ({ outcome }) => outcome === 'refused'),
    'p99 ms': Math.round(times[Math.floor((times.length - 1) * 0.99)] ?? 0),
  }
}
