// What flows need of questions, the FAQ and the use of models.
import type { FaqEntry, NewFaqEntry } from './faq.ts'
import type { LocalDay } from '../time/local-day.ts'
import type { ModelUse } from './model.ts'
import type { Referral } from './referral.ts'
import type { Address } from '../messaging/outbox.ts'
import type { NewQuestion, Question, QuestionSettlement, VotedQuestion } from './question.ts'

export interface QuestionRows {
  open(question: NewQuestion): Promise<Question>
  get(id: number): Promise<Question | undefined>
  /** Still open, but for these. */
  oldest(except: readonly number[]): Promise<Question | undefined>
  /** False where it is not open any more: somebody else answered. */
  settle(id: number, settlement: QuestionSettlement, at: Date): Promise<boolean>
  /** The asker's last question in the chat that was answered since. */
  lastAnswered(of: { chat: Address; askerId: string; since: Date }): Promise<Question | undefined>
  /** One vote a person: another one takes its place. */
  vote(id: number, vote: { channel: string; accountId: string; helpful: boolean; at: Date }): Promise<void>
  /** The newest `limit`, newest last. */
  askedSince(since: Date, limit: number): Promise<readonly VotedQuestion[]>
}

export interface FaqRows {
  add(entry: NewFaqEntry): Promise<FaqEntry>
  /** Neither expired nor removed; newest last. */
  inForce(now: Date): Promise<readonly FaqEntry[]>
  /** False where there is none, or it was removed before. */
  remove(id: number, at: Date): Promise<boolean>
}

export interface ModelUseRows {
  add(day: LocalDay, use: ModelUse): Promise<void>
  ofDay(day: LocalDay): Promise<readonly (ModelUse & { readonly calls: number })[]>
}

export interface ReferralRows {
  pass(questionId: number, unit: string, at: Date): Promise<void>
  get(questionId: number): Promise<Referral | undefined>
  /** Neither answered nor withdrawn, passed on since, oldest first; `untold`: those that no official was told of. */
  open(since: Date, of: { untold: boolean }): Promise<readonly Referral[]>
  tell(questionIds: readonly number[], at: Date): Promise<void>
  /** False where somebody answered before. */
  answer(questionId: number, answer: { answer: string; by: string; at: Date }): Promise<boolean>
  keep(questionId: number, faqId: number): Promise<void>
  /** The messages that asked were recalled. */
  withdraw(eventIds: readonly number[], at: Date): Promise<void>
}
