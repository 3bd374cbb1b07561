// Reviewing and signing notices: whose signature it needs, who may recall it, and what is said about it.
import { disarmMassMentions } from '../../lib/mass-mention.ts'
import { localDay, renderInstant } from '../time/local-day.ts'
import { renderTimetable } from '../time/recurrence.ts'
import { memberOf, type Chat, type Member, type Person, type Roster } from '../roster/roster.ts'
import { renderAsks } from './asking.ts'
import { isPersonal, recipientIdsOf, recipientsOf } from './recipients.ts'
import type { Notice } from './notice.ts'
import type { NoticeRules } from './notice-schema.ts'

export type SigningVerb = 'confirm' | 'cancel' | 'return' | 'recall' | 'pause' | 'resume' | 'progress'

export type SignDecision =
  | { readonly outcome: 'sign' }
  /** The author has read it over; another official has to sign. */
  | { readonly outcome: 'submit'; readonly signers: readonly Person[] }
  | { readonly outcome: 'cancel' | 'return' | 'recall' | 'pause' | 'resume' | 'progress' }
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'not-official' }
  /** It goes to groups that are another official's. */
  | { readonly outcome: 'foreign' }
  | { readonly outcome: 'decided-before'; readonly notice: Notice }
  | { readonly outcome: 'past'; readonly notice: Notice }
  /** What hangs on it has not come in: it would go out without. */
  | { readonly outcome: 'loading' }
  /** Something of it will never come in: whoever signs decides whether it goes out without. */
  | { readonly outcome: 'incomplete'; readonly names: readonly string[] }

export interface SigningState {
  readonly member: Member
  readonly roster: Roster
  readonly now: Date
  readonly signing: NoticeRules['signing']
  readonly attached: Attached
}

/** What became of the files that it was drafted with. */
export interface Attached {
  /** One is still being fetched. */
  readonly loading: boolean
  /** Names of those that were not kept. */
  readonly refused: readonly string[]
}

export interface SigningRequest {
  readonly verb: SigningVerb
  /** Without what was refused. */
  readonly withoutFiles?: boolean
}

/** In which states each word does something. */
const states: Readonly<Record<SigningVerb, readonly Notice['state'][]>> = {
  confirm: ['draft', 'review'],
  cancel: ['draft', 'review', 'signed'],
  return: ['review'],
  recall: ['signed', 'sent'],
  pause: ['signed', 'sent'],
  resume: ['signed', 'sent'],
  progress: ['draft', 'review', 'signed', 'sent', 'cancelled', 'missed', 'recalled'],
}

export function decideSigning(
  { verb, withoutFiles = false }: SigningRequest,
  notice: Notice | undefined,
  state: SigningState,
): SignDecision {
  const { member, roster, now } = state
  if (member.role !== 'official') return { outcome: 'not-official' }
  if (!notice) return { outcome: 'unknown' }
  if (!mayRule(member, notice, roster)) return { outcome: 'foreign' }
  if (!states[verb].includes(notice.state)) return { outcome: 'decided-before', notice }
  if (verb !== 'confirm') return { outcome: verb }
  if (notice.sendAt && notice.sendAt <= now) return { outcome: 'past', notice }
  const { loading, refused } = state.attached
  if (loading) return { outcome: 'loading' }
  if (refused.length > 0 && !withoutFiles) return { outcome: 'incomplete', names: refused }
  const signers = member.personId === notice.authorId ? otherSigners(notice, state) : []
  if (signers.length === 0) return { outcome: 'sign' }
  return notice.state === 'review' ? { outcome: 'decided-before', notice } : { outcome: 'submit', signers }
}

/** All its recipients that are still there are the official's. */
function mayRule(member: Member, notice: Notice, roster: Roster): boolean {
  const mine = recipientIdsOf(member, roster)
  const there = new Set(recipientsOf(roster).map(({ id }) => id))
  return notice.chatIds.every((id) => !there.has(id) || mine.has(id))
}

/** Who else may sign and can be asked; nobody where the rules let the author sign alone. */
function otherSigners(
  notice: Notice,
  { roster, signing }: Pick<SigningState, 'roster' | 'signing'>,
): readonly Person[] {
  if (signing === 'one') return []
  return roster.people.filter(({ id, name, accounts: [account] }) => {
    if (!account || id === notice.authorId) return false
    const member = memberOf(roster, { channel: account.channel, accountId: account.id, name })
    return member.role === 'official' && mayRule(member, notice, roster)
  })
}

export interface Preview {
  readonly chats: readonly Chat[]
  /** Enrolled people in the units of its groups. */
  readonly people: number
  readonly roster: Roster
  readonly timeZone: string
  /** When quiet hours let it go, where they hold it. */
  readonly heldUntil: Date | undefined
}

const titlesShown = 10

