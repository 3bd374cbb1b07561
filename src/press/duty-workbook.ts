// The duties of a month as a workbook: one row for each day on which one falls due.
import { unitName, type Roster } from '../domain/roster/roster.ts'
import { audienceNames } from '../domain/duty/review.ts'
import { renderSource } from '../domain/duty/render-duty.ts'
import type { DueDuty } from '../domain/duty/schedule.ts'
import { writeWorkbook } from '../lib/workbook.ts'

const head = [
  '编号',
  '开始',
  '到期',
  '时间',
  '谁',
  '做什么',
  '报给谁',
  '提醒谁',
  '提前天数',
  '依据',
  '原文',
  '注意',
]
const widths = [8, 12, 12, 8, 16, 40, 16, 20, 10, 30, 60, 30]

export function dutyWorkbook(
  dues: readonly DueDuty[],
  { name, roster }: { name: string; roster: Roster },
): Promise<Uint8Array> {
  const rows = dues.map((due) => rowOf(due, roster))
  return writeWorkbook([{ name, rows: [head, ...rows], headed: true, widths }])
}

function rowOf({ duty, due, confirmation, doubts }: DueDuty, roster: Roster): (string | number)[] {
  const { who, what, to, quote, source, conflicts } = duty.proposal
  const { unit, audience, leadDays, basis, words } = confirmation
  return [
    `D${duty.id}`,
    due.opens,
    due.day,
    due.time ?? '',
    who,
    what,
    to,
    `${unitName(roster, unit)}${audienceNames[audience]}`,
    leadDays,
    basis === 'local' ? `本地规定：${words}` : renderSource(source),
    quote,
    [...doubts, ...conflicts].join('；'),
  ]
}
