// Finds where one plan says two things of the same matter: another amount, another cadence.
import type { Passage, Plan, Sentence } from './library.ts'

interface Claim {
  readonly values: string
  readonly sentence: Sentence
}

const VALUE =
  /每?半?[日天周月季年]度?(?=.{0,6}\d+次)|\d+(\.\d+)?(?=[万亿]?元|次|%|个?(小时|分钟|工作日)|天)/gu
/** Scores of a table repeat for every row and say nothing of one another. */
const SCORED = /[扣加得]#?\d*(\.\d+)?分|#?分[)]?$/u
/** So much of a clause, without its values, says what it is about. */
const TELLING = 8
/** So much says it under any heading. */
const ALONE = 12

/** Pairs of sentences, each pair in the order of the text. */
export function contradictionsIn({ passages }: Plan): (readonly [Sentence, Sentence])[] {
  const claims = new Map<string, Claim[]>()
  for (const passage of passages)
    for (const [about, claim] of claimsOf(passage)) claims.set(about, [...(claims.get(about) ?? []), claim])
  return [...claims.values()].flatMap(([first, ...others]) => {
    const other = others.find(({ values }) => values !== first?.values)
    return first && other ? [[first.sentence, other.sentence] as const] : []
  })
}

function claimsOf({ sentences, headings }: Passage): [string, Claim][] {
  return sentences.flatMap((sentence) =>
    sentence.folded.split(/[,;。:()]/u).flatMap((clause): [string, Claim][] => {
      const values = (clause.match(VALUE) ?? []).join(' ')
      const about = clause.replace(VALUE, '#').replace(/[\s、.]/gu, '')
      const length = (about.match(/\p{Script=Han}/gu) ?? []).length
      if (!/\d/u.test(values) || length < TELLING || SCORED.test(about)) return []
      const under = length < ALONE ? (headings.at(-1) ?? '') : ''
      return [[[under, labelOf(sentence), about].join('\n'), { values, sentence }]]
    }),
  )
}

/** What stands before the colon says what all that follows is about. */
function labelOf({ folded }: Sentence): string {
  const [label = '', rest] = folded.split(':', 2)
  return rest === undefined ? '' : label.replace(/^[(]?[\d一二三四五六七八九十]+[).、]/u, '')
}
