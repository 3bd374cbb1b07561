// Answers that an official wrote, with an end: they win where a question is as good as the same.
import { asksTheSame } from './question-topic.ts'
import { localDay } from '../time/local-day.ts'

export interface NewFaqEntry {
  readonly question: string
  readonly answer: string
  readonly author: string
  readonly createdAt: Date
  readonly expiresAt: Date
}

export interface FaqEntry extends NewFaqEntry {
  readonly id: number
}

/** The newest of those that fit. */
export function findFaq(entries: readonly FaqEntry[], question: string): FaqEntry | undefined {
  return entries.findLast((entry) => asksTheSame(question, entry.question))
}

export function renderFaqAnswer(entry: FaqEntry, timeZone: string): string {
  const { question, answer, author } = entry
  return `【社区答复】${answer}\n问题：${question}（${author}答，有效至${lastDay(entry, timeZone)}）`
}

export function renderFaqEntry(entry: FaqEntry, timeZone: string): string {
  const { id, question, answer, author } = entry
  return `${id}. ${question} → ${answer}（${author}，有效至${lastDay(entry, timeZone)}）`
}

function lastDay({ expiresAt }: FaqEntry, timeZone: string): string {
  return localDay(new Date(expiresAt.getTime() - 1), timeZone)
}
