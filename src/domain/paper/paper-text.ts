// A paper as the text for a chat.
import { renderSources } from './figures.ts'
import type { Paper } from './paper.ts'
import { renderPeriod } from './paper-lines.ts'

export function renderPaper(paper: Paper): string {
  return [
    `【${paper.title}】${renderPeriod(paper.period)}${paper.pending ? '（待审）' : ''}`,
    ...paper.paragraphs,
    ...sourcesLine(paper),
  ].join('\n')
}

const mostRuns = 60

/** Every figure can be traced: the numbers of the reports that the paper counts. */
function sourcesLine({ trace }: Paper): string[] {
  const reports = trace.flatMap((figure) => figure.sources).filter((source) => source.startsWith('R'))
  const sources = renderSources([...new Set(reports)], mostRuns)
  return sources ? [`依据：${sources}`] : []
}
