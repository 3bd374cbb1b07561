// What finds passages and plans by their words: which hold a term, and in how many passages a character stands.
import type { Passage, Plan } from './passage.ts'
import { TermNotes, type TermLists } from './term-lists.ts'
import { termsIn, termsOf } from './terms.ts'

export interface Postings {
  /** Passages by their own words and those of their headings. */
  readonly inPassages: TermLists
  /** Plans, each counted in how many of its lines. */
  readonly inPlans: TermLists
  readonly inOpenings: TermLists
  /** In how many passages a character stands. */
  readonly characters: ReadonlyMap<string, number>
}

/** Takes a pause after each plan, passage and block of terms. */
export function* postingsOf(
  plans: readonly Plan[],
  passages: readonly Passage[],
): Generator<undefined, Postings> {
  const [inPassages, inPlans, inOpenings] = [new TermNotes(), new TermNotes(), new TermNotes()]
  const characters = new Map<string, number>()
  for (const { id, opening } of plans) {
    for (const term of termsOf(opening)) inOpenings.note(term, id)
    yield
  }
  /** Lines under the same headings follow one another. */
  let above: { readonly under: string; readonly terms: readonly string[] } = { under: '', terms: [] }
  for (const { id, plan, under, read } of passages) {
    if (under !== above.under) above = { under, terms: termsIn(under) }
    const own = new Set(termsIn(read))
    for (const term of own) inPlans.note(term, plan.id)
    for (const term of own) inPassages.note(term, id)
    for (const term of above.terms) inPassages.note(term, id)
    for (const char of new Set(read + under)) characters.set(char, (characters.get(char) ?? 0) + 1)
    yield
  }
  return {
    inPassages: yield* inPassages.lists(),
    inPlans: yield* inPlans.lists(),
    inOpenings: yield* inOpenings.lists(),
    characters,
  }
}
