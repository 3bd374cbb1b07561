// The annexes of a paper, and the record of every grid and day behind it.
import { categoryNames } from '../incident/category.ts'
import type { GridDay } from '../report/report-day.ts'
import { renderInstant } from '../time/local-day.ts'
import { sourceOf, stateNames, tallyOf } from './figures.ts'
import type { Cell, PaperTable } from './paper.ts'
import { gridNameOf, renderChange } from './paper-lines.ts'
import type { PeriodFacts } from './period-facts.ts'

const states = ['zero', 'incident', 'missing', 'exempt', 'outage'] as const
const counted = [...states.map((state) => stateNames[state]), '迟报']

export function annexes(facts: PeriodFacts): PaperTable[] {
  const counts = facts.days.length > 1 ? [dayTable(facts), gridTable(facts)] : []
  return [...counts, ...incidentTable(facts), ...changeTable(facts)]
}

function dayTable({ days }: PeriodFacts): PaperTable {
  const rows = days.map((record) => {
    const tally = tallyOf([record])
    const figures = [tally.due, ...states.map((state) => tally[state]), tally.late]
    return [record.day, ...figures.map((figure) => figure.sources.length)]
  })
  return { title: '每日统计', head: ['日期', '应报', ...counted], rows }
}

function gridTable({ days }: PeriodFacts): PaperTable {
  const rows = new Map<string, { name: string; counts: number[] }>()
  for (const { grid, state, late } of days.flatMap(({ grids }) => grids)) {
    const counts = rows.get(grid.id)?.counts ?? counted.map(() => 0)
    const at = states.indexOf(state)
    counts[at] = (counts[at] ?? 0) + 1
    if (late) counts[states.length] = (counts[states.length] ?? 0) + 1
    rows.set(grid.id, { name: grid.name, counts })
  }
  return {
    title: '各网格统计（次）',
    head: ['网格', ...counted],
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
    head: ['日期', '网格', '情况', '迟报', '依据', '报送人', '报送时间'],
    rows: days.flatMap(({ day, grids }) => grids.map((record) => row(day, record))),
  }
}
