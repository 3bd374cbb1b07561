// A paper as the text for a chat.
import { renderInstant } from '../time/local-day.ts'
import { renderSources } from './figures.ts'
import type { Paper } from './paper.ts'
import { renderPeriod } from './paper-lines.ts'

export function renderPaper(paper: Paper): string {
  return [
    `【${paper.title}】${renderPeriod(paper.period)}${paper.pending ? pending : ''}`,
    ...paper.paragraphs,
    ...sourcesLine(paper),
  ].join('\n')
}

const pending = '（待审）'

/** What was approved is pending no longer. */
export function renderApproved(text: string): string {
  return text.replace(pending, '')
}

/** Of a paper that our outage held up. */
export function renderDelayed(at: Date, timeZone: string): string {
  return `本汇总因中断延至 ${renderInstant(at, timeZone)} 发出。`
}

const mostRuns = 60

/** Every figure can be traced: the numbers of the reports that the paper counts. */
function sourcesLine({ trace }: Paper): string[] {
  const reports = trace.flatMap((figure) => figure.sources).filter((source) => source.startsWith('R'))
  const sources = renderSources([...new Set(reports)], mostRuns)
  return sources ? [`依据：${sources}`] : []
}
