// A paper as the content of a file, whatever the format, and the name of that file.
import { renderCsv } from '../../lib/csv.ts'
import { renderPaper } from './paper-text.ts'
import type { Paper } from './paper.ts'
import type { PaperFormat, Press } from './press.ts'

export async function contentOf(paper: Paper, format: PaperFormat, press: Press): Promise<Uint8Array> {
  switch (format) {
    case 'text':
      return encoded(`${renderPaper(paper)}\n`)
    case 'csv':
      return encoded(renderCsv([paper.records.head, ...paper.records.rows]))
    case 'json': {
      // The chart holds nothing that the records do not.
      const { chart: _, ...content } = paper
      return encoded(`${JSON.stringify(content)}\n`)
    }
    case 'docx':
    case 'xlsx':
    case 'png':
      return press.print(paper, format)
  }
}

export function fileNameOf({ title, period }: Paper, format: PaperFormat): string {
  const days = period.from === period.to ? period.from : `${period.from}至${period.to}`
  return `${title}${days}.${format === 'text' ? 'txt' : format}`
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
