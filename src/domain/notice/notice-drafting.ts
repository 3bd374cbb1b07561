// Drafting notices: who may, to which groups, when and how often; what is said where it may not be.
import type { NoticeAudience, NoticeTerms, UnsentNotice } from '../message/reading.ts'
import { tellsOfInspection } from '../inspection/inspection.ts'
import { addDays, instantAt, renderInstant } from '../time/local-day.ts'
import { nextTime, type CalendarContext } from '../time/recurrence.ts'
import { renderUnknownYear } from '../time/workdays.ts'
import { gridsUnder, unitsUnder, type Chat, type Member, type Roster } from '../roster/roster.ts'
import type { Notice } from './notice.ts'
import { chatsOf, peopleOfRole } from './recipients.ts'

export const longestBody = 2000

export interface DraftRequest {
  readonly audience: NoticeAudience
  readonly body: string
  readonly sendAt: Date | undefined
  readonly terms: NoticeTerms
}

export interface DraftState {
  readonly member: Member
  readonly roster: Roster
  readonly here: Chat | undefined
  readonly now: Date
  readonly calendar: CalendarContext
}

export type BodyFault =
  | { readonly outcome: 'empty' }
  | { readonly outcome: 'too-long'; readonly length: number }
  /** It tells of an inspection that nobody may know of before. */
  | { readonly outcome: 'secret' }

export type DraftDecision =
  | {
      readonly outcome: 'draft'
      readonly chats: readonly Chat[]
      readonly sendAt: Date | undefined
      readonly endsAt: Date | undefined
    }
  | { readonly outcome: 'not-official' }
  | { readonly outcome: 'no-audience'; readonly titles: readonly string[] }
  /** Some of the groups named are not there: none is written to. */
  | {
      readonly outcome: 'unknown-groups'
      readonly names: readonly string[]
      /** Those there are. */
      readonly titles: readonly string[]
    }
  /** Somebody is named, who is no group. */
  | { readonly outcome: 'person'; readonly name: string }
  | { readonly outcome: 'past'; readonly sendAt: Date }
  | BodyFault
  | { readonly outcome: 'unclear-recurrence' }
  | { readonly outcome: 'endless' }
  | { readonly outcome: 'ends-before'; readonly first: Date }
  | { readonly outcome: 'unknown-year'; readonly year: number }

export function decideDraft(request: DraftRequest, state: DraftState): DraftDecision {
  if (state.member.role !== 'official') return { outcome: 'not-official' }
  const fault = bodyFault(request.body)
  if (fault) return fault
  const titles = chatsOf(state.member, state.roster).map((chat) => chat.title)
  const person = state.roster.people.find(({ name }) => request.audience.includes(name))
  if (person) return { outcome: 'person', name: person.name }
  const strangers = strangersOf(request.audience, state)
  if (strangers.length > 0) return { outcome: 'unknown-groups', names: strangers, titles }
  const chats = audienceChats(request.audience, state)
  if (chats.length === 0) return { outcome: 'no-audience', titles }
  return request.terms.recurs ? recurring(request, state, chats) : once(request, state, chats)
}

/** What no notice may say, to whomever. */
export function bodyFault(body: string): BodyFault | undefined {
  if (body.trim() === '') return { outcome: 'empty' }
  if (body.length > longestBody) return { outcome: 'too-long', length: body.length }
  return tellsOfInspection(body) ? { outcome: 'secret' } : undefined
}

function once({ sendAt }: DraftRequest, { now }: DraftState, chats: readonly Chat[]): DraftDecision {
  if (sendAt && sendAt <= now) return { outcome: 'past', sendAt }
  return { outcome: 'draft', chats, sendAt, endsAt: undefined }
}

/** A reminder needs no end: it has a day of review. */
function recurring({ terms }: DraftRequest, state: DraftState, chats: readonly Chat[]): DraftDecision {
  const { timetable, lastDay, reminds } = terms
  if (!timetable) return { outcome: 'unclear-recurrence' }
  if (lastDay === undefined && !reminds) return { outcome: 'endless' }
  const { calendar, now } = state
  const endsAt =
    lastDay === undefined ? undefined : instantAt(addDays(lastDay, 1), '00:00', calendar.timeZone)
  const next = nextTime(timetable, now, calendar)
  if (next.outcome === 'unknown-year') return next
  if (next.outcome === 'never') return { outcome: 'unclear-recurrence' }
  if (endsAt && next.time >= endsAt) return { outcome: 'ends-before', first: next.time }
  return { outcome: 'draft', chats, sendAt: next.time, endsAt }
}

function audienceChats(audience: NoticeAudience, { member, roster, here }: DraftState): readonly Chat[] {
  const mine = chatsOf(member, roster)
  if (audience === 'all') return mine
  if (audience === 'here') return mine.filter((c) => c.id === here?.id)
  if (audience === 'staff' || audience === 'residents') return mine.filter((c) => c.audience === audience)
  const people = audience.flatMap((name) => peopleOfRole(name, member, roster) ?? [])
  return [...mine.filter((c) => audience.some((name) => isNamed(c, name, roster))), ...new Set(people)]
}

