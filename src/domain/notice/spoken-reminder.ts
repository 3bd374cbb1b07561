// A reminder that an official made in a sentence: whose it is, to whom, why, until when; and what is said about it.
import { renderPrivacyWarnings } from './notice-card.ts'
import { renderLater } from '../time/local-day.ts'
import { renderTimetable, type CalendarContext, type Timetable } from '../time/recurrence.ts'
import { renderUnknownYear } from '../time/workdays.ts'
import type { Member, Roster } from '../roster/roster.ts'
import { firstSending } from './next-sending.ts'

export interface SpokenReminder {
  /** The short number in chats: T3. */
  readonly id: number
  readonly state: 'draft' | 'active' | 'ended'
  readonly ownerId: string
  readonly ownerName: string
  readonly chatIds: readonly string[]
  readonly text: string
  /** The clause it rests on, or 本地规定. */
  readonly reason: string
  readonly timetable: Timetable
  readonly nextAt: Date
  /** Not posted from then on. */
  readonly endsAt: Date | undefined
  /** When its owner is asked whether it is still wanted; a reaction puts it off. */
  readonly reviewAt: Date
  readonly createdAt: Date
  readonly version: number
  readonly eventId: number | undefined
}

export type NewSpokenReminder = Omit<SpokenReminder, 'id' | 'state' | 'version'>

const dayMs = 24 * 3_600_000
/** Nobody reacted for so long: its owner is asked. */
export const silentDays = 60

export function nextReview(now: Date): Date {
  return new Date(now.getTime() + silentDays * dayMs)
}

export type ReminderVerb = 'confirm' | 'keep' | 'end'

export type ReminderDecision =
  /** Posted first, or next where it is posted already, at that time. */
  | { readonly outcome: 'confirm'; readonly nextAt: Date }
  | { readonly outcome: 'unknown-year'; readonly year: number }
  | { readonly outcome: 'keep' | 'end' | 'over' | 'not-official' | 'unknown' | 'foreign' | 'ended-before' }

export interface ReminderState {
  readonly member: Member
  /** The groups of the units that he is responsible for. */
  readonly mine: readonly { readonly id: string }[]
  readonly roster: Roster
  readonly now: Date
  readonly calendar: CalendarContext
}

/** Its owner's, and that of the officials of all its groups. */
export function isTheirs(
  reminder: SpokenReminder,
  { member, mine, roster }: Pick<ReminderState, 'member' | 'mine' | 'roster'>,
): boolean {
  const there = roster.chats.filter((c) => reminder.chatIds.includes(c.id))
  return member.personId === reminder.ownerId || there.every((c) => mine.some((m) => m.id === c.id))
}

export function decideReminder(
  verb: ReminderVerb,
  reminder: SpokenReminder | undefined,
  state: ReminderState,
): ReminderDecision {
  const { member, now, calendar } = state
  if (member.role !== 'official') return { outcome: 'not-official' }
  if (!reminder) return { outcome: 'unknown' }
  if (!isTheirs(reminder, state)) return { outcome: 'foreign' }
  if (reminder.state === 'ended') return { outcome: 'ended-before' }
  if (verb !== 'confirm') return { outcome: verb }
  const { nextAt: sendAt, timetable, endsAt } = reminder
  const first = firstSending({ sendAt, timetable, endsAt }, now, calendar)
  return first.outcome === 'at' ? { outcome: 'confirm', nextAt: first.time } : first
}

export function renderReminderCard(
  reminder: SpokenReminder,
  titles: readonly string[],
  timeZone: string,
): string {
  return [
    `提醒 T${reminder.id}（待确认）`,
    `发往：${titles.join('、')}（${titles.length} 个群）`,
    `时间：${renderTimetable(reminder.timetable)}，第一次 ${renderLater(reminder.nextAt, reminder.createdAt, timeZone)}`,
    `期限：${renderEnd(reminder, timeZone)}`,
    `依据：${reminder.reason}`,
    `内容：${reminder.text}`,
    ...renderPrivacyWarnings(reminder.text),
  ].join('\n')
}

function renderEnd({ endsAt, reviewAt, createdAt }: SpokenReminder, timeZone: string): string {
  return endsAt
    ? `到 ${renderLater(new Date(endsAt.getTime() - 60_000), createdAt, timeZone)} 为止`
    : `不定期，${renderLater(reviewAt, createdAt, timeZone)} 前后没人理会会问您还要不要`
}

export function renderReminder({ text, reason }: Pick<SpokenReminder, 'text' | 'reason'>): string {
  return `【提醒】${text}（${reason}）`
}

export function renderReview(reminder: SpokenReminder): string {
  return `提醒 T${reminder.id}“${reminder.text.slice(0, 30)}”（${renderTimetable(reminder.timetable)}）已有 ${silentDays} 天没人理会，还要不要？`
}

export function renderNotOfficial(): string {
  return '提醒由社区干部办理，您的操作没有执行。'
}

export function renderReminderAnswer(decision: ReminderDecision, id: number): string {
  switch (decision.outcome) {
    case 'confirm':
      return `提醒 T${id} 已启用。停用请私聊发“停用 T${id}”。`
    case 'keep':
      return `提醒 T${id} 保留。`
    case 'end':
      return `提醒 T${id} 已停用，不再发。`
    case 'over':
      return `提醒 T${id} 的期限已经过了，没有启用。请重新起草。`
    case 'unknown-year':
      return `提醒 T${id} 没有启用。${renderUnknownYear(decision.year)}`
    case 'not-official':
      return renderNotOfficial()
    case 'unknown':
      return '没有这个提醒，没有执行。私聊发“提醒清单”可以查看。'
    case 'foreign':
      return `提醒 T${id} 发往的群不在您名下，没有执行。`
    case 'ended-before':
      return `提醒 T${id} 早已停用，没有改动。`
  }
}

export function renderReminderList(reminders: readonly SpokenReminder[], timeZone: string): string {
  if (reminders.length === 0) return '没有在用的提醒。'
  return reminders
    .map(
      (r) =>
        `T${r.id} ${renderTimetable(r.timetable)} ${r.text.slice(0, 20)}（${r.ownerName}，${r.reason}，下一次 ${renderLater(r.nextAt, r.createdAt, timeZone)}）`,
    )
    .join('\n')
}

/** Its calendar ends before its next time. */
export function renderStopped(reminder: SpokenReminder, why: string): string {
  return `提醒 T${reminder.id}“${reminder.text.slice(0, 30)}”停发：${why}`
}

/** Why there is one that was spoken in a chat. */
export const localRule = '本地规定'
