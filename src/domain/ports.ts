// What flows need of the world: a store with transactions, row by row.
import type { ChatEvent } from './chat-event.ts'
import type { FaqEntry, NewFaqEntry } from './faq.ts'
import type { Incident, IncidentStep, NewIncident } from './incident.ts'
import type { Invite, NewInvite } from './invite.ts'
import type { LocalDay } from './local-day.ts'
import type { ModelUse } from './model.ts'
import type { NewNotice, Notice, NoticeState } from './notice.ts'
import type { Address, NewMessage, OutboxMessage, Settlement } from './outbox.ts'
import type { PlanFacts } from './plan-facts.ts'
import type { NewPrompt, Prompt, PromptData } from './prompt.ts'
import type { NewQuestion, Question, QuestionSettlement, VotedQuestion } from './question.ts'
import type { NewReport, Report } from './report.ts'
import type { Roster } from './roster.ts'
import type { NewRosterChange, RosterChange, RosterEdit } from './roster-edit.ts'

export interface Store {
  /**
   * Runs `work` in one serializable transaction and commits it, or rolls all of it back when it throws.
   * After a conflict with another transaction `work` runs again, so it has no effects outside `tx`.
   */
  transact<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export interface Tx {
  readonly inbox: InboxRows
  readonly outbox: OutboxRows
  readonly occurrences: OccurrenceRows
  readonly outages: OutageRows
  readonly roster: RosterRows
  readonly rosterChanges: RosterChangeRows
  readonly invites: InviteRows
  readonly reports: ReportRows
  readonly incidents: IncidentRows
  readonly notices: NoticeRows
  readonly prompts: PromptRows
  readonly documents: DocumentRows
  readonly questions: QuestionRows
  readonly faq: FaqRows
  readonly modelUse: ModelUseRows
  readonly planFacts: PlanFactsRows
}

export interface InboxEvent {
  readonly id: number
  readonly event: ChatEvent
  readonly receivedAt: Date
  /** This one included. */
  readonly attempts: number
}

export interface Claim {
  readonly worker: string
  readonly now: Date
  readonly until: Date
  readonly limit: number
}

export interface InboxRows {
  /** `known` where an event of the same channel, account and key is already there. */
  accept(event: ChatEvent, receivedAt: Date): Promise<'accepted' | 'known'>
  /**
   * Claims the oldest unhandled event of each chat, over all chats oldest first. A chat with an event that is
   * claimed by another worker, or waits for its next attempt, yields nothing: order within a chat is kept.
   */
  claim(claim: Claim): Promise<readonly InboxEvent[]>
  /** False where the claim was lost: roll back. */
  handled(id: number, worker: string, at: Date): Promise<boolean>
  /**
   * Another attempt at `retryAt`; undefined: give up, keep the event and go on with the chat.
   * False where the claim was lost: nothing is changed.
   */
  failed(id: number, worker: string, failure: { error: string; retryAt: Date | undefined }): Promise<boolean>
  get(id: number): Promise<InboxEvent | undefined>
  /** The newest `new` or `edited` event with this message id in the chat. */
  findMessage(chat: { channel: string; chatId: string }, messageId: string): Promise<InboxEvent | undefined>
  /** Every `new` and `edited` event with this message id in the chat, oldest first. */
  versions(chat: { channel: string; chatId: string }, messageId: string): Promise<readonly InboxEvent[]>
}

export interface OutboxRows {
  /** `known` where the dedupe key is already there: nothing is added. */
  add(message: NewMessage, createdAt: Date): Promise<'added' | 'known'>
  /** Claims due messages of the channels, by priority, then age; each claim raises the fence. */
  claim(claim: Claim & { readonly channels: readonly string[] }): Promise<readonly OutboxMessage[]>
  /** False where the fence is no longer the claim's: somebody else took over. */
  settle(id: number, fence: number, settlement: Settlement): Promise<boolean>
  /** Turns claims that ran out into `unknown` and returns them. */
  abandoned(now: Date): Promise<readonly OutboxMessage[]>
  /** Makes an `unknown` message pending again, marked as a resend. False where it is not unknown any more. */
  resend(id: number, notBefore: Date): Promise<boolean>
  /** Expires pending messages that are past their `expiresAt`; how many. */
  expire(now: Date): Promise<number>
  /** Chat and time of every message sent by the channel since, for its budgets. */
  sentSince(channel: string, since: Date): Promise<readonly { chatId: string; sentAt: Date }[]>
  /** Newest last. */
  list(filter: {
    state?: OutboxMessage['state']
    chatId?: string
    limit: number
  }): Promise<readonly OutboxMessage[]>
  counts(): Promise<Readonly<Record<string, number>>>
}

export interface OccurrenceRows {
  /**
   * The nominal time up to which the schedule was worked off; for a schedule never seen before it is set to `now`
   * and returned, so that nothing before its birth is made up for.
   */
  workedOffUntil(schedule: string, now: Date): Promise<Date>
  taken(schedule: string, nominal: Date): Promise<boolean>
  /** False where this occurrence was taken before, by whomever. Never released. */
  take(schedule: string, nominal: Date, at: Date): Promise<boolean>
}

export interface Outage {
  readonly from: Date
  readonly to: Date
}

export interface OutageRows {
  /** Marks the bot as alive; the last mark before it, undefined at the very first. */
  beat(now: Date): Promise<Date | undefined>
  record(outage: Outage): Promise<void>
  /** Those that overlap the window. */
  within(window: Outage): Promise<readonly Outage[]>
}

export interface RosterRows {
  /** What is in force: declared rows that were not withdrawn, and rows made in chat. */
  load(): Promise<Roster>
  /** Replaces the declared part; rows made in chat stay. */
  declare(roster: Roster, at: Date): Promise<void>
  /** Writes what was made in chat; throws, naming both, where it would overwrite a declared row. */
  edit(edit: RosterEdit, at: Date): Promise<void>
}

export interface RosterChangeRows {
  add(change: NewRosterChange): Promise<void>
  /** The newest, oldest of them first. */
  list(limit: number): Promise<readonly RosterChange[]>
  /** How many of the kind came from this account since. */
  count(kind: RosterChange['kind'], account: RosterChange['account'], since: Date): Promise<number>
}

export interface InviteRows {
  add(invite: NewInvite): Promise<Invite>
  byCode(code: string): Promise<Invite | undefined>
  /** False where it was used before. */
  use(id: number, at: Date): Promise<boolean>
  /** Neither used nor expired, oldest first. */
  open(now: Date): Promise<readonly Invite[]>
}

export interface ReportRows {
  append(report: NewReport): Promise<Report>
  /** The last version of each grid that has one on this day. */
  latest(regimeId: string, day: LocalDay): Promise<readonly Report[]>
  get(id: number): Promise<Report | undefined>
  /** All versions of a grid's day, oldest first. */
  versions(regimeId: string, gridId: string, day: LocalDay): Promise<readonly Report[]>
  /** Those that these inbox events made. */
  ofEvents(eventIds: readonly number[]): Promise<readonly Report[]>
  /** What a person reported since, newest first. */
  ofPerson(personId: string, since: Date): Promise<readonly Report[]>
}

export interface IncidentRows {
  open(incident: NewIncident, step: IncidentStep): Promise<Incident>
  get(number: number): Promise<Incident | undefined>
  /** Adds a step and writes the state; false where `version` is not the incident's any more. */
  advance(
    incident: Incident,
    changes: Partial<
      Pick<Incident, 'state' | 'disposedAt' | 'escalatedAt' | 'category' | 'location' | 'count' | 'gridId'>
    >,
    step: IncidentStep,
  ): Promise<boolean>
  steps(number: number): Promise<readonly IncidentStep[]>
  /** Not resolved, past their limit, not yet escalated; oldest limit first. */
  overdue(now: Date): Promise<readonly Incident[]>
  /** Not resolved, oldest first. */
  unresolved(limit: number): Promise<readonly Incident[]>
  ofDay(day: LocalDay): Promise<readonly Incident[]>
  /** Those that have a step made by one of these inbox events. */
  ofEvents(eventIds: readonly number[]): Promise<readonly Incident[]>
  /** What this account reported in the chat since, newest first. */
  ofAccount(chat: Address, accountId: string, since: Date): Promise<readonly Incident[]>
}

export interface NoticeRows {
  draft(notice: NewNotice): Promise<Notice>
  get(id: number): Promise<Notice | undefined>
  /** False where `version` is not the notice's any more. */
  advance(
    notice: Notice,
    changes: { state: NoticeState; signerId?: string; signerName?: string; sendAt?: Date },
  ): Promise<boolean>
  /** Signed, with `sendAt` at or before now; oldest first. */
  due(now: Date): Promise<readonly Notice[]>
}

export interface PromptRows {
  ask(prompt: NewPrompt): Promise<Prompt>
  get(id: number): Promise<Prompt | undefined>
  byToken(token: string): Promise<Prompt | undefined>
  /** The newest open prompt of the kind for this account in this chat. */
  open(
    chat: { channel: string; chatId: string },
    accountId: string,
    kind: PromptData['kind'],
    now: Date,
  ): Promise<Prompt | undefined>
  /** False where it was used before. */
  use(id: number, at: Date): Promise<boolean>
}

export interface StoredDocument {
  readonly name: string
  /** SHA-256 of the file, hexadecimal. */
  readonly hash: string
  readonly revision: number
  readonly importedAt: Date
  readonly bytes: Uint8Array
}

export interface DocumentRows {
  /** A new revision where the content differs from the newest one of that name; `same` otherwise. */
  put(document: Omit<StoredDocument, 'revision'>): Promise<'added' | 'revised' | 'same'>
  /** The newest revision of each. */
  current(): Promise<readonly StoredDocument[]>
  /** Changes whenever `current` does. */
  stamp(): Promise<string>
}

export interface QuestionRows {
  open(question: NewQuestion): Promise<Question>
  get(id: number): Promise<Question | undefined>
  /** Claims the oldest open question that nobody claims at `now`. */
  claim(now: Date, until: Date): Promise<Question | undefined>
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

/** What an official said of a plan, and when. */
export interface StatedFacts {
  readonly planKey: string
  readonly facts: PlanFacts
  readonly setBy: string
  readonly setAt: Date
}

export interface PlanFactsRows {
  /** A new version, whole; earlier ones are kept. */
  put(stated: StatedFacts): Promise<void>
  /** The newest of each plan. */
  current(): Promise<readonly StatedFacts[]>
  /** All versions for one plan, the oldest first. */
  history(planKey: string): Promise<readonly StatedFacts[]>
  /** Changes whenever `current` does. */
  stamp(): Promise<string>
}