function strangersOf(audience: NoticeAudience, { member, roster }: DraftState): readonly string[] {
  if (typeof audience === 'string') return []
  const mine = chatsOf(member, roster)
  const strangers = audience.filter(
    (name) => !peopleOfRole(name, member, roster) && !mine.some((c) => isNamed(c, name, roster)),
  )
  return strangers.map((name) => {
    const unit = roster.units.find((u) => u.id === name || u.name === name)
    return unit ? `${unit.name}（没有自己的群）` : name
  })
}

/** What may stand beside a title. */
const kinds: ReadonlyMap<string, Chat['audience']> = new Map([
  ['网格员群', 'staff'],
  ['居民群', 'residents'],
  ['业主群', 'residents'],
])

/** `name` is a group's title, or a unit's name or id: a unit means the groups bound to it, a grid its own alone. */
function isNamed(chat: Chat, name: string, roster: Roster): boolean {
  if (kinds.has(name)) return chat.audience === kinds.get(name)
  const unit = roster.units.find((u) => u.id === name || u.name === name)
  if (unit?.kind === 'grid') {
    const grids = gridsUnder(roster, chat.unit)
    if (grids.length === 1 && chat.unit === unit.id) return true
  } else if (unit && unitsUnder(roster, unit.id).some((u) => u.id === chat.unit)) return true
  return chat.title.replace(/群$/, '') === name.replace(/群$/, '')
}

export function renderDraftRefusal(
  decision: Exclude<DraftDecision, { outcome: 'draft' }>,
  timeZone: string,
): string {
  switch (decision.outcome) {
    case 'not-official':
      return '群发通知由社区干部发起，您的要求没有执行。有事可以直接在群里说。'
    case 'no-audience':
      return `没有找到要发的群或人，没有起草。${renderTitles(decision.titles)}`
    case 'unknown-groups':
      return `没有找到“${decision.names.join('、')}”，没有起草。${renderTitles(decision.titles)}`
    case 'person':
      return `“${decision.name}”是一个人，通知只发给群或一类人（如“干部”），没有起草。有话要对${decision.name}说，请直接私聊，或在群里 @${decision.name}。`
    case 'past':
      return `${renderInstant(decision.sendAt, timeZone)} 已经过了，没有起草。请改个时间再发。`
    case 'empty':
      return '通知没有正文，没有起草。请在冒号后写上内容。'
    case 'too-long':
      return `通知正文 ${decision.length} 字，最多 ${longestBody} 字，没有起草。请精简后再发。`
    case 'secret':
      return '暗访、突击抽查、四不两直不能发通知，没有起草，也没有转告别人。要安排，请直接私聊督查员；不是这个意思，请换个说法再发。'
    case 'unclear-recurrence':
      return '没看懂多久发一次，没有起草。请写“每天”“每个工作日”“每周五”“每月5日”“每月最后一天”或“每年农历九月初九”，再加几点。'
    case 'endless':
      return '定期通知要写明到哪天为止，没有起草。请加上，例如“每周五上午9点到12月31日通知居民群：内容”；不定期限的请说“提醒”。'
    case 'ends-before':
      return `第一次要到 ${renderInstant(decision.first, timeZone)}，在截止日期之后，没有起草。请核对日期。`
    case 'unknown-year':
      return `没有起草。${renderUnknownYear(decision.year)}`
  }
}

const sameMs = 24 * 3_600_000

type Drafted = Pick<
  Notice,
  'authorId' | 'body' | 'chatIds' | 'sendAt' | 'timetable' | 'createdAt' | 'replaces'
>

/** One of the author's own that waits and says the same to the same groups at the same time; the newest. */
export function findSame(notices: readonly Notice[], draft: Drafted): Notice | undefined {
  const key = (one: Drafted) =>
    JSON.stringify([
      one.authorId,
      one.body.trim(),
      one.chatIds.toSorted(),
      one.sendAt,
      one.timetable,
      one.replaces,
    ])
  return notices.findLast(
    (one) =>
      (one.state === 'draft' || one.state === 'review') &&
      draft.createdAt.getTime() - one.createdAt.getTime() < sameMs &&
      key(one) === key(draft),
  )
}

export function renderSameDraft({ id, state }: Notice): string {
  const next = state === 'review' ? '已交别的干部签发' : `确认发送回“确认 N${id}”，不发了回“取消 N${id}”`
  return `和刚才的通知 N${id} 一样，没有另起草。${next}。要再发一份，请改一下内容或时间。`
}

const titlesShown = 10

function renderTitles(titles: readonly string[]): string {
  if (titles.length === 0) return '您名下还没有登记的群。'
  const more = titles.length > titlesShown ? `等 ${titles.length} 个` : ''
  return `可以发的群：${titles.slice(0, titlesShown).join('、')}${more}；也可以写“所有群”“居民群”“网格员群”“干部”。`
}

/** What asked to be broadcast and was not even drafted. */
export function renderUnsent(why: UnsentNotice): string {
  switch (why) {
    case 'refused':
      return '您说的是不发，没有起草任何通知。'
    case 'conditional':
      return '带条件的通知不能自动发，没有起草。到时候请再说一次要发什么。'
    case 'impossible-time':
      return '没有这样的日期或时间，或者没说几点，没有起草。请写成“3月20日 15:30”或“下周五下午三点”。'
    case 'two-texts':
      return '一句话里有两条通知，或者还报了别的事，怕发错，没有起草。请一条一条地说。'
    case 'past-day':
      return '写的日子已经过去了，没有起草。请改个时间再发。'
  }
}
