// The port of whoever turns papers into files, and the formats there are.
import type { Paper } from './paper.ts'

export const printedFormats = ['docx', 'xlsx', 'png'] as const
export type PrintedFormat = (typeof printedFormats)[number]

export const paperFormats = ['text', ...printedFormats, 'csv', 'json'] as const
export type PaperFormat = (typeof paperFormats)[number]

export interface Press {
  /** The same paper gives the same bytes. */
  print(paper: Paper, format: PrintedFormat): Promise<Uint8Array>
}
