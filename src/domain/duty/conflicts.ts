// What does not agree inside one sentence about time: an official must see it before confirming.
import type { Cadence } from './cadence/cadence.ts'

type Exact = Extract<Cadence, { type: 'exact' }>

export function conflictsIn(cadences: readonly Cadence[], folded: string): string[] {
  const dated = cadences.filter((one): one is Exact => one.type === 'exact' && one.month !== undefined)
  const conflicts: string[] = []
  const values = [...new Set(dated.filter((one) => one.by).map(({ value }) => value))]
  if (values.length > 1) conflicts.push(`同一句有两个期限：${values.join('、')}`)
  const window = cadences.find((one) => one.type === 'windowed')
  const report = dated.find((one) => one.by)
  if (window?.type === 'windowed' && report && /报|总结/u.test(folded) && isBefore(report, window.to))
    conflicts.push(`上报期限（${report.value}）早于活动结束（${window.value}）`)
  if (cadences.some((one) => one.type === 'exact' && isImpossible(one))) conflicts.push('日期不存在')
  return conflicts
}

function isBefore(a: Exact, b: { month?: number | undefined; day?: number | 'last' | undefined }): boolean {
  if (a.month === undefined || b.month === undefined) return false
  if (a.month !== b.month) return a.month < b.month
  return dayOf(a.day) < dayOf(b.day)
}

function dayOf(day: number | 'last' | undefined): number {
  return typeof day === 'number' ? day : 31
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** February 30 and the like; February 29 may be. */
function isImpossible({ month, day }: Exact): boolean {
  if (typeof day !== 'number') return false
  if (day < 1 || day > 31) return true
  return day > (DAYS[(month ?? 1) - 1] ?? 0)
}
