// A question that the plans leave open goes privately to an official, whose answer goes back to the asker: who may, and what is said.
import { grouped } from '../../lib/grouped.ts'
import type { Outgoing } from '../messaging/channel.ts'
import { hasAccount, homeUnit, officialsOf, type Member, type Person, type Roster } from '../roster/roster.ts'
import type { Answer } from './answer.ts'
import { topicOf } from './question-topic.ts'
import type { Question } from './question.ts'
import { isSensitiveText } from './sensitive.ts'

export interface Referral {
  readonly question: Question
  /** Its officials are asked. */
  readonly unit: string
  readonly referredAt: Date
  /** The asker took his message back. */
  readonly withdrawnAt: Date | undefined
  readonly answer: string | undefined
  readonly answeredBy: string | undefined
  readonly answeredAt: Date | undefined
  /** The FAQ entry made of the answer. */
  readonly faqId: number | undefined
}

/** Nobody waits longer for an answer. */
const referralDays = 14
const longestAnswer = 1000
const mostDays = 366

/** What an official can answer, and the group may hear. */
export function mayBeReferred({ text }: Question, answer: Answer): boolean {
  return answer.outcome === 'refused' && answer.reason !== 'sensitive' && !isSensitiveText(text)
}

/** Those who can be asked: whoever asks is not asked back. */
export function officialsAsked(
  roster: Roster,
  { unit, question }: Pick<Referral, 'unit' | 'question'>,
): Person[] {
  const { chat, askerId } = question
  return officialsOf(roster, unit).filter((person) => !hasAccount(person, chat.channel, askerId))
}

/** Where no group says whose question it is: the asker's own units, then the first that has officials. */
export function unitsToAsk(roster: Roster, { units }: Member): readonly string[] {
  return [...units, homeUnit(roster)]
}

/** Questions of one group are one; what is asked in private is told to nobody else. */
export function sameQuestion(question: Question): string {
  return question.chatKind === 'private' ? `${question.id}` : topicOf(question.text)
}

export type Barred = 'group' | 'unknown' | 'not-yours' | 'withdrawn' | 'expired' | 'answered'
export type Unfit = 'empty' | 'too-long'

interface Asking {
  readonly referral: Referral | undefined
  readonly member: Member
  readonly roster: Roster
  readonly now: Date
}

/** Whether the member may answer it now; undefined: he may. */
export function whyBarred({ referral, member, roster, now }: Asking): Exclude<Barred, 'group'> | undefined {
  if (!referral) return member.role === 'official' ? 'unknown' : 'not-yours'
  if (!isOfficialOf(roster, member, referral.unit)) return 'not-yours'
  if (referral.answeredAt) return 'answered'
  if (referral.withdrawnAt || referral.question.askerId === '') return 'withdrawn'
  return referral.referredAt < openSince(now) ? 'expired' : undefined
}

export function openSince(now: Date): Date {
  return new Date(now.getTime() - referralDays * 86_400_000)
}

export function isOfficialOf(roster: Roster, { personId }: Member, unit: string): boolean {
  return officialsOf(roster, unit).some((person) => person.id === personId)
}

export function whyUnfit(answer: string): Unfit | undefined {
  if (!/[\p{L}\p{N}]/u.test(answer)) return 'empty'
  return answer.length > longestAnswer ? 'too-long' : undefined
}

/** Whether an answer may hold that long. */
export function isFaqTerm(days: number): boolean {
  return days >= 1 && days <= mostDays
}

export const renderPassedOn = '已转给社区干部，有答复会发到这里。'

/** Of somebody who asks in danger. */
export function renderAlarm(question: Question, chatTitle: string): string {
  return [
    `【紧急】${question.askerName}在${chatTitle}求助：${askedText(question, 80)}`,
    `已请他先拨全国统一的急救、报警号码。请马上联系；要回话发“答 Q${question.id} 内容”。`,
  ].join('\n')
}

const shown = 8
const bundleTitle = '【居民待答提问】'

/** True where the quoted text is the bot's own list. */
export function isBundle(quote: string): boolean {
  return quote.includes(bundleTitle)
}

