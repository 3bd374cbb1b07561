// What the search benchmark measures by: a clock, the heap after a collection, and what a right passage is.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Passage } from '../src/knowledge/library/passage.ts'
import { foldText } from '../src/lib/fold-text.ts'
import type { Row } from './question-set.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** In bytes, with what lies outside the heap. */
export function heapUsed(): number {
  collect()
  collect()
  const { heapUsed: heap, arrayBuffers } = process.memoryUsage()
  return heap + arrayBuffers
}

interface Took {
  readonly ms: number
  /** Of the processor: what else runs on the machine does not count. */
  readonly cpuMs: number
}

export function timed<T>(work: () => T): [T, Took] {
  const cpu = process.cpuUsage()
  const from = performance.now()
  const result = work()
  const ms = performance.now() - from
  const { user, system } = process.cpuUsage(cpu)
  return [result, { ms, cpuMs: (user + system) / 1000 }]
}

/** The value that a share of them does not exceed; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0
}

/** Ranks from 1; not found is Infinity. */
export function recallAt(ranks: readonly number[], n: number): number {
  return ranks.length === 0 ? 0 : ranks.filter((rank) => rank <= n).length / ranks.length
}

/** The mean of one over the rank, of the first ten. */
export function reciprocalRank(ranks: readonly number[]): number {
  return ranks.reduce((sum, rank) => sum + (rank <= 10 ? 1 / rank : 0), 0) / Math.max(1, ranks.length)
}

/** The line that holds the answer, or another that holds every required word. */
export function isRightPassage({ seed, lines, must }: Row, { plan, line, text }: Passage): boolean {
  const [first, last] = lines
  if (plan.file === seed && first !== undefined && last !== undefined && line >= first && line <= last)
    return true
  const folded = bare(text)
  return must.every((group) => group.some((word) => folded.includes(bare(word))))
}

function bare(text: string): string {
  return foldText(text).replace(/[\s\p{P}\p{S}]/gu, '')
}
