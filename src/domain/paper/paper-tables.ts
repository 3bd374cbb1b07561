// The annexes of a paper, and the record of every grid and day behind it.
import { categoryNames } from '../incident/rules/category.ts'
import type { GridDay } from '../report/report-day.ts'
import { renderInstant } from '../time/local-day.ts'
import { gridStates, sourceOf, stateNames, statesOf, tallyOf } from './figures.ts'
import type { Cell, PaperTable } from './paper.ts'
import { gridNameOf, isTaken, renderChange, unitNoun } from './paper-lines.ts'
import type { PeriodFacts } from './period-facts.ts'

/** The columns of a count: the states of this form of report, and any other that there is. */
function columnsOf({ wants, days }: PeriodFacts): readonly GridDay['state'][] {
  const present = new Set(days.flatMap(({ grids }) => grids.map(({ state }) => state)))
  return gridStates.filter((state) => statesOf[wants].includes(state) || present.has(state))
}

function counted(states: readonly GridDay['state'][]): string[] {
  return [...states.map((state) => stateNames[state]), '迟报']
}

export function annexes(facts: PeriodFacts): PaperTable[] {
  const counts = facts.days.length > 1 ? [dayTable(facts), gridTable(facts)] : []
  return [...counts, ...incidentTable(facts), ...handOverTable(facts), ...changeTable(facts)]
}

function dayTable(facts: PeriodFacts): PaperTable {
  const { days } = facts
  const states = columnsOf(facts)
  const rows = days.map((record) => {
    const tally = tallyOf([record])
    const figures = [tally.due, ...states.map((state) => tally[state]), tally.late]
    return [record.day, ...figures.map((figure) => figure.sources.length)]
  })
  return { title: '每日统计', head: ['日期', '应报', ...counted(states)], rows }
}

function gridTable(facts: PeriodFacts): PaperTable {
  const { days } = facts
  const states = columnsOf(facts)
  const noun = unitNoun(days)
  const rows = new Map<string, { name: string; counts: number[] }>()
  for (const { grid, state, late } of days.flatMap(({ grids }) => grids)) {
    const counts = rows.get(grid.id)?.counts ?? counted(states).map(() => 0)
    const at = states.indexOf(state)
    counts[at] = (counts[at] ?? 0) + 1
    if (late) counts[states.length] = (counts[states.length] ?? 0) + 1
    rows.set(grid.id, { name: grid.name, counts })
  }
  return {
    title: `各${noun}统计（次）`,
    head: [noun, ...counted(states)],
    rows: [...rows.values()].map(({ name, counts }) => [name, ...counts]),
  }
}

function incidentTable(facts: PeriodFacts): PaperTable[] {
  const { timeZone, asOf } = facts
  const rows = facts.incidents
    .filter((i) => !facts.withheld.has(i.number))
    .map((i): Cell[] => [
      `#${i.number}`,
      gridNameOf(i, facts),
      categoryNames[i.category],
      [i.location, i.text.replaceAll('\n', ' ')].filter(Boolean).join('：'),
      renderInstant(i.reportedAt, timeZone),
      i.disposedAt && i.disposedAt <= asOf ? renderInstant(i.disposedAt, timeZone) : '未办结',
    ])
  if (rows.length === 0) return []
  return [{ title: '事件', head: ['编号', '网格', '类别', '情况', '上报', '办结'], rows }]
}

function handOverTable({ handOvers, timeZone, asOf }: PeriodFacts): PaperTable[] {
  if (handOvers.length === 0) return []
  const rows = handOvers.map((one) => [
    `J${one.id}`,
    one.fromName,
    renderInstant(one.at, timeZone),
    one.text.replaceAll('\n', ' '),
    isTaken(one, asOf) ? (one.takenBy ?? '') : '没有人接',
    isTaken(one, asOf) && one.takenAt ? renderInstant(one.takenAt, timeZone) : '',
  ])
  return [{ title: '交接班', head: ['编号', '交班人', '交班时间', '交代的事', '接班人', '接班时间'], rows }]
}

function changeTable({ changes, timeZone }: PeriodFacts): PaperTable[] {
  if (changes.length === 0) return []
  const rows = changes.map((change) => [
    renderChange(change),
    change.report.personName,
    renderInstant(change.report.sentAt, timeZone),
  ])
  return [{ title: '更正和补报', head: ['内容', '报送人', '时间'], rows }]
}

export function recordTable({ days, timeZone }: PeriodFacts): PaperTable {
  const row = (day: string, record: GridDay): Cell[] => {
    const { grid, state, late, report } = record
    const sent = report ? renderInstant(report.sentAt, timeZone) : ''
    const source = report ? sourceOf(record, day) : ''
    return [day, grid.name, stateNames[state], late ? '迟报' : '', source, report?.personName ?? '', sent]
  }
  return {
    title: '逐日明细',
    head: ['日期', unitNoun(days), '情况', '迟报', '依据', '报送人', '报送时间'],
    rows: days.flatMap(({ day, grids }) => grids.map((record) => row(day, record))),
  }
}