/** Each topic once, with its newest number; a few lines. */
export function renderBundle(referrals: readonly Referral[]): string {
  const topics = groupsOf(referrals)
  if (topics.length === 0) return '没有待答的提问。'
  return [
    bundleTitle,
    ...topics.slice(0, shown).map(renderTopic),
    ...(topics.length > shown ? [`另有 ${topics.length - shown} 个，私聊发“问题”随时看。`] : []),
    '答复：引用本条，或发“答 Q编号 答复内容”，会以您的名义发给提问人。',
  ].join('\n')
}

function groupsOf(referrals: readonly Referral[]): readonly (readonly Referral[])[] {
  const groups = grouped(referrals.map((one) => [sameQuestion(one.question), one]))
  return [...groups.values()].toSorted((a, b) => b.length - a.length)
}

function renderTopic(group: readonly Referral[]): string {
  const question = group.at(-1)?.question
  const times = group.length > 1 ? `（${group.length} 次）` : ''
  return question ? `Q${question.id} ${askedText(question, 60)}${times}` : ''
}

/** Without the mention of the bot. */
export function askedText({ text }: Question, length: number): string {
  const asked = text.replaceAll(/@\S+\s*/gu, '').trim()
  return asked.length > length ? `${asked.slice(0, length - 1)}…` : asked
}

export function renderOfficialAnswer(
  question: Question,
  { answer, by, unit }: { answer: string; by: string; unit: string },
): string {
  return `【社区干部答复】${answer}\n问题：${askedText(question, 80)}（${question.askerName}问，${unit}${by}答，不是方案原文）`
}

/** Offers to keep the answer for whoever asks next. */
export function renderAnswerSent(question: Question, count: number): Outgoing {
  const { id } = question
  const sent = count > 1 ? `已发给 ${count} 位提问人。` : '已发给提问人。'
  if (question.chatKind === 'private') return { text: `Q${id} ${sent}` }
  const button = { label: '存为常见问题', token: `faq:${id}`, word: `存为常见问题 Q${id}` }
  return { text: `Q${id} ${sent}`, buttons: [[button]] }
}

export function renderBarred(id: number, why: Barred, referral?: Referral): string {
  switch (why) {
    case 'group':
      return `请私聊我答复 Q${id}，在群里不办理。`
    case 'unknown':
      return `没有转来过提问 Q${id}。私聊发“问题”看待答的提问。`
    case 'not-yours':
      return `只有提问所在社区的干部可以答复 Q${id}。`
    case 'withdrawn':
      return `Q${id} 的提问人已撤回，不用答复了。`
    case 'expired':
      return `Q${id} 已超过 ${referralDays} 天，不再答复。`
    case 'answered':
      return `Q${id} 已由${referral?.answeredBy ?? '同事'}答复：${referral?.answer ?? ''}`
  }
}

export function renderUnfit(id: number, why: Unfit, length: number): string {
  return why === 'empty'
    ? `Q${id} 的答复是空的。请发“答 Q${id} 答复内容”。`
    : `Q${id} 的答复有 ${length} 字，没有发出。请缩短到 ${longestAnswer} 字以内。`
}

export function renderWhichOne(numbers: readonly number[]): string {
  return `这条里有 ${numbers.length} 个提问，请写明答哪个，例如“答 Q${numbers[0] ?? 1} 答复内容”。`
}

type Kept = 'kept' | 'already' | 'unanswered' | 'term' | 'private'

export function renderKept(id: number, kept: Kept, until = ''): string {
  switch (kept) {
    case 'kept':
      return `Q${id} 已存为常见问题，有效至${until}。`
    case 'already':
      return `Q${id} 已经存为常见问题。`
    case 'unanswered':
      return `Q${id} 还没有答复，先发“答 Q${id} 答复内容”。`
    case 'private':
      return `Q${id} 是私聊里问的，不公开。需要公开时请另写一条常见问题：gridkeeper faq add。`
    case 'term':
      return `天数要在 1 到 ${mostDays} 之间，例如“存为常见问题 Q${id} 90”。`
  }
}
