// Compares our search with MiniSearch, FlexSearch and SQLite FTS5, by Han bigrams and by jieba's words, in one run.
//   npm run bench:search -- QUESTIONS.jsonl DOCS_FOLDER [--growth 1,10,100]
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Document } from '../src/knowledge/document/document.ts'
import { buildLibrary, type Passage } from '../src/knowledge/library/library.ts'
import { readQuestion } from '../src/knowledge/question/question.ts'
import { search } from '../src/knowledge/answer/search.ts'
import { heapUsed, isRightPassage, timed } from './bench-measures.ts'
import { peers, type Index } from './search-peers.ts'
import { readQuestions, type Row } from './question-set.ts'

const { positionals, values } = parseArgs({ allowPositionals: true, options: { growth: { type: 'string' } } })
const [questionsPath, folder] = positionals
if (!questionsPath || !folder)
  throw new Error('usage: bench-search.ts QUESTIONS.jsonl DOCS_FOLDER [--growth 1,10,100]')

const documents: Document[] = readdirSync(folder).map((name) => ({
  name,
  lines: readFileSync(join(folder, name), 'utf8').split(/\r?\n/u),
}))
const asked = readQuestions(questionsPath)
  .filter((row) => row.answerable)
  .flatMap((row) => [row.question, ...(row.variants ?? [])].map((question) => ({ row, question })))

function ours(copies: readonly Document[]): Index {
  const library = buildLibrary(copies)
  return {
    passages: library.passages,
    find: (question) => {
      const found = search(library, readQuestion(question))
      return found.map(({ sentences }) => sentences.map(({ passage }) => passage))
    },
  }
}

function measure(name: string, build: () => Index & { readonly bytes?: number }) {
  const before = heapUsed()
  const [index, buildMs] = timed(build)
  const bytes = index.bytes ?? heapUsed() - before
  for (const { question } of asked) index.find(question)
  const times: number[] = []
  const ranks = asked.map(({ row, question }) => {
    const [found, ms] = timed(() => index.find(question))
    times.push(ms)
    return rankOf(row, found)
  })
  times.sort((a, b) => a - b)
  const within = (n: number) => ranks.filter((rank) => rank <= n).length / ranks.length
  const mrr = ranks.reduce((sum, rank) => sum + (rank <= 10 ? 1 / rank : 0), 0) / ranks.length
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0
  return {
    name,
    passages: index.passages.length,
    'recall@1': round(within(1)),
    'recall@5': round(within(5)),
    'recall@10': round(within(10)),
    'MRR@10': round(mrr),
    'index ms': Math.round(buildMs),
    'p50 ms': round(at(0.5)),
    'p99 ms': round(at(0.99)),
    MB: round(bytes / 2 ** 20),
  }
}

/** 1 is first; Infinity: not found. Several passages of one answer count as one. */
function rankOf(row: Row, found: readonly (readonly Passage[])[]): number {
  const at = found.findIndex((passages) => passages.some((passage) => isRightPassage(row, passage)))
  return at < 0 ? Infinity : at + 1
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** The same documents again under other names, with other numbers and, as in life, some sections left out. */
function varied(copies: number): Document[] {
  return Array.from({ length: copies }, (_, copy) =>
    documents.map(({ name, lines }) => ({
      name: copy === 0 ? name : `${copy}-${name}`,
      lines:
        copy === 0
          ? lines
          : lines
              .filter((_line, i) => (i + copy) % 17 !== 0)
              .map((line) => line.replace(/\d/gu, (digit) => String((Number(digit) + copy) % 10))),
    })),
  ).flat()
}

const { passages } = buildLibrary(documents)
const rows = [
  measure('gridkeeper', () => ours(documents)),
  ...peers.map(({ name, build }) => measure(name, () => build(passages))),
]
console.table(rows)
const growth = (values.growth ?? '').split(',').filter(Boolean).map(Number)
const grown = growth.map((times) => measure(`gridkeeper x${times}`, () => ours(varied(times))))
if (grown.length > 0) console.table(grown)
console.log(JSON.stringify({ rows, grown }))
