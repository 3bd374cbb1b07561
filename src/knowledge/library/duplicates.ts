// Finds plans that repeat one another: the same text under several titles, with small differences that matter.
import type { Plan } from './passage.ts'
import { TermNotes } from './term-lists.ts'

const LEAST_SHARED = 0.5
/** A sentence in more plans than this is a phrase of the trade and proves nothing. */
const COMMON = 20
/** A shorter sentence proves nothing either. */
const TELLING = 12

/** For each plan those that share at least half of the shorter one's sentences. Takes a pause after each line, shared sentence and plan. */
export function* duplicatesOf(plans: readonly Plan[]): Generator<undefined, Map<Plan, Plan[]>> {
  const holders = new TermNotes()
  const sizes: number[] = []
  for (const plan of plans) {
    const telling = new Set<string>()
    for (const { sentences } of plan.passages) {
      for (const text of sentences.map(({ folded }) => bare(folded)))
        if (text.length >= TELLING) telling.add(text)
      yield
    }
    sizes.push(telling.size)
    for (const sentence of telling) holders.note(sentence, plan.id)
  }
  const { starts, ids } = yield* holders.lists()
  const shared = new Map<number, Map<number, number>>()
  for (let at = 0; at + 1 < starts.length; at++) {
    const group = ids.subarray(starts[at], starts[at + 1])
    if (group.length > 1 && group.length <= COMMON) count(shared, group)
    yield
  }
  const enough = (a: number, b: number, n: number) =>
    n >= LEAST_SHARED * Math.min(sizes[a] ?? 0, sizes[b] ?? 0)
  const duplicates = new Map<Plan, Plan[]>()
  for (const [a, others] of shared) {
    const [plan] = plans.slice(a, a + 1)
    const alike = [...others].flatMap(([b, n]) => (enough(a, b, n) ? plans.slice(b, b + 1) : []))
    if (plan) duplicates.set(plan, alike)
    yield
  }
  return duplicates
}

function count(shared: Map<number, Map<number, number>>, group: Uint32Array): void {
  for (const a of group) {
    const others = shared.get(a) ?? new Map<number, number>()
    shared.set(a, others)
    for (const b of group) if (a !== b) others.set(b, (others.get(b) ?? 0) + 1)
  }
}

function bare(text: string): string {
  return text.replace(/[\s\p{P}\p{S}]|(?<!x)x{2}(?!x)/gu, '')
}
