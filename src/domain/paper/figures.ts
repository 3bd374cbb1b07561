// Counts, each with what it counts: a figure is never written down without its sources.
import { categoryNames } from '../incident/rules/category.ts'
import type { Incident } from '../incident/incident.ts'
import type { Wants } from '../report/regime-schema.ts'
import type { GridDay } from '../report/report-day.ts'
import type { LocalDay } from '../time/local-day.ts'
import type { Figure } from './paper.ts'
import type { DayRecord } from './period-facts.ts'

export const gridStates = ['zero', 'incident', 'written', 'signed', 'missing', 'exempt', 'outage'] as const

export const stateNames: Readonly<Record<GridDay['state'], string>> = {
  zero: '零报告',
  incident: '有事件',
  written: '已交',
  signed: '已签到',
  missing: '未报',
  exempt: '免报',
  outage: '系统中断',
}

export type Tally = Readonly<Record<'due' | GridDay['state'] | 'late', Figure>>

/** Each grid and day once; 迟报 is a mark on some of them. */
export function tallyOf(days: readonly DayRecord[]): Tally {
  const all = days.flatMap(({ day, grids }) => grids.map((grid) => ({ day, grid })))
  const figure = (label: string, counts: (grid: GridDay) => boolean): Figure => ({
    label,
    sources: all.filter(({ grid }) => counts(grid)).map(({ day, grid }) => sourceOf(grid, day)),
  })
  const state = (name: GridDay['state']) => figure(stateNames[name], (grid) => grid.state === name)
  return {
    due: figure('应报', () => true),
    zero: state('zero'),
    incident: state('incident'),
    written: state('written'),
    signed: state('signed'),
    missing: state('missing'),
    exempt: state('exempt'),
    outage: state('outage'),
    late: figure('迟报', (grid) => grid.late),
  }
}

/** The report that says so, or the grid and day of which there is none. */
export function sourceOf({ report, grid }: GridDay, day: LocalDay): string {
  return report ? `R${report.id}` : `${grid.id} ${day}`
}

export function incidentFigure(label: string, incidents: readonly Incident[]): Figure {
  return { label, sources: incidents.map((i) => `#${i.number}`) }
}

/** The states that say something of a report of this form; the others stay out of sight while they are empty. */
export const statesOf: Readonly<Record<Wants['kind'], readonly GridDay['state'][]>> = {
  zero: ['zero', 'incident', 'missing', 'exempt', 'outage'],
  written: ['written', 'missing', 'exempt', 'outage'],
  'sign-in': ['signed', 'missing', 'exempt', 'outage'],
}

/** Of this form, and any other that counts something. */
export function figuresOf(tally: Tally, wants: Wants['kind']): Figure[] {
  const states = gridStates.filter(
    (state) => statesOf[wants].includes(state) || tally[state].sources.length > 0,
  )
  return [tally.due, ...states.map((state) => tally[state]), tally.late]
}

/** `零报告 10，有事件 1，未报 1`; what nobody was exempt from or cut off from is left out. */
export function renderTally(tally: Tally, wants: Wants['kind']): string {
  const always = statesOf[wants].filter((state) => !['exempt', 'outage'].includes(state))
  const others = gridStates.filter((state) => !always.includes(state) && tally[state].sources.length > 0)
  return [...always, ...others].map((state) => renderFigure(tally[state])).join('，')
}

export function renderFigure({ label, sources }: Figure): string {
  return `${label} ${sources.length}`
}

/** `消防安全 2，设施损坏 1`, in the order of the categories. */
export function renderCategories(incidents: readonly Incident[]): string {
  return Object.entries(categoryNames)
    .map(([category, name]) => ({ name, count: incidents.filter((i) => i.category === category).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name} ${count}`)
    .join('，')
}

/** Reported of what could and had to be reported, in percent; undefined where nothing had to be. */
export function reportedRate(tally: Tally): number | undefined {
  const reported = [tally.zero, tally.incident, tally.written, tally.signed]
    .map(({ sources }) => sources.length)
    .reduce((sum, count) => sum + count, 0)
  const expected = reported + tally.missing.sources.length
  return expected === 0 ? undefined : Math.round((reported / expected) * 1000) / 10
}

/** `R1、R2、R5-R9`: in order, runs of three and more drawn together; beyond `most` runs it points to the record. */
export function renderSources(sources: readonly string[], most: number): string {
  const numbered = (mark: string) =>
    sources.flatMap((s) => (s.startsWith(mark) && /^.\d+$/.test(s) ? [Number(s.slice(1))] : []))
  const runs = ['R', '#'].flatMap((mark) => runsOf(numbered(mark)).map((run) => renderRun(run, mark)))
  const silent = sources.filter((source) => !/^[R#]\d+$/.test(source))
  const all = [...runs, ...silent]
  const more = all.length > most ? `等 ${sources.length} 条，见逐日明细` : ''
  return `${all.slice(0, most).join('、')}${more}`
}

function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = []
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && number <= last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  return runs
}

function renderRun([first, last]: [number, number], mark: string): string {
  if (last - first >= 2) return `${mark}${first}-${mark}${last}`
  return last > first ? `${mark}${first}、${mark}${last}` : `${mark}${first}`
}
