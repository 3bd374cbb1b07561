// The month view: what confirmed duties fall due on which day, and what is doubtful about it.
import { Temporal } from 'temporal-polyfill'
import type { LocalDay } from '../time/local-day.ts'
import type { DeclaredYear } from '../time/workdays-schema.ts'
import { dayKind } from '../time/workdays.ts'
import type { Period } from './cadence/cadence.ts'
import { renderSpan } from './reminder-text.ts'
import { cadenceInForce, stateOf, type ReviewedDuty } from './review.ts'
import { duesBetween, type DueDuty } from './schedule.ts'

export interface MonthOfYear {
  readonly year: number
  readonly month: number
}

/** First and last day of the month. */
export function daysOf({ year, month }: MonthOfYear): { from: LocalDay; to: LocalDay } {
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  return { from: first.toString(), to: first.with({ day: first.daysInMonth }).toString() }
}

export function duesInMonth(
  duties: readonly ReviewedDuty[],
  when: MonthOfYear,
  workdays: readonly DeclaredYear[],
): DueDuty[] {
  return duesBetween(duties, daysOf(when), workdays)
}

export function renderDutiesExported({ year, month }: MonthOfYear, count: number): string {
  return count === 0 ? `${year}年${month}月没有已确认的职责。` : `${year}年${month}月职责，${count} 条。`
}

/** Daily and weekly ones are said once, not on each of their days. */
export function renderMonth(
  duties: readonly ReviewedDuty[],
  when: MonthOfYear,
  workdays: readonly DeclaredYear[],
): string {
  const dues = duesInMonth(duties, when, workdays)
  const often = new Map(dues.filter(isOften).map((due) => [due.duty.id, due]))
  const rare = dues.filter((due) => !isOften(due))
  const pending = duties.filter((duty) => stateOf(duty) === 'pending').length
  return [
    `${when.year}年${when.month}月职责${dues.length === 0 ? '：没有已确认的' : ''}`,
    ...rare.map((due) => `${renderSpan(due.due)} ${renderItem(due)}`),
    ...[...often.values()].map(
      (due) => `${cadenceInForce(due.duty, due.confirmation).value} ${renderItem(due)}`,
    ),
    dues.length > 0 &&
      dayKind(`${when.year}-01-01`, workdays) === 'unknown' &&
      `${when.year}年放假安排未载，到期日是否休息日不明。`,
    pending > 0 && `另有${pending}条待审，发“职责”逐条看。`,
  ]
    .filter(Boolean)
    .join('\n')
}

const often: readonly (Period | undefined)[] = ['day', 'week']

function isOften({ duty, confirmation }: DueDuty): boolean {
  const cadence = cadenceInForce(duty, confirmation)
  return cadence.type === 'exact' && cadence.nth === undefined && often.includes(cadence.per)
}

function renderItem({ duty, confirmation, doubts }: DueDuty): string {
  const { what, to, conflicts } = duty.proposal
  const notes = [...doubts, ...conflicts].map((note) => `（注意：${note}）`).join('')
  const local = confirmation.basis === 'local' ? '〔本地规定〕' : ''
  return `D${duty.id} ${what}${to ? `，报${to}` : ''}${local}${notes}`
}
