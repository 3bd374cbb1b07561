// The sentences of a paper that name grids, incidents and corrections.
import { excerpt } from '../../lib/excerpt.ts'
import type { Incident } from '../incident/incident.ts'
import type { GridDay } from '../report/report-day.ts'
import { reportNames, type Report } from '../report/report.ts'
import { unitsNoun } from '../roster/roster.ts'
import type { HandOver } from '../shift/hand-over.ts'
import { renderDay, renderFullDay, renderInstant } from '../time/local-day.ts'
import type { Period } from './paper.ts'
import { contradictedZeros, type Change, type DayRecord, type PeriodFacts } from './period-facts.ts'

/** More than these are in the annexes only. */
const mostNames = 60
const mostIncidents = 30

/** Who has not reported and who was late, by name, in the order of the grids; with days where there are several. */
export function renderGridNames(days: readonly DayRecord[]): string[] {
  return [
    ...namesLine('未报', days, (grid) => grid.state === 'missing'),
    ...namesLine('迟报', days, (grid) => grid.late),
  ]
}

function namesLine(label: string, days: readonly DayRecord[], counts: (grid: GridDay) => boolean): string[] {
  const times = new Map<string, { name: string; count: number }>()
  for (const record of days.flatMap(({ grids }) => grids)) {
    const { id, name } = record.grid
    times.set(id, { name, count: (times.get(id)?.count ?? 0) + (counts(record) ? 1 : 0) })
  }
  const counted = [...times.values()].filter(({ count }) => count > 0)
  if (counted.length === 0) return []
  const names = counted.map(({ name, count }) => (days.length > 1 ? `${name} ${count} 次` : name))
  const more = names.length > mostNames ? `等 ${names.length} 个` : ''
  return [`${label}：${names.slice(0, mostNames).join('、')}${more}。`]
}

/** Who reports: grids, or units of several kinds and people. */
export function unitNoun(days: readonly DayRecord[]): string {
  return unitsNoun(days.flatMap(({ grids }) => grids.map(({ grid }) => grid)))
}

export function renderIncidents(incidents: readonly Incident[], facts: PeriodFacts): string[] {
  const open = incidents.filter((i) => !facts.withheld.has(i.number))
  const withheld = incidents.length - open.length
  const more = open.length - mostIncidents
  return [
    ...open.slice(0, mostIncidents).map((i) => `#${i.number} ${renderBrief(i, facts)}`),
    ...(more > 0 ? [`另有 ${more} 件见附表。`] : []),
    ...(withheld > 0 ? [`另有涉及个人或私聊上报的 ${withheld} 件，不在此列出。`] : []),
  ]
}

function renderBrief(incident: Incident, facts: PeriodFacts): string {
  const state = incident.disposedAt && incident.disposedAt <= facts.asOf ? '已办结' : '未办结'
  const text = excerpt(incident.text, 40)
  const place = `${gridNameOf(incident, facts)}${incident.location ?? ''}` || '地点未写'
  return `${place}：${text}（${state}）`
}

/** Empty where it is of no grid. */
export function gridNameOf({ gridId = '' }: Incident, { gridNames }: PeriodFacts): string {
  return gridNames.get(gridId) ?? ''
}

/** How often, and each that nobody took; in a paper of the day each one. */
export function renderHandOvers({ handOvers, kind, timeZone, asOf }: PeriodFacts): string[] {
  if (handOvers.length === 0) return []
  const untaken = handOvers.filter((one) => !isTaken(one, asOf))
  const told = kind === 'daily' ? handOvers : untaken
  const lines = told.slice(0, mostIncidents).map((one) => {
    const { id, fromName, at, takenAt, takenBy, text } = one
    const fate =
      isTaken(one, asOf) && takenAt ? `${takenBy} ${renderInstant(takenAt, timeZone)} 接` : '没有人接'
    return `J${id} ${fromName} ${renderInstant(at, timeZone)} 交，${fate}：${excerpt(text, 40)}`
  })
  const more = told.length > mostIncidents ? [`另有 ${told.length - mostIncidents} 次见附表。`] : []
  return [`交接班 ${handOvers.length} 次，没有人接 ${untaken.length} 次。`, ...lines, ...more]
}

export function isTaken({ takenAt }: HandOver, asOf: Date): boolean {
  return takenAt !== undefined && takenAt <= asOf
}

export function renderContradictions(facts: PeriodFacts): string[] {
  const lines = contradictedZeros(facts).map(
    ({ record, day, incident }) =>
      `${record.grid.name}${renderDay(day)}报零（R${record.report?.id}），后有 #${incident.number}`,
  )
  return lines.length === 0 ? [] : [`零报告与事件不符，请核实：${lines.join('；')}。`]
}

export function renderChanges(changes: readonly Change[]): string[] {
  if (changes.length === 0) return []
  const lines = changes.slice(0, mostIncidents).map(renderChange)
  const more = changes.length > mostIncidents ? '等' : ''
  return [`上期以来更正和补报 ${changes.length} 条：${lines.join('；')}${more}。`]
}

export function renderChange({ gridName, report, before }: Change): string {
  const head = `${gridName}${renderDay(report.day)}`
  const number = `R${report.id}`
  if (!before) return `${head}补报${kinds[report.kind]}（${number}）`
  return `${head}${kinds[before.kind]}改为${kinds[report.kind]}（R${before.id}→${number}）`
}

const kinds: Readonly<Record<Report['kind'], string>> = { ...reportNames, withdrawn: '未报' }

/** `3月16日`, or `3月1日至3月31日`. */
export function renderPeriod({ from, to }: Period): string {
  return from === to ? renderDay(from) : `${renderDay(from)}至${renderDay(to)}`
}

/** `2026年3月16日`, or `2026年3月1日至2026年3月31日`. */
export function renderPeriodInFull({ from, to }: Period): string {
  return from === to ? renderFullDay(from) : `${renderFullDay(from)}至${renderFullDay(to)}`
}
