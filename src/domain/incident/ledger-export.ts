// 导出上月台账, 导出台账 CSV: what of the ledger an official wants as a file.
import { readPeriod } from '../paper/period.ts'
import { renderPeriodInFull } from '../paper/paper-lines.ts'
import type { Period } from '../paper/paper.ts'
import type { LocalDay } from '../time/local-day.ts'

export const ledgerFormats = ['xlsx', 'csv'] as const
export type LedgerFormat = (typeof ledgerFormats)[number]

export type LedgerExportDecision =
  | { readonly outcome: 'export'; readonly period: Period; readonly format: LedgerFormat }
  | { readonly outcome: 'invalid' }
  | { readonly outcome: 'ahead'; readonly period: Period }

/** undefined: it does not speak of the ledger. Without a time: what stands on it today. */
export function decideLedgerExport(words: string, today: LocalDay): LedgerExportDecision | undefined {
  if (!words.includes('台账')) return undefined
  const period = readPeriod(words, today) ?? { from: today, to: today }
  if (period === 'invalid') return { outcome: 'invalid' }
  if (period.from > today) return { outcome: 'ahead', period }
  const to = period.to < today ? period.to : today
  return { outcome: 'export', period: { from: period.from, to }, format: /csv/i.test(words) ? 'csv' : 'xlsx' }
}

export function renderLedgerRefusal(decision: Exclude<LedgerExportDecision, { outcome: 'export' }>): string {
  return decision.outcome === 'invalid'
    ? '没有这个日期，请核对后再发，如“导出3月1日至3月10日台账”。'
    : `${renderPeriodInFull(decision.period)}还没有到，请核对后再发，如“导出上月台账”。`
}

/** Incidents in one file: more takes minutes to write, and no office program opens it well. */
export const mostInLedger = 10_000

/** Oldest first, as they are found: the newest stay. */
export function fitLedger<T>(found: readonly T[]): { readonly kept: readonly T[]; readonly cut: boolean } {
  return { kept: found.slice(-mostInLedger), cut: found.length > mostInLedger }
}

/** `carried`: those of them that were reported before the period and still stand on the ledger. */
export function renderLedgerExported({
  period,
  count,
  carried,
  cut,
}: {
  period: Period
  count: number
  carried: number
  /** There are more, older ones, than a file holds. */
  cut: boolean
}): string {
  if (cut)
    return `事件台账（${renderPeriodInFull(period)}）超过 ${mostInLedger} 件，文件里只有编号最新的 ${count} 件，不完整。请缩短期间分几次导出，或请管理员在后台导出。居民姓名和号码已遮盖，举报不在内。`
  const before = carried > 0 ? `，其中以前登记、还没有核实的 ${carried} 件` : ''
  return `事件台账（${renderPeriodInFull(period)}）${count} 件${before}。居民姓名和号码已遮盖，举报不在内。`
}

export function ledgerFileName({ from, to }: Period, format: LedgerFormat): string {
  return `事件台账${from === to ? from : `${from}至${to}`}.${format}`
}