export function renderCard(notice: Notice, preview: Preview): string {
  const { chats, people, roster, timeZone, heldUntil } = preview
  const titles = chats.slice(0, titlesShown).map((c) => c.title)
  const rest = chats.length > titlesShown ? '等' : ''
  const held =
    heldUntil && `（${renderInstant(heldUntil, timeZone)} 前是安静时段，到时再发；要马上发请写明“紧急”）`
  return [
    `通知 N${notice.id}（${standing(notice)}）${notice.urgent ? '【紧急】' : ''}`,
    `发往：${titles.join('、')}${rest}（${renderReach(chats, people)}）`,
    `时间：${renderWhen(notice, timeZone)}${held ?? ''}`,
    ...(notice.expiresAt ? [`有效到：${renderInstant(notice.expiresAt, timeZone)}，过后不再送`] : []),
    ...(notice.asks ? [`回执：${renderAsks(notice.asks, roster)}`] : []),
    ...(notice.replaces === undefined ? [] : [`代替：N${notice.replaces}`]),
    ...(notice.files.length === 0 ? [] : [`附件：${notice.files.map((f) => f.name).join('、')}`]),
    `正文：${disarmMassMentions(notice.body)}`,
    ...(disarmMassMentions(notice.body) === notice.body
      ? []
      : ['（正文里的“＠所有人”照原样显示，不会提醒到每个人）']),
  ].join('\n')
}

function renderReach(chats: readonly Chat[], people: number): string {
  const personal = chats.filter(({ id }) => isPersonal(id)).length
  const groups = chats.length - personal
  return [
    ...(groups > 0 ? [`${groups} 个群，名册内 ${people} 人`] : []),
    ...(personal > 0 ? [`逐个私聊 ${personal} 人`] : []),
  ].join('；')
}

function standing({ state, authorName }: Notice): string {
  if (state === 'review') return `${authorName} 起草，待签发`
  return state === 'draft' ? '待确认' : stateNames[state]
}

function renderWhen({ sendAt, timetable, endsAt, createdAt }: Notice, timeZone: string): string {
  const yearOf = (at: Date) => localDay(at, timeZone).slice(0, 4)
  const time = (at: Date) =>
    `${yearOf(at) === yearOf(createdAt) ? '' : `${yearOf(at)}年`}${renderInstant(at, timeZone)}`
  if (!timetable) return sendAt ? time(sendAt) : '确认后马上发'
  const first = sendAt ? `，下一次 ${time(sendAt)}` : ''
  const last = endsAt ? `，到 ${time(new Date(endsAt.getTime() - 60_000))} 为止` : ''
  return `${renderTimetable(timetable)}${first}${last}`
}

export function renderSigning(decision: SignDecision, notice: Notice | undefined, timeZone: string): string {
  const number = notice ? `N${notice.id}` : ''
  switch (decision.outcome) {
    case 'sign':
      return notice?.sendAt
        ? `通知 ${number} 已确认，将于 ${renderInstant(notice.sendAt, timeZone)} 发出。要撤回请回“取消 ${number}”。`
        : `通知 ${number} 已确认，马上发出。`
    case 'submit':
      return `通知 ${number} 已提交，等 ${decision.signers.map((p) => p.name).join('或')} 签发，签发后才发。`
    case 'return':
      return `通知 ${number} 已退回${notice?.authorName ?? ''}，没有发出。`
    case 'recall':
      return `通知 ${number} 已撤回：没发的不再发，已发的删除；删不掉的群发一条作废说明。`
    case 'pause':
      return `通知 ${number} 已暂停，还没发的先不发。接着发请回“继续 ${number}”。`
    case 'resume':
      return `通知 ${number} 接着发。`
    case 'progress':
      return `通知 ${number} ${notice ? stateNames[notice.state] : ''}。`
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
    case 'loading':
      return `通知 ${number} 的附件还在取，取到后再签发：过几分钟请再回“签发 ${number}”。一直取不到，请另起草一份。`
    case 'incomplete':
      return `通知 ${number} 的附件“${decision.names.join('”“')}”没有收下，还没有签发。不带它照发请回“签发 ${number} 不带附件”；要带上请回“取消 ${number}”，换个文件重新起草。`
    case 'past':
      return `通知 ${number} 的时间已经过了，没有发出。请重新起草。`
  }
}

export const stateNames: Readonly<Record<Notice['state'], string>> = {
  draft: '还没有确认',
  review: '在等另一位干部签发',
  signed: '已经确认过',
  sent: '已经发出',
  cancelled: '已经取消',
  missed: '因系统中断没有发出',
  recalled: '已经撤回',
}

export function renderUnclearExpiry(id: number, until: string): string {
  return `“${until}”不是发出以后的时间，没有改动。请写成“N${id} 有效到3月20日18点”。`
}

/** The text as it goes out; where the signer wrote it himself, it says so. */
export function renderNotice(notice: Notice): string {
  const signature =
    notice.signerId === notice.authorId
      ? `${notice.authorName} 起草并签发`
      : `${notice.authorName} 起草，${notice.signerName} 签发`
  const replaced = notice.replaces === undefined ? '' : `（代替 N${notice.replaces}，以此为准）`
  const head = notice.urgent ? '【紧急通知】' : '【通知】'
  return `${head}${disarmMassMentions(notice.body)}${replaced}\n——${signature}（N${notice.id}）`
}

export function renderReturned(notice: Notice, by: string, why: string): string {
  return `通知 N${notice.id} 被${by}退回${why === '' ? '' : `：${why}`}。没有发出；改好请重新起草。`
}

/** What stands where a notice cannot be deleted. */
export function renderRecalled(notice: Notice): string {
  return `【撤回】通知 N${notice.id} 作废，请以新的通知为准。`
}

export function renderMissed(notice: Notice, timeZone: string): string {
  const time = notice.sendAt ? renderInstant(notice.sendAt, timeZone) : ''
  return `通知 N${notice.id} 原定 ${time} 发出，因系统中断没有发出。仍要发请重新起草：${notice.body.slice(0, 60)}`
}
