// The ledger of confirmations in words and as CSV: only what was said, pressed or proved by the channel.
import { renderCsv } from '../../lib/csv.ts'
import { renderStamp } from '../time/local-day.ts'
import { unitName, type Roster } from '../roster/roster.ts'
import type { Expected, Ledger } from './asking.ts'
import type { Proof } from './delivery-report.ts'
import type { Notice, NoticeAck } from './notice.ts'

const namesShown = 30

export function renderLedger(notice: Notice, { confirmed, missing, others }: Ledger): string {
  if (!notice.asks) return `通知 N${notice.id} 不要求回执；${others.length} 人回了“收到”。`
  const total = confirmed.length + missing.length
  return [
    `通知 N${notice.id} 回执：应回 ${total}，已回 ${confirmed.length}，未回 ${missing.length}${others.length > 0 ? `；名册以外另有 ${others.length} 人回` : ''}。`,
    ...(missing.length > 0 ? [`未回：${namesOf(missing)}`] : []),
  ].join('\n')
}

function namesOf(missing: readonly Expected[]): string {
  const rest = missing.length > namesShown ? `等 ${missing.length} 个` : ''
  return (
    missing
      .slice(0, namesShown)
      .map((who) => who.name)
      .join('、') + rest
  )
}

/** To one who did not confirm, in private. */
export function renderSecondCall(notice: Notice): string {
  return `【请回执】通知 N${notice.id} 还没有收到您的回复，请回“收到”：\n${notice.body.slice(0, 200)}`
}

/** To the lead of those who did not confirm after the second call. */
export function renderThirdCall(notice: Notice, missing: readonly Expected[]): string {
  return `【回执】通知 N${notice.id} 提醒后仍未回复：${namesOf(missing)}。请代为转告。`
}

export interface GroupState {
  readonly title: string
  readonly state: Exclude<Proof, 'confirmed'>
  readonly at: Date | undefined
  readonly note: string
}

/** One line a group, then one a person or grid that was asked, then whoever confirmed unasked. */
export function receiptsCsv(
  ledger: Ledger,
  groups: readonly GroupState[],
  { roster, timeZone }: { roster: Roster; timeZone: string },
): string {
  const time = (at: Date | undefined) => (at ? renderStamp(at, timeZone) : '')
  const ackRow = (name: string, unit: string, ack: NoticeAck) => [
    '人员',
    name,
    unit,
    'confirmed',
    time(ack.at),
    hows[ack.how],
  ]
  return renderCsv([
    ['类别', '名称', '单位', '状态', '时间', '说明'],
    ...groups.map((g) => ['群', g.title, '', g.state, time(g.at), g.note]),
    ...ledger.confirmed.map(({ who, ack }) => ackRow(who.name, unitName(roster, who.unit), ack)),
    ...ledger.missing.map((who) => ['人员', who.name, unitName(roster, who.unit), 'unknown', '', '未回']),
    ...ledger.others.map((ack) => ackRow(ack.name, '', ack)),
  ])
}

const hows: Readonly<Record<NoticeAck['how'], string>> = {
  button: '按钮',
  reaction: '表情',
  word: '回复',
  quote: '引用回复',
}

export function renderAcked(noticeId: number): string {
  return `通知 N${noticeId} 的回执已记。`
}
