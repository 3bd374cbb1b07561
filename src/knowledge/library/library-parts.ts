// A library in parts that can be kept one by one, and the library that they were.
import type { Library } from './library.ts'
import type { Plan } from './passage.ts'
import type { TermLists } from './term-lists.ts'

const LISTS = ['inPassages', 'inPlans', 'inOpenings'] as const
type ListName = (typeof LISTS)[number]

/** A plan holds its passages; `rest` comes last. */
export type LibraryPart =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'shard'; readonly of: ListName; readonly shard: ReadonlyMap<string, number> }
  | { readonly kind: 'lists'; readonly of: ListName; readonly lists: Omit<TermLists, 'shards'> }
  | ({ readonly kind: 'rest'; readonly twins: readonly (readonly [number, readonly number[]])[] } & Rest)

type Rest = Omit<Library, 'plans' | 'passages' | 'duplicates' | ListName>

export function* partsOf(library: Library): Generator<LibraryPart> {
  const { plans, passages: _, duplicates, inPassages, inPlans, inOpenings, ...rest } = library
  for (const plan of plans) yield { kind: 'plan', plan }
  for (const [of, { shards, ...lists }] of Object.entries({ inPassages, inPlans, inOpenings }) as [
    ListName,
    TermLists,
  ][]) {
    for (const shard of shards) yield { kind: 'shard', of, shard }
    yield { kind: 'lists', of, lists }
  }
  const twins = [...duplicates].map(([plan, others]) => [plan.id, others.map(({ id }) => id)] as const)
  yield { kind: 'rest', twins, ...rest }
}

/** Takes a pause after each part. Throws where parts are missing. */
export function* restored(parts: Iterable<LibraryPart>): Generator<undefined, Library> {
  const plans: Plan[] = []
  const shards: Record<ListName, ReadonlyMap<string, number>[]> = {
    inPassages: [],
    inPlans: [],
    inOpenings: [],
  }
  const lists: Partial<Record<ListName, TermLists>> = {}
  for (const part of parts) {
    yield
    if (part.kind === 'plan') plans.push(part.plan)
    else if (part.kind === 'shard') shards[part.of].push(part.shard)
    else if (part.kind === 'lists') lists[part.of] = { shards: shards[part.of], ...part.lists }
    else {
      const { kind: _, twins, ...rest } = part
      const { inPassages, inPlans, inOpenings } = lists
      if (!inPassages || !inPlans || !inOpenings) break
      const planOf = (id: number) => plans.slice(id, id + 1)
      const duplicates = new Map(
        twins.flatMap(([id, others]) => planOf(id).map((plan) => [plan, others.flatMap(planOf)])),
      )
      const passages = plans.flatMap((plan) => plan.passages)
      return { ...rest, plans, passages, duplicates, inPassages, inPlans, inOpenings }
    }
  }
  throw new Error('the kept index ends before its end')
}
