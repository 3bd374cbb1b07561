// Tells what is only said beside a zero: how the patrol was, what is there no more, why the report came late.
import type { Clause } from './clauses.ts'
import { findHazards } from './intent/hazards.ts'
import type { Layout } from './layout.ts'
import { bygoneWords, discomfortWords, hindranceWords } from './words/asides.ts'

const discomfort = new RegExp(discomfortWords.join('|'))
const bygone = new RegExp(`(?:昨|前)[天日儿晚]?(?:的|那)?[^,]{0,12}(?:${bygoneWords.join('|')})`)
const hindrance = new RegExp(hindranceWords.join('|'))

export function isBeside({ text }: Clause, { late }: Layout): boolean {
  if (late && hindrance.test(text)) return true
  return bygone.test(text) || (discomfort.test(text) && findHazards(text).every((one) => one.weight < 4))
}
