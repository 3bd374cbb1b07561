// The state of the records in words, as far as the asker may see it.
import { renderName, renderPlace } from '../incident/head-wording.ts'
import { excerpt } from '../../lib/excerpt.ts'
import type { Tally } from '../incident/incident-rows.ts'
import type { Incident, IncidentStep } from '../incident/incident.ts'
import { categoryNames } from '../incident/rules/category.ts'
import { renderLimit, renderState } from '../incident/rules/incident-handling.ts'
import { renderDay, renderInstant, renderLater, type LocalDay } from '../time/local-day.ts'
import { missingOf, type GridDay } from '../report/report-day.ts'
import { reportNames, type Report } from '../report/report.ts'
import type { AccountOf } from '../roster/roster-edit.ts'
import type { Concern } from '../incident/concern.ts'
import type { Unit } from '../roster/roster.ts'

export interface Asker {
  readonly account: AccountOf
  readonly concernOf: (incident: Incident) => Concern
  /** Others read along: of a tip-off nothing is said there, to nobody. */
  readonly inGroup: boolean
}

/** Staff see what concerns them; everybody what he reported himself. */
export function maySee({ account, concernOf, inGroup }: Asker, incident: Incident): boolean {
  if (incident.access === 'tip_off' && inGroup) return false
  const own = incident.chat.channel === account.channel && incident.accountId === account.id
  return own || concernOf(incident) !== 'none'
}

/** What is not there and what may not be seen sound the same. */
export function renderUnseen(number: number): string {
  return `没有查到您能看的 #${number}。自己报的请在报的那个群或私聊里查。`
}

export function renderIncident(
  incident: Incident,
  detail: { gridName: string | undefined; last: IncidentStep | undefined; staff: boolean; timeZone: string },
): string {
  const { gridName, last, staff, timeZone } = detail
  const where = renderPlace(incident, gridName)
  const times = [
    `${renderInstant(incident.reportedAt, timeZone)} 上报`,
    incident.disposedAt
      ? `${renderLater(incident.disposedAt, incident.reportedAt, timeZone)} 办结`
      : `限 ${renderLimit(incident, timeZone)} 前`,
  ]
  const latest =
    staff && last && last.kind !== 'reported' ? `最近：${last.personName} ${excerpt(last.text, 30)}。` : ''
  const head = `#${incident.number} ${renderState(incident.state)}：${categoryNames[incident.category]}`
  return `${head}${where ? `，${where}` : ''}。${times.join('，')}。${latest}`
}

export const mostListed = 10

export function renderOpen({ count, first }: Pick<Tally, 'count' | 'first'>): string {
  if (count === 0) return '没有未办结的事件。'
  const items = first.map((one) => `${renderName(one)}（${renderState(one.state)}）`)
  const more = count > first.length ? `，等 ${count} 件` : ''
  return `未办结 ${count} 件：${items.join('、')}${more}。`
}

export function renderMine(day: LocalDay, days: readonly GridDay[]): string {
  if (days.length === 0) return '您名下没有要报的网格。'
  return days
    .map(({ grid, report, late }) => {
      if (!report) return `${grid.name}${renderDay(day)}还没有报。`
      return `${grid.name}${renderDay(day)}报上了：${reportNames[report.kind]}${late ? '（迟报）' : ''}，R${report.id}。`
    })
    .join('\n')
}

export function renderOwnIncidents(incidents: readonly Incident[]): string {
  if (incidents.length === 0) return '这里没有查到您报过的事。请说清地点和情况，我会登记并给编号。'
  return incidents
    .slice(0, mostListed)
    .map((one) => `${renderName(one)}：${renderState(one.state)}。`)
    .join('\n')
}

export function renderReported(
  day: LocalDay,
  regimes: readonly { readonly name: string; readonly days: readonly GridDay[] }[],
): string {
  if (regimes.length === 0) return '您名下没有要报的网格。'
  return regimes
    .map(({ name, days }) => {
      const reported = days.filter((d) => d.report).length
      const missing = missingOf(days)
      const rest = missing.length === 0 ? '没有未报的。' : `未报：${missing.map((g) => g.name).join('、')}。`
      return `【${name}】${renderDay(day)} 已报 ${reported}/${days.length}，${rest}`
    })
    .join('\n')
}

/** How often each grid reported what; `reports` are the versions that count. */
export function renderCounts(
  span: { from: LocalDay; to: LocalDay },
  grids: readonly Unit[],
  reports: readonly Report[],
): string {
  const when = span.from === span.to ? renderDay(span.from) : `${renderDay(span.from)}至${renderDay(span.to)}`
  const ownOf = (grid: Unit) => reports.filter((r) => r.gridId === grid.id)
  const silent = grids.filter((grid) => ownOf(grid).length === 0)
  const lines = grids.flatMap((grid) => {
    const own = ownOf(grid)
    if (own.length === 0) return []
    const count = (kind: Report['kind']) => own.filter((r) => r.kind === kind).length
    const late = own.filter((r) => r.late).length
    const sources = own.map((r) => `R${r.id}`).join('、')
    return `${grid.name} ${when}：报了 ${own.length} 次（零报告 ${count('zero')}，有事件 ${count('incident')}${late > 0 ? `，迟报 ${late}` : ''}）${sources ? `，依据 ${sources}` : ''}。`
  })
  const names = silent.map((grid) => grid.name).join('、')
  return [...lines, ...(silent.length === 0 ? [] : [`${names} ${when}：没有报。`])].join('\n')
}

/** How many incidents a span has, of those that the asker may see. */
export function renderTally(
  { from, to, category }: { from: LocalDay; to: LocalDay; category: Incident['category'] | undefined },
  { count, disposed, first }: Tally,
): string {
  const when = from === to ? renderDay(from) : `${renderDay(from)}至${renderDay(to)}`
  const what = category === undefined ? '事件' : `${categoryNames[category]}事件`
  if (count === 0) return `${when}没有登记${what}。`
  const numbers = first.map((one) => `#${one.number}`)
  const more = count > first.length ? '等' : ''
  const rate = Math.round((disposed / count) * 100)
  return `${when}登记${what} ${count} 件（${numbers.join('、')}${more}），其中已办结 ${disposed} 件，办结率 ${rate}%。`
}

export function renderOverdue(tally: Tally): string {
  return tally.count === 0 ? '没有超时未办结的事件。' : `超时的：${renderOpen(tally)}`
}

export function renderNotYours(grids: readonly Unit[]): string {
  return `${grids.map((g) => g.name).join('、')}的记录由该网格的网格员或社区干部查。`
}

/** Who confirmed a notice is told by its number. */
export function renderNoticeQuery(): string {
  return '通知谁确认了，由社区干部按编号查：发“回执 N4”；发到哪了，发“进度 N4”。编号在通知卡片上。'
}

export function renderUnclearQuery(): string {
  return '没看懂要查什么。可以问“今天谁没报”“还有哪些没办结”“#12 怎么样了”，或发“帮助”。'
}

export function renderResidentQuery(): string {
  return '上报情况由网格员和社区干部查。要看自己报的事，请带编号问，如“#12 怎么样了”。'
}

/** As the incident was reported. */
export function renderWords({ number, text, reporterName, reportedAt }: Incident, timeZone: string): string {
  return `#${number} 原文（${reporterName} ${renderInstant(reportedAt, timeZone)}）：\n${text}`
}
