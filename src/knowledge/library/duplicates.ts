// Finds plans that repeat one another: the same text under several titles, with small differences that matter.
import type { Plan } from './library.ts'

const LEAST_SHARED = 0.5
/** A sentence in more plans than this is a phrase of the trade and proves nothing. */
const COMMON = 20

/** For each plan those that share at least half of the shorter one's sentences. Takes a pause after each line, shared sentence and plan. */
export function* duplicatesOf(plans: readonly Plan[]): Generator<undefined, Map<Plan, Plan[]>> {
  const holders = new Map<string, Set<Plan>>()
  const sizes = new Map<Plan, number>()
  for (const plan of plans) {
    const sentences = new Set<string>()
    for (const passage of plan.passages) {
      for (const { folded } of passage.sentences) sentences.add(bare(folded))
      yield
    }
    const telling = [...sentences].filter((sentence) => sentence.length >= 12)
    sizes.set(plan, telling.length)
    for (const sentence of telling) holders.set(sentence, (holders.get(sentence) ?? new Set()).add(plan))
  }
  const shared = new Map<Plan, Map<Plan, number>>()
  for (const group of holders.values()) {
    if (group.size === 1 || group.size > COMMON) continue
    count(shared, group)
    yield
  }
  const enough = (a: Plan, b: Plan, n: number) =>
    n >= LEAST_SHARED * Math.min(sizes.get(a) ?? 0, sizes.get(b) ?? 0)
  const duplicates = new Map<Plan, Plan[]>()
  for (const [plan, others] of shared) {
    duplicates.set(
      plan,
      [...others].filter(([b, n]) => enough(plan, b, n)).map(([b]) => b),
    )
    yield
  }
  return duplicates
}

function count(shared: Map<Plan, Map<Plan, number>>, group: ReadonlySet<Plan>): void {
  for (const a of group) {
    const others = shared.get(a) ?? new Map<Plan, number>()
    shared.set(a, others)
    for (const b of group) if (a !== b) others.set(b, (others.get(b) ?? 0) + 1)
  }
}

function bare(text: string): string {
  return text.replace(/[\s\p{P}\p{S}]|(?<!x)x{2}(?!x)/gu, '')
}
