// 导出三月零报告, 导出上周周小结 表格: what an official wants as a file.
import { namedRegimes } from '../report/named-regime.ts'
import type { Regime } from '../report/regime-schema.ts'
import { addDays, type LocalDay } from '../time/local-day.ts'
import type { Paper, Period } from './paper.ts'
import { renderPeriodInFull } from './paper-lines.ts'
import { readPeriod } from './period.ts'
import type { PaperFormat } from './press.ts'

/** What stands after the word; empty: nothing. */
export function parseExportCommand(text: string): string | undefined {
  return /^(?:请|麻烦|帮我|给我)*导出(.{0,60})$/s
    .exec(text)?.[1]
    ?.replace(/[。!]$/, '')
    .trim()
}

const formats: readonly (readonly [RegExp, PaperFormat])[] = [
  [/表格|excel|xlsx/i, 'xlsx'],
  [/word|docx|文档|公文/i, 'docx'],
  [/图片?|png|热力图/i, 'png'],
  [/csv/i, 'csv'],
  [/文字|文本/, 'text'],
]

export interface ExportWish {
  readonly period: Period
  readonly format: PaperFormat
  readonly regime: Regime
}

export type ExportDecision =
  | { readonly outcome: 'export'; readonly wish: ExportWish }
  | { readonly outcome: 'what' | 'when' }
  | { readonly outcome: 'invalid' }
  | { readonly outcome: 'not-over'; readonly period: Period }
  | { readonly outcome: 'too-long' }
  | { readonly outcome: 'which'; readonly regimes: readonly Regime[] }

export const mostDays = 366

/** undefined: its words name neither a time nor a format nor a regime, and it is no export. */
export function decideExport(
  words: string,
  { today, regimes }: { today: LocalDay; regimes: readonly Regime[] },
): ExportDecision | undefined {
  if (words === '') return { outcome: 'what' }
  const named = namedRegimes(words, regimes)
  const format = formats.find(([pattern]) => pattern.test(words))?.[1]
  const period = readPeriod(words, today)
  if (!period) return format || named.length > 0 ? { outcome: 'when' } : undefined
  if (period === 'invalid') return { outcome: 'invalid' }
  const whole = wholeDays(period, today)
  if (!whole) return { outcome: 'not-over', period }
  if (isTooLong(whole)) return { outcome: 'too-long' }
  const [regime, ...others] = named.length > 0 ? named : regimes
  if (!regime || others.length > 0) return { outcome: 'which', regimes }
  return { outcome: 'export', wish: { period: whole, format: format ?? 'docx', regime } }
}

/** Days that are over; undefined where none is. */
export function wholeDays({ from, to }: Period, today: LocalDay): Period | undefined {
  const last = to < today ? to : addDays(today, -1)
  return from <= last ? { from, to: last } : undefined
}

export function isTooLong({ from, to }: Period): boolean {
  return addDays(from, mostDays - 1) < to
}

export function renderExportRefusal(decision: Exclude<ExportDecision, { outcome: 'export' }>): string {
  switch (decision.outcome) {
    case 'what':
      return '要导出什么？如“导出上月零报告 表格”“导出上月台账”“导出职责 3月 表格”。'
    case 'when':
      return '要导出哪段时间？请写明，如“导出上月零报告”“导出3月1日至3月10日零报告 表格”。'
    case 'invalid':
      return '没有这个日期，请核对后再发，如“导出3月1日至3月10日零报告”。'
    case 'not-over':
      return `${renderPeriodInFull(decision.period)}还没有过完，过完的日子才能导出。`
    case 'too-long':
      return `一次最多导出 ${mostDays} 天，请分几次导出。`
    case 'which':
      return decision.regimes.length === 0
        ? '还没有报告制度，没有可导出的。'
        : `要导出哪一项？请写上名称：${decision.regimes.map((regime) => regime.name).join('、')}。`
  }
}

export function renderNotForYou(why: 'role' | 'group' | 'scope'): string {
  return {
    role: '导出由社区干部办理。',
    group: '导出的文件不在群里发，请私聊我发同样的话。',
    scope: '这项制度的范围超出您负责的单位，请由上级单位的干部导出。',
  }[why]
}

/** A picture names nobody. */
export function renderExported(paper: Paper, format: PaperFormat): string {
  const what = format === 'png' ? '附图' : '，居民姓名和号码已遮盖'
  return `${paper.title}（${renderPeriodInFull(paper.period)}）${what}。`
}

export function renderExportFailed(): string {
  return '导出没有成功，已记下原因。请稍后再试，或由管理员用命令行导出。'
}
