// A day of a regime: each grid is exactly one of zero, incident, missing or outage; silence is never zero.
import type { Incident } from '../incident/incident.ts'
import { renderDay, renderInstant, type LocalDay } from '../time/local-day.ts'
import type { Outage } from '../time/outage-rows.ts'
import { blindTime, type ReportWindow } from './regime.ts'
import type { Report } from './report.ts'
import type { Unit } from '../roster/roster.ts'
import { isSensitiveText, withheldText } from '../question/sensitive.ts'

export interface GridDay {
  readonly grid: Unit
  readonly state: 'zero' | 'incident' | 'missing' | 'outage'
  /** A mark on zero or incident. */
  readonly late: boolean
  readonly report: Report | undefined
}

export interface DayFacts {
  readonly grids: readonly Unit[]
  /** The last version of each grid's report. */
  readonly reports: readonly Report[]
  readonly window: ReportWindow
  readonly outages: readonly Outage[]
}

export function gridDays(facts: DayFacts): readonly GridDay[] {
  const blind = blindTime(facts.window, facts.outages)
  const allBlind = blind >= facts.window.due.getTime() - facts.window.opens.getTime()
  return facts.grids.map((grid) => {
    const report = facts.reports.find((r) => r.gridId === grid.id)
    if (!report || report.kind === 'withdrawn') {
      return { grid, state: allBlind ? 'outage' : 'missing', late: false, report: undefined }
    }
    return { grid, state: report.kind, late: report.late, report }
  })
}

export function missingOf(days: readonly GridDay[]): readonly Unit[] {
  return days.filter((d) => d.state === 'missing').map((d) => d.grid)
}

export interface DaySummary {
  readonly title: string
  readonly day: LocalDay
  readonly timeZone: string
  readonly days: readonly GridDay[]
  readonly incidents: readonly Incident[]
  readonly blindMs: number
  /** undefined: on time. */
  readonly producedLateAt: Date | undefined
}

export function renderSummary(summary: DaySummary): string {
  const { days } = summary
  const of = (state: GridDay['state']) => days.filter((d) => d.state === state)
  const late = days.filter((d) => d.late).length
  const counts = [
    `零报告 ${of('zero').length}`,
    `有事件 ${of('incident').length}`,
    `未报 ${of('missing').length}`,
    ...(of('outage').length > 0 ? [`系统中断 ${of('outage').length}`] : []),
  ]
  return [
    `【${summary.title}日汇总】${renderDay(summary.day)}`,
    `应报 ${days.length} 个网格：${counts.join('，')}。${late > 0 ? `其中迟报 ${late}。` : ''}`,
    ...namesLine('未报', of('missing')),
    ...namesLine(
      '迟报',
      days.filter((d) => d.late),
    ),
    ...summary.incidents.map((i) => `#${i.number} ${renderIncidentBrief(i, days)}`),
    ...(summary.blindMs > 0
      ? [`当日机器人中断 ${Math.ceil(summary.blindMs / 60_000)} 分钟，截止时间已顺延。`]
      : []),
    ...(summary.producedLateAt
      ? [`本汇总因中断延至 ${renderInstant(summary.producedLateAt, summary.timeZone)} 发出。`]
      : []),
    ...sourcesLine(days),
  ].join('\n')
}

export function renderMissing(title: string, day: LocalDay, days: readonly GridDay[]): string {
  const missing = missingOf(days)
  const outage = days.filter((d) => d.state === 'outage')
  const rest = [
    ...(missing.length > 0
      ? [`${missing.length} 个网格未报：${names(missing)}。迟报仍可补，会注明迟报。`]
      : []),
    ...(outage.length > 0 ? [`因系统中断无法报送 ${outage.length} 个网格，不算未报。`] : []),
  ]
  return `【${title}】${renderDay(day)} 已截止，${rest.join('') || '全部网格都已报。'}`
}

export function renderReminder(title: string, due: string, grids: readonly Unit[]): string {
  return `【${title}提醒】${names(grids)}今天还没有报。请在 ${due} 前报：无事发“${grids[0]?.name ?? ''}今日无异常”，有事直接说明地点和情况。`
}

function names(grids: readonly Unit[]): string {
  return grids.map((g) => g.name).join('、')
}

function namesLine(label: string, days: readonly GridDay[]): string[] {
  return days.length === 0 ? [] : [`${label}：${names(days.map((d) => d.grid))}。`]
}

function renderIncidentBrief(incident: Incident, days: readonly GridDay[]): string {
  const grid = days.find((d) => d.grid.id === incident.gridId)?.grid.name ?? ''
  const state = incident.state === 'resolved' ? '已办结' : '未办结'
  const text = isSensitiveText(incident.text)
    ? withheldText
    : `${incident.location ?? ''}：${incident.text.replaceAll('\n', ' ').slice(0, 40)}`
  return `${grid}${text}（${state}）`
}

/** Every figure can be traced: the numbers of the reports that it counts. */
function sourcesLine(days: readonly GridDay[]): string[] {
  const ids = days.flatMap((d) => (d.report ? [d.report.id] : [])).sort((a, b) => a - b)
  return ids.length === 0 ? [] : [`依据：${ids.map((i) => `R${i}`).join('、')}`]
}
