// Composes the papers of a regime: the days of a period, its incidents, what was changed, compared with the period before.
import { localDay, renderDay, type LocalDay } from '../time/local-day.ts'
import {
  figuresOf,
  incidentFigure,
  renderCategories,
  renderFigure,
  renderTally,
  reportedRate,
  sourceOf,
  statesOf,
  tallyOf,
  type Tally,
} from './figures.ts'
import type { Figure, Heading, Paper, PaperKind } from './paper.ts'
import { chartOf } from './paper-chart.ts'
import { annexes, recordTable } from './paper-tables.ts'
import {
  renderChanges,
  renderContradictions,
  renderGridNames,
  renderHandOvers,
  renderIncidents,
  renderPeriod,
  unitNoun,
} from './paper-lines.ts'
import { closedIn, contradictedZeros, foundIn, openAt, type PeriodFacts } from './period-facts.ts'

export const paperTitles: Readonly<Record<PaperKind, string>> = {
  daily: '日汇总',
  weekly: '周小结',
  monthly: '月通报',
  span: '汇总',
}

/** What is handed in once a month has no paper of the day, but one of that time. */
function titleOf({ kind, wants }: PeriodFacts): string {
  return kind === 'daily' && wants === 'written' ? '报送情况' : paperTitles[kind]
}

export function composePaper(facts: PeriodFacts, heading: Heading): Paper {
  const tally = tallyOf(facts.days)
  const ledger = ledgerOf(facts)
  return {
    ...heading,
    kind: facts.kind,
    title: `${facts.name}${titleOf(facts)}`,
    period: facts.period,
    paragraphs: [
      ...(facts.kind === 'daily' ? renderDaily(facts, tally) : renderPeriodical(facts, tally)),
      ...renderHandOvers(facts),
      ...renderContradictions(facts),
      ...renderChanges(facts.changes),
      ...renderBlindTime(facts),
      ...heading.remarks,
    ],
    tables: annexes(facts),
    records: recordTable(facts),
    chart: chartOf(facts.days),
    trace: [
      ...figuresOf(tally, facts.wants),
      ...Object.values(ledger),
      changeFigure(facts),
      ...(facts.wants === 'sign-in' ? [handOverFigure(facts)] : []),
      contradictionFigure(facts),
    ],
  }
}

type Ledger = Readonly<Record<'found' | 'closed' | 'open', Figure>>

function ledgerOf(facts: PeriodFacts): Ledger {
  return {
    found: incidentFigure('新报事件', foundIn(facts)),
    closed: incidentFigure('办结', closedIn(facts)),
    open: incidentFigure('未办结', openAt(facts)),
  }
}

function changeFigure({ changes }: PeriodFacts): Figure {
  return { label: '更正和补报', sources: changes.map(({ report }) => `R${report.id}`) }
}

function handOverFigure({ handOvers }: PeriodFacts): Figure {
  return { label: '交接班', sources: handOvers.map(({ id }) => `J${id}`) }
}

function contradictionFigure(facts: PeriodFacts): Figure {
  const sources = contradictedZeros(facts).map(({ record, day }) => sourceOf(record, day))
  return { label: '零报告与事件不符', sources }
}

function renderDaily(facts: PeriodFacts, tally: Tally): string[] {
  return [
    `应报 ${tally.due.sources.length} 个${unitNoun(facts.days)}：${renderTally(tally, facts.wants)}。${renderLate(tally)}`,
    ...renderGridNames(facts.days),
    ...renderIncidents(foundIn(facts), facts),
  ]
}

function renderPeriodical(facts: PeriodFacts, tally: Tally): string[] {
  const grids = new Set(facts.days.flatMap(({ grids: all }) => all.map(({ grid }) => grid.id))).size
  const rate = reportedRate(tally)
  return [
    `${facts.days.length} 天，${grids} 个${unitNoun(facts.days)}，应报 ${tally.due.sources.length} 次：${renderTally(tally, facts.wants)}。${renderLate(tally)}${rate === undefined ? '' : `报送率 ${rate}%。`}`,
    ...renderGridNames(facts.days),
    ...(facts.wants === 'zero' ? renderLedger(facts) : []),
    ...renderComparison(facts, tally),
  ]
}

function renderLedger(facts: PeriodFacts): string[] {
  const { found, closed, open } = ledgerOf(facts)
  const kinds = renderCategories(foundIn(facts))
  return [
    `${renderFigure(found)} 件${kinds && `（${kinds}）`}，${renderFigure(closed)} 件；截至${renderDay(dayOf(facts))}${renderFigure(open)} 件。`,
    ...renderIncidents(openAt(facts), facts),
  ]
}

function dayOf({ asOf, timeZone }: PeriodFacts): LocalDay {
  return localDay(asOf, timeZone)
}

function renderLate({ late }: Tally): string {
  return late.sources.length > 0 ? `其中${renderFigure(late)}。` : ''
}

function renderBlindTime({ kind, days }: PeriodFacts): string[] {
  const minutes = Math.ceil(days.reduce((sum, { blindMs }) => sum + blindMs, 0) / 60_000)
  if (minutes === 0) return []
  const when = kind === 'daily' ? '当日' : '期间'
  return [`${when}机器人中断 ${minutes} 分钟，截止时间已顺延。`]
}

function renderComparison(facts: PeriodFacts, now: Tally): string[] {
  const { before } = facts
  if (facts.kind !== 'monthly') return []
  if (!before) return ['上月没有记录，不作比较。']
  const then = tallyOf(before.days)
  const states = statesOf[facts.wants].filter((state) => !['zero', 'exempt', 'outage'].includes(state))
  const pairs = [
    ...[...states, 'late' as const].map((key) => [now[key], then[key]] as const),
    ...(facts.wants === 'zero' ? [[ledgerOf(facts).found, ledgerOf(before).found] as const] : []),
  ]
  const rates = [reportedRate(now), reportedRate(then)]
  const rate = rates.includes(undefined) ? '' : `，报送率 ${rates[0]}%（上月 ${rates[1]}%）`
  return [`与上月（${renderPeriod(before.period)}）相比：${pairs.map(renderPair).join('，')}${rate}。`]
}

function renderPair([now, then]: readonly [Figure, Figure]): string {
  const difference = now.sources.length - then.sources.length
  const moved = difference === 0 ? '持平' : `${difference > 0 ? '增' : '减'} ${Math.abs(difference)}`
  return `${renderFigure(now)}（上月 ${then.sources.length}，${moved}）`
}
