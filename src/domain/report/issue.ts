// An issue of a paper: compiled, filed to the offices at its time, published outside once a person has approved it.
import { parseOrder } from '../messaging/numbered.ts'
import type { PaperRule } from './paper-rules.ts'
import { officialsOf, type Member, type Person, type Roster } from '../roster/roster.ts'
import { renderInstant, type LocalDay } from '../time/local-day.ts'

export interface Issue {
  /** The short number: B12. */
  readonly number: number
  readonly regimeId: string
  readonly kind: PaperRule['kind']
  /** Whose paper it is: the regime's unit, or one below that sums up its own part. */
  readonly unitId: string
  readonly from: LocalDay
  readonly to: LocalDay
  readonly text: string
  /** The newest report that it knew of; what came later is a change in the next issue. */
  readonly lastReportId: number
  /** When it has to be filed. */
  readonly dueAt: Date
  readonly compiledAt: Date
  readonly filedAt: Date | undefined
  readonly approvedAt: Date | undefined
  readonly approvedBy: string | undefined
  readonly publishedAt: Date | undefined
}

export type NewIssue = Omit<Issue, 'number' | 'filedAt' | 'approvedAt' | 'approvedBy' | 'publishedAt'>

/** Who may let it go outside: the person the rule names, else the officials of its unit. */
export function approversOf(
  { unitId }: Pick<Issue, 'unitId'>,
  approver: string | undefined,
  roster: Roster,
): readonly Person[] {
  const named = roster.people.filter((person) => person.id === approver)
  return named.length > 0 ? named : officialsOf(roster, unitId)
}

/** `unseen`: its text is another one than he was shown. */
export type Approval = 'approve' | 'known' | 'not-yours' | 'nothing-waits' | 'unseen'

export interface ApprovalState {
  readonly approvers: readonly Person[]
  /** Something waits for a person's word: a publication, or the paper of the unit above. */
  readonly isWanted: boolean
  readonly hasSeen: boolean
}

export function decideApproval(
  issue: Issue | undefined,
  { approvers, isWanted, hasSeen }: ApprovalState,
  { personId }: Member,
): Approval {
  if (!issue || !isWanted) return 'nothing-waits'
  if (!approvers.some((person) => person.id === personId)) return 'not-yours'
  if (issue.approvedAt) return 'known'
  return hasSeen ? 'approve' : 'unseen'
}

/** What follows the approval. */
export type Effect = 'published' | 'published-later' | 'passed-up'

const effects: Readonly<Record<Effect, string>> = {
  published: '已对外发布。',
  'published-later': '到时间报送并发布。',
  'passed-up': '已报上级。',
}

export function renderApproval(
  approval: Approval,
  number: number,
  detail: { late: boolean; effect: Effect },
): string {
  switch (approval) {
    case 'approve': {
      const late = detail.late ? '晚于报送时间，已记录。' : ''
      return `B${number} 已批准。${late}${effects[detail.effect]}`
    }
    case 'known':
      return `B${number} 已经批准过了。`
    case 'not-yours':
      return `B${number} 由指定的审批人批准，没有改动。`
    case 'unseen':
      return `B${number} 没有批准：内容和您看过的不一样，或者还没有送到您这里。请看私聊里最新的一版，没有问题再批准。`
    case 'nothing-waits':
      return `没有待批准的 B${number}。`
  }
}

export function renderCard({ number, text, dueAt }: Issue, timeZone: string): string {
  return `【待审】B${number}，${renderInstant(dueAt, timeZone)} 报送。看过没有问题请回“批准 B${number}”。\n${text}`
}

export function renderApprovalReminder({ number, text }: Issue): string {
  return `【待审提醒】B${number} ${text.split('\n', 1)[0] ?? ''} 还没有批准，已按时报送并标明待审，对外发布在等您。请回“批准 B${number}”。`
}

/** Approved before its time, and its facts have changed since. */
export function renderLapsed({ number }: Issue): string {
  return `B${number} 批准以后记录有变，报送的内容和您批准的不一样，原来的批准不作数，已标明待审报送，还没有对外发布。请看新的一版，没有问题再批准。`
}

/** None of the groups that it was to go to is there any more. */
export function renderUnheard({ number, text }: Issue): string {
  return `B${number} 没有报送：制度里写的接收群都已不在。请管理员在 community.yaml 的 papers（或 recipients）里改好接收群。内容如下：\n${text}`
}

/** `批准 B12`. */
export function parseApproval(text: string): number | undefined {
  return parseOrder(text, 'B', ['批准', '同意发布', '确认'])?.number
}

/** What the units below have confirmed of their part; one that is missing is shown, not waited for. */
export function renderInputs(inputs: readonly { name: string; confirmed: boolean }[]): string[] {
  if (inputs.length === 0) return []
  const names = (confirmed: boolean) =>
    inputs.filter((one) => one.confirmed === confirmed).map((one) => one.name)
  const [in_, out] = [names(true), names(false)]
  const missing = out.length > 0 ? `未确认：${out.join('、')}，按现有记录列入` : '全部已确认'
  return [`各单位周小结：${in_.length > 0 ? `已确认：${in_.join('、')}；` : ''}${missing}。`]
}
