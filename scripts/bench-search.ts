// Compares our search with MiniSearch, FlexSearch and SQLite FTS5, by Han bigrams and by jieba's words, in one run.
//   npm run bench:search -- QUESTIONS.jsonl DOCS_FOLDER [--growth 1,10,100]
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { libraryInTurns } from '../src/app/plan/plan-library.ts'
import type { Document } from '../src/knowledge/document/document.ts'
import { buildLibrary, type Passage } from '../src/knowledge/library/library.ts'
import { readQuestion } from '../src/knowledge/question/question.ts'
import { search } from '../src/knowledge/answer/search.ts'
import { heapUsed, isRightPassage, quantile, recallAt, reciprocalRank, timed } from './bench-measures.ts'
import { peers, type Index } from './search-peers.ts'
import { readQuestions, type Row } from './question-set.ts'

/** How often each question is asked. */
const ROUNDS = 5

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
  const [index, built] = timed(build)
  const bytes = index.bytes ?? heapUsed() - before
  for (const { question } of asked) index.find(question)
  const rounds = Array.from({ length: ROUNDS }, () =>
    asked.map(({ question }) => timed(() => index.find(question))),
  )
  const ranks = asked.map(({ row }, i) => rankOf(row, rounds[0]?.[i]?.[0] ?? []))
  /** Of each question the median round: a pause of the machine or of the collector befalls any question. */
  const at = (share: number, clock: 'cpuMs' | 'ms') =>
    round(
      quantile(
        asked.map((_, i) =>
          quantile(
            rounds.map((took) => took[i]?.[1][clock] ?? 0),
            0.5,
          ),
        ),
        share,
      ),
    )
  return {
    name,
    passages: index.passages.length,
    'recall@1': round(recallAt(ranks, 1)),
    'recall@5': round(recallAt(ranks, 5)),
    'recall@10': round(recallAt(ranks, 10)),
    'MRR@10': round(reciprocalRank(ranks)),
    'index cpu ms': Math.round(built.cpuMs),
    'p50 cpu ms': at(0.5, 'cpuMs'),
    'p99 cpu ms': at(0.99, 'cpuMs'),
    'p99 ms': at(0.99, 'ms'),
    MB: round(bytes / 2 ** 20),
  }
}

/** How long other work waits while a running bot builds the index anew. */
async function blocking(copies: readonly Document[]) {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  await libraryInTurns(copies)
  delay.disable()
  return { 'loop p99 ms': round(delay.percentile(99) / 1e6), 'loop max ms': round(delay.max / 1e6) }
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
const grown: object[] = []
for (const times of growth) {
  const copies = varied(times)
  grown.push({ ...measure(`gridkeeper x${times}`, () => ours(copies)), ...(await blocking(copies)) })
}
if (grown.length > 0) console.table(grown)
console.log(JSON.stringify({ rows, grown }))
