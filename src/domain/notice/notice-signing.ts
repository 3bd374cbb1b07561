// Drafting and signing notices: who may, to which chats, when; and what is said about it.
import type { NoticeAudience } from '../message/reading.ts'
import { renderInstant } from '../time/local-day.ts'
import type { Notice } from './notice.ts'
import { gridsUnder, unitsUnder, type Chat, type Member, type Roster } from '../roster/roster.ts'

export const longestBody = 2000

export interface DraftRequest {
  readonly audience: NoticeAudience
  readonly body: string
  readonly sendAt: Date | undefined
  /** Repeating notices are declared as reminders for now. */
  readonly repeat: boolean
}

export type DraftDecision =
  | { readonly outcome: 'draft'; readonly chats: readonly Chat[] }
  | { readonly outcome: 'not-official' }
  | { readonly outcome: 'no-audience' }
  /** Some of the groups named are not there: none is written to. */
  | { readonly outcome: 'unknown-groups'; readonly names: readonly string[] }
  | { readonly outcome: 'past'; readonly sendAt: Date }
  | { readonly outcome: 'empty' }
  | { readonly outcome: 'too-long'; readonly length: number }
  | { readonly outcome: 'repeating' }

export interface DraftState {
  readonly member: Member
  readonly roster: Roster
  readonly here: Chat | undefined
  readonly now: Date
}

export function decideDraft(request: DraftRequest, state: DraftState): DraftDecision {
  if (state.member.role !== 'official') return { outcome: 'not-official' }
  if (request.body.trim() === '') return { outcome: 'empty' }
  if (request.body.length > longestBody) return { outcome: 'too-long', length: request.body.length }
  if (request.repeat) return { outcome: 'repeating' }
  if (request.sendAt && request.sendAt <= state.now) return { outcome: 'past', sendAt: request.sendAt }
  const strangers = strangersOf(request.audience, state)
  if (strangers.length > 0) return { outcome: 'unknown-groups', names: strangers }
  const chats = audienceChats(request.audience, state)
  return chats.length > 0 ? { outcome: 'draft', chats } : { outcome: 'no-audience' }
}

/** Groups of the units that an official is responsible for. */
function chatsOf(member: Member, roster: Roster): readonly Chat[] {
  const units = new Set(member.units.flatMap((u) => unitsUnder(roster, u).map((unit) => unit.id)))
  return roster.chats.filter((c) => units.has(c.unit))
}

function audienceChats(audience: NoticeAudience, { member, roster, here }: DraftState): readonly Chat[] {
  const mine = chatsOf(member, roster)
  if (audience === 'all') return mine
  if (audience === 'here') return mine.filter((c) => c.id === here?.id)
  if (audience === 'staff' || audience === 'residents') return mine.filter((c) => c.audience === audience)
  return mine.filter((c) => audience.some((name) => isNamed(c, name, roster)))
}

function strangersOf(audience: NoticeAudience, { member, roster }: DraftState): readonly string[] {
  if (typeof audience === 'string') return []
  const mine = chatsOf(member, roster)
  return audience.filter((name) => !mine.some((c) => isNamed(c, name, roster)))
}

/** `name` is a group's title or a grid's id: a grid means the groups bound to it. */
function isNamed(chat: Chat, name: string, roster: Roster): boolean {
  const grids = gridsUnder(roster, chat.unit)
  const ownGrid =
    grids.length === 1 && grids[0]?.id === chat.unit && (grids[0].id === name || grids[0].name === name)
  return ownGrid || chat.title.replace(/群$/, '') === name.replace(/群$/, '')
}

export type SignDecision =
  | { readonly outcome: 'sign' }
  | { readonly outcome: 'cancel' }
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'not-official' }
  /** It goes to groups that are another official's. */
  | { readonly outcome: 'foreign' }
  | { readonly outcome: 'decided-before'; readonly notice: Notice }
  | { readonly outcome: 'past'; readonly notice: Notice }

