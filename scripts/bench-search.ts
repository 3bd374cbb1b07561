// Compares our search with MiniSearch, FlexSearch and SQLite FTS5, by Han bigrams and by jieba's words, in one run.
// Each engine works in a process of its own, so that none pays for what another left in memory.
//   npm run bench:search -- QUESTIONS.jsonl DOCS_FOLDER [--growth 1,10,100]
import { execFileSync } from 'node:child_process'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { libraryInTurns } from '../src/app/plan/plan-library.ts'
import type { Document } from '../src/knowledge/document/document.ts'
import { buildLibrary } from '../src/knowledge/library/library.ts'
import type { Passage } from '../src/knowledge/library/passage.ts'
import { readQuestion } from '../src/knowledge/question/question.ts'
import { search } from '../src/knowledge/answer/search.ts'
import { heapUsed, isRightPassage, quantile, recallAt, reciprocalRank, timed } from './bench-measures.ts'
import { peers, type Index } from './search-peers.ts'
import { documentsOf, readQuestions, type Row } from './question-set.ts'

/** Rounds over all questions before any counts: the first cost each engine up to three times as much, for its code is compiled then. */
const WARM_UP = 5
/** How often each question is asked. */
const ROUNDS = 9

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { growth: { type: 'string' }, engine: { type: 'string' }, times: { type: 'string' } },
})
const [questionsPath, folder] = positionals
if (!questionsPath || !folder)
  throw new Error('usage: bench-search.ts QUESTIONS.jsonl DOCS_FOLDER [--growth 1,10,100]')

const documents = documentsOf(folder)
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
  for (let round = 0; round < WARM_UP; round++) for (const { question } of asked) index.find(question)
  const [rounds, whole] = timed(() =>
    Array.from({ length: ROUNDS }, () => asked.map(({ question }) => timed(() => index.find(question)))),
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
    /** All rounds together, what the collector does beside them included. */
    'mean cpu ms': round(whole.cpuMs / ROUNDS / asked.length),
    'p50 cpu ms': at(0.5, 'cpuMs'),
    'p99 cpu ms': at(0.99, 'cpuMs'),
    'p50 ms': at(0.5, 'ms'),
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

const OURS = 'gridkeeper'

/** What one engine is worth, or ours over so many copies; printed as JSON for the process that asked. */
async function measured(engine: string, times: number): Promise<object> {
  if (engine === OURS && times > 1) {
    const copies = varied(times)
    return { ...measure(`${OURS} x${times}`, () => ours(copies)), ...(await blocking(copies)) }
  }
  if (engine === OURS) return measure(OURS, () => ours(documents))
  const peer = peers.find(({ name }) => name === engine)
  if (!peer) throw new Error(`no engine is called ${engine}: ${peers.map(({ name }) => name).join('; ')}`)
  const { passages } = buildLibrary(documents)
  return measure(engine, () => peer.build(passages))
}

function inItsOwnProcess(engine: string, times = 1): object {
  const self = [...process.execArgv, process.argv[1] ?? '', ...positionals]
  const options = ['--engine', engine, '--times', String(times)]
  const stdio: ['ignore', 'pipe', 'inherit'] = ['ignore', 'pipe', 'inherit']
  return JSON.parse(
    execFileSync(process.execPath, [...self, ...options], { encoding: 'utf8', stdio }),
  ) as object
}

if (values.engine === undefined) {
  const rows = [OURS, ...peers.map(({ name }) => name)].map((engine) => inItsOwnProcess(engine))
  console.table(rows)
  const growth = (values.growth ?? '').split(',').filter(Boolean).map(Number)
  const grown = growth.map((times) => inItsOwnProcess(OURS, times))
  if (grown.length > 0) console.table(grown)
  console.log(JSON.stringify({ rows, grown }))
} else console.log(JSON.stringify(await measured(values.engine, Number(values.times ?? 1))))
