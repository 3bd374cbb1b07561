// What the search benchmark measures by: a clock, the heap after a collection, and what a right passage is.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Passage } from '../src/knowledge/library/library.ts'
import { foldText } from '../src/lib/fold-text.ts'
import type { Row } from './question-set.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** In bytes, with what lies outside the heap. */
export function heapUsed(): number {
  collect()
  const { heapUsed: heap, arrayBuffers } = process.memoryUsage()
  return heap + arrayBuffers
}

/** The result and how many milliseconds it took. */
export function timed<T>(work: () => T): [T, number] {
  const from = performance.now()
  const result = work()
  return [result, performance.now() - from]
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
