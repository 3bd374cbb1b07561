// What a question asks beside naming the plan, and how much of that a text tells.
import type { Sentence } from '../library/passage.ts'
import type { Inquiry } from './inquiry.ts'
import { levelsIn } from './asked.ts'

export interface Matter {
  /** Its words by their rarity, beside one word that nothing else holds. */
  readonly weight: number
  /** The part of it that a folded text tells, 0 to 1. */
  readonly told: (text: string) => number
}

export function matterOf({ library, asked }: Inquiry, sentences: readonly Sentence[]): Matter {
  const { question, terms } = asked
  const names = namesAround(sentences)
  const isName = (term: string) =>
    names.includes(term) || question.places.some(({ full }) => full.includes(term))
  const matter = terms.flatMap(({ term, idf }, i) => (isName(term) ? [] : [{ term, idf, i }]))
  const weight = matter.reduce((sum, { idf }) => sum + idf, 0)
  return {
    weight: weight / Math.log(1 + 2 * library.passages.length),
    told: (text) => {
      const levels = levelsIn(text, asked)
      return weight === 0 ? 1 : matter.reduce((sum, { idf, i }) => sum + idf * (levels[i] ?? 0), 0) / weight
    },
  }
}

/** What only says which plan is meant; the words of an opening are more than that to a line of the opening. */
function namesAround([first]: readonly Sentence[]): string {
  if (!first) return ''
  const { plan, folded } = first.passage
  return plan.preface.includes(folded) ? plan.heading : plan.preface
}
