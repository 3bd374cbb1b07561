// What is said of a notice that is signed, sent, returned or recalled.
import { disarmMassMentions } from '../../lib/mass-mention.ts'
import { localDay, renderInstant } from '../time/local-day.ts'
import { renderUnknownYear } from '../time/workdays.ts'
import type { SignDecision } from './notice-signing.ts'
import type { Notice } from './notice.ts'

/** With the year where it is another one than that of the draft. */
export function renderTime({ createdAt }: Notice, at: Date, timeZone: string): string {
  const yearOf = (time: Date) => localDay(time, timeZone).slice(0, 4)
  const year = yearOf(at) === yearOf(createdAt) ? '' : `${yearOf(at)}年`
  return `${year}${renderInstant(at, timeZone)}`
}

export function renderSigning(decision: SignDecision, notice: Notice | undefined, timeZone: string): string {
  const number = notice ? `N${notice.id}` : ''
  switch (decision.outcome) {
    case 'sign':
      return `${renderSigned(notice, timeZone)}${notice?.replaces === undefined ? '' : `N${notice.replaces} 不再发。`}`
    case 'submit':
      return `通知 ${number} 已提交，等 ${decision.signers.map((p) => p.name).join('或')} 签发，签发后才发。`
    case 'return':
      return `通知 ${number} 已退回${notice?.authorName ?? ''}，没有发出。`
    case 'recall':
      return `通知 ${number} 已撤回：没发的不再发，已发的删除；删不掉的群发一条作废说明。`
    case 'pause':
      return `通知 ${number} 已暂停，还没发的先不发。接着发请回“继续 ${number}”。`
    case 'resume':
      return `通知 ${number} 接着发${renderNext(notice, timeZone)}。`
    case 'progress':
      return `通知 ${number} ${notice ? stateNames[notice.state] : ''}。`
    case 'cancel':
      return notice?.timetable && notice.state === 'signed'
        ? `通知 ${number} 已取消，往后不再发；已经发过的不删，也不再催回执。`
        : `通知 ${number} 已取消，不会发出。`
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
    case 'unknown-year':
      return `通知 ${number} 没有发出。${renderUnknownYear(decision.year)}`
  }
}

function renderSigned(notice: Notice | undefined, timeZone: string): string {
  const number = notice ? `N${notice.id}` : ''
  return notice?.sendAt
    ? `通知 ${number} 已确认，将于 ${renderTime(notice, notice.sendAt, timeZone)} 发出。要撤回请回“取消 ${number}”。`
    : `通知 ${number} 已确认，马上发出。`
}

/** Of one that waits for its time: when that is. */
function renderNext(notice: Notice | undefined, timeZone: string): string {
  if (notice?.state !== 'signed') return notice?.timetable ? '；期限已过，往后不再发' : ''
  return notice.sendAt ? `，下次 ${renderTime(notice, notice.sendAt, timeZone)}` : ''
}

export const stateNames: Readonly<Record<Notice['state'], string>> = {
  draft: '还没有确认',
  review: '在等另一位干部签发',
  signed: '已经确认过',
  sent: '已经发出',
  cancelled: '已经取消',
  missed: '因系统中断没有发出',
  recalled: '已经撤回',
  replaced: '已由更正代替',
}

/** Of one whose expiry stands: signers were shown it, or it comes again and again. */
export function renderFixedExpiry({ id, state }: Notice): string {
  return state === 'review'
    ? `通知 N${id} 已经交给另一位干部签发，没有改动。要改请先回“取消 N${id}”，再重新起草。`
    : `通知 N${id} 是定期的，不另设有效期，没有改动：每次过了时间没送到就不再送。要早些停，请回“取消 N${id}”，再重新起草并写明到哪天为止。`
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

export interface Ruling {
  readonly outcome: 'sign' | 'cancel' | 'recall' | 'return'
  readonly by: string
  readonly why: string
}

/** Said to the author of what another one did about his notice. */
export function renderRuling({ id }: Notice, { outcome, by, why }: Ruling): string {
  switch (outcome) {
    case 'sign':
      return `通知 N${id} 已由${by}签发。`
    case 'cancel':
      return `通知 N${id} 被${by}取消，没发的不再发。`
    case 'recall':
      return `通知 N${id} 被${by}撤回，没发的不再发，已发的删除。`
    case 'return':
      return `通知 N${id} 被${by}退回${why === '' ? '' : `：${why}`}。没有发出；改好请重新起草。`
  }
}

/** What stands where a notice cannot be deleted. */
export function renderRecalled(notice: Notice): string {
  return `【撤回】通知 N${notice.id} 作废，请以新的通知为准。`
}

export function renderWaiting(notice: Notice, year: number): string {
  return `通知 N${notice.id} 暂时发不了下一次：${renderUnknownYear(year)}记下以后自动接着发，错过的不补。`
}

export function renderMissed(notice: Notice, timeZone: string): string {
  const time = notice.sendAt ? renderTime(notice, notice.sendAt, timeZone) : ''
  return `通知 N${notice.id} 原定 ${time} 发出，因系统中断没有发出。仍要发请重新起草：${notice.body.slice(0, 60)}`
}

export function renderUnsent({ id, state, paused }: Pick<Notice, 'id' | 'state' | 'paused'>): string {
  return `通知 N${id} ${stateNames[state]}${paused ? '，现在暂停着' : ''}，还没有发过。`
}