export function decideSigning(
  request: { verb: 'confirm' | 'cancel' },
  notice: Notice | undefined,
  state: { member: Member; roster: Roster; now: Date },
): SignDecision {
  if (state.member.role !== 'official') return { outcome: 'not-official' }
  if (!notice) return { outcome: 'unknown' }
  const mine = chatsOf(state.member, state.roster)
  const addressees = state.roster.chats.filter((c) => notice.chatIds.includes(c.id))
  if (!addressees.every((c) => mine.includes(c))) return { outcome: 'foreign' }
  const open = request.verb === 'cancel' ? ['draft', 'signed'] : ['draft']
  if (!open.includes(notice.state)) return { outcome: 'decided-before', notice }
  if (request.verb === 'cancel') return { outcome: 'cancel' }
  return notice.sendAt && notice.sendAt <= state.now ? { outcome: 'past', notice } : { outcome: 'sign' }
}

export function renderDraftRefusal(
  decision: Exclude<DraftDecision, { outcome: 'draft' }>,
  timeZone: string,
): string {
  switch (decision.outcome) {
    case 'not-official':
      return '群发通知由社区干部发起，您的要求没有执行。有事可以直接在群里说。'
    case 'no-audience':
      return '没有找到要发的群。请写“所有群”“居民群”“网格员群”或群名。'
    case 'unknown-groups':
      return `没有找到“${decision.names.join('、')}”，没有起草。请核对群名，或写“所有群”“居民群”“网格员群”。`
    case 'past':
      return `${renderInstant(decision.sendAt, timeZone)} 已经过了，没有起草。请改个时间再发。`
    case 'empty':
      return '通知没有正文，没有起草。请在冒号后写上内容。'
    case 'too-long':
      return `通知正文 ${decision.length} 字，最多 ${longestBody} 字，没有起草。请精简后再发。`
    case 'repeating':
      return '定期提醒要在 community.yaml 的 reminders 里登记，这里只能发一次性的通知。没有起草。'
  }
}

export function renderCard(notice: Notice, chats: readonly Chat[], timeZone: string): string {
  return [
    `通知 N${notice.id}（待确认）`,
    `发往：${chats.map((c) => c.title).join('、')}（${chats.length} 个群）`,
    `时间：${notice.sendAt ? renderInstant(notice.sendAt, timeZone) : '确认后马上发'}`,
    `正文：${notice.body}`,
  ].join('\n')
}

export function renderSigning(decision: SignDecision, notice: Notice | undefined, timeZone: string): string {
  const number = notice ? `N${notice.id}` : ''
  switch (decision.outcome) {
    case 'sign':
      return notice?.sendAt
        ? `通知 ${number} 已确认，将于 ${renderInstant(notice.sendAt, timeZone)} 发出。要撤回请回“取消 ${number}”。`
        : `通知 ${number} 已确认，马上发出。`
    case 'cancel':
      return `通知 ${number} 已取消，不会发出。`
    case 'unknown':
      return '没有这个通知，没有执行。请核对编号。'
    case 'not-official':
      return '通知由社区干部确认，您的操作没有执行。'
    case 'foreign':
      return `通知 ${number} 发往的群不在您名下，没有执行。请由起草人或上级确认。`
    case 'decided-before':
      return `通知 ${number} ${stateNames[decision.notice.state]}，没有改动。`
    case 'past':
      return `通知 ${number} 的时间已经过了，没有发出。请重新起草。`
  }
}

const stateNames: Readonly<Record<Notice['state'], string>> = {
  draft: '还没有确认',
  signed: '已经确认过',
  sent: '已经发出',
  cancelled: '已经取消',
  missed: '因系统中断没有发出',
}

/** The text as it goes out; where the signer wrote it himself, it says so. */
export function renderNotice(notice: Notice): string {
  const signature =
    notice.signerId === notice.authorId
      ? `${notice.authorName} 起草并签发`
      : `${notice.authorName} 起草，${notice.signerName} 签发`
  return `【通知】${notice.body}\n——${signature}（N${notice.id}）`
}

export function renderMissed(notice: Notice, timeZone: string): string {
  const time = notice.sendAt ? renderInstant(notice.sendAt, timeZone) : ''
  return `通知 N${notice.id} 原定 ${time} 发出，因系统中断没有发出。仍要发请重新起草：${notice.body.slice(0, 60)}`
}
