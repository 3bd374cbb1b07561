// A question set and its judgement as score-qa.mjs makes it, for the scripts that fit and compare.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Answer, Citation } from '../src/domain/question/answer.ts'
import type { Document } from '../src/knowledge/document/document.ts'
import { buildLibrary, type Library } from '../src/knowledge/library/library.ts'
import { foldText } from '../src/lib/fold-text.ts'

export interface Row {
  readonly id: string
  readonly seed: string
  readonly lines: readonly [number, number] | []
  readonly plan: string
  readonly question: string
  readonly variants?: readonly string[]
  readonly must: readonly (readonly string[])[]
  readonly answerable: boolean
}

export function readQuestions(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)
}

export function documentsOf(folder: string): Document[] {
  return readdirSync(folder).map((name) => ({
    name,
    lines: readFileSync(join(folder, name), 'utf8').split(/\r?\n/u),
  }))
}

export function libraryOf(folder: string): Library {
  return buildLibrary(documentsOf(folder))
}

/** The documents without the lines that answer a question, wherever they stand. */
export function withoutAnswer(documents: readonly Document[], row: Row): Document[] {
  const [first = 0, last = 0] = row.lines
  const answers = (name: string, line: string, number: number) =>
    (name === row.seed && number >= first && number <= last) || holdsAll(row, bare(line))
  return documents.map(({ name, lines }) => ({
    name,
    lines: lines.map((line, i) => (answers(name, line, i + 1) ? '' : line)),
  }))
}

const bare = (text: string) => foldText(text).replace(/[\s\p{P}\p{S}]/gu, '')

export function isHit(row: Row, answer: Answer): boolean {
  if (answer.outcome !== 'answered') return false
  const text = bare(answer.text)
  return text.length <= 220 && holdsAll(row, text)
}

/** Whether one of the first `count` citations overlaps the right lines or holds every required word. */
export function isCited(row: Row, answer: Answer, count: number): boolean {
  const citations = answer.outcome === 'clarify' ? answer.choices.map((c) => c.citation) : answer.citations
  return citations.slice(0, count).some((citation) => isRight(row, citation))
}

function isRight(row: Row, { file, lines, quote }: Citation): boolean {
  const [first, last] = row.lines
  const overlaps =
    file === row.seed &&
    lines &&
    first !== undefined &&
    last !== undefined &&
    lines[0] <= last &&
    lines[1] >= first
  return Boolean(overlaps) || holdsAll(row, bare(quote.slice(0, 300)))
}

function holdsAll(row: Row, text: string): boolean {
  return row.must.every((group) => group.some((word) => text.includes(bare(word))))
}
