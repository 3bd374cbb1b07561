// What officials say privately of questions passed on: 问题, 答 Q12 …, 存为常见问题 Q12 60.
import { numbered } from '../messaging/numbered.ts'

export type ReferralCommand =
  | { readonly verb: 'list' }
  | { readonly verb: 'answer'; readonly questionId: number }
  | { readonly verb: 'keep'; readonly questionId: number; readonly days: number }

/** How long an answer holds as an FAQ entry, where nobody says how long. */
export const usualDays = 90
const keeping = new RegExp(`^存为常见问题\\s*${numbered('Q')}(?:\\s+(\\d{1,9})\\s*天?)?[。!]?$`, 'iu')
const answerHead = /^答复?\s*[QＱ]\s*([\d０-９]{1,9})(?![\d０-９])[\s:：,，]*/iu

export function parseReferralCommand(text: string): ReferralCommand | undefined {
  if (text === '问题') return { verb: 'list' }
  const keep = keeping.exec(text)
  if (keep) return { verb: 'keep', questionId: Number(keep[1]), days: Number(keep[2] ?? usualDays) }
  const answer = answerHead.exec(text)
  return answer ? { verb: 'answer', questionId: Number(answer[1]) } : undefined
}

/** The answer as the official wrote it, without what leads up to it. */
export function answerWords(text: string): string {
  return text.trim().replace(answerHead, '').trim()
}

/** Every question that a text names, once. */
export function numbersIn(text: string): readonly number[] {
  const found = [...text.matchAll(/(?<![A-Za-z0-9])Q(\d{1,9})(?!\d)/gu)].map(([, digits]) => Number(digits))
  return [...new Set(found)]
}
