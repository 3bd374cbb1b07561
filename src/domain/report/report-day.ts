// A day of a regime: each grid is exactly one of reported, missing, exempt or outage; silence is never zero.
import { localTime, renderDay, type LocalDay } from '../time/local-day.ts'
import type { Outage } from '../time/outage-rows.ts'
import { blindTime, type ReportWindow } from './regime.ts'
import type { Regime } from './regime-schema.ts'
import type { Report } from './report.ts'
import type { Term } from './term.ts'
import { unitsNoun, type Unit } from '../roster/roster.ts'

export interface GridDay {
  readonly grid: Unit
  readonly state: Exclude<Report['kind'], 'withdrawn'> | Owed['silent']
  /** A mark on what was reported. */
  readonly late: boolean
  readonly report: Report | undefined
}

/** What it is where a unit says nothing. */
export const silences = ['missing', 'exempt', 'outage'] as const

export interface Owed {
  readonly grid: Unit
  readonly silent: (typeof silences)[number]
}

/** `exempt`: grids that owe nothing today, since everybody is on leave; what is reported all the same counts. */
export function owedBy(grids: readonly Unit[], { exempt, window, outages }: DayFacts): readonly Owed[] {
  const allBlind = blindTime(window, outages) >= window.due.getTime() - window.opens.getTime()
  const rest = allBlind ? 'outage' : 'missing'
  return grids.map((grid) => ({ grid, silent: exempt?.has(grid.id) ? 'exempt' : rest }))
}

interface DayFacts {
  readonly exempt?: ReadonlySet<string>
  readonly window: ReportWindow
  readonly outages: readonly Outage[]
}

/** `latest`: the last version of each grid's report. */
export function gridDays(owed: readonly Owed[], latest: readonly Report[]): readonly GridDay[] {
  const reports = new Map(latest.map((report) => [report.gridId, report]))
  return owed.map(({ grid, silent }) => {
    const report = reports.get(grid.id)
    return !report || report.kind === 'withdrawn'
      ? { grid, state: silent, late: false, report: undefined }
      : { grid, state: report.kind, late: report.late, report }
  })
}

export function missingOf(days: readonly GridDay[]): readonly Unit[] {
  return days.filter((d) => d.state === 'missing').map((d) => d.grid)
}

export function renderMissing(title: string, day: LocalDay, days: readonly GridDay[]): string {
  const missing = missingOf(days)
  const noun = unitsNoun(days.map(({ grid }) => grid))
  const outage = days.filter((d) => d.state === 'outage')
  const rest = [
    ...(missing.length > 0
      ? [`${missing.length} 个${noun}未报：${names(missing)}。迟报仍可补，会注明迟报。`]
      : []),
    ...(outage.length > 0 ? [`因系统中断无法报送 ${outage.length} 个${noun}，不算未报。`] : []),
  ]
  return `【${title}】${renderDay(day)} 已截止，${rest.join('') || `全部${noun}都已报。`}`
}

/** `named`: a report must name the regime. */
export function renderReminder(
  { regime, due }: Term,
  grids: readonly Unit[],
  { timeZone, named }: { readonly timeZone: string; readonly named: boolean },
): string {
  const { name, cadence } = regime
  const when = cadence.every === 'day' ? '今天' : '这一期'
  return `【${name}提醒】${names(grids)}${when}还没有报。请在 ${localTime(due, timeZone)} 前报：${howTo(regime, grids, named)}。`
}

function howTo({ name, wants, reporters }: Regime, [first]: readonly Unit[], named: boolean): string {
  const heading = named ? `${name}：` : ''
  const told = reporters === 'grid' ? '有事直接说明' : `有事在“${heading}”后面说明`
  switch (wants.kind) {
    case 'zero':
      return `无事发“${heading}${first?.name ?? ''}今日无异常”，${told}地点和情况`
    case 'written':
      return `第一行写“${name}”，下面是正文${wants.holds.length > 0 ? `（要有${wants.holds.join('、')}）` : ''}，或发文件名带“${name}”的文件`
    case 'sign-in':
      return '到岗发“签到”，下岗发“交班给某某：交代的事”'
  }
}

/** A zero and an incident of one grid and day. */
export function renderContradiction(grid: string, zero: Report, incident: number): string {
  return `${grid}${renderDay(zero.day)}报零报告（R${zero.id}），另有事件 #${incident}，请核实。`
}

function names(grids: readonly Unit[]): string {
  return grids.map((g) => g.name).join('、')
}
