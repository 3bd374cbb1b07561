// Finds where one plan says two things of the same matter: another amount, another cadence.
import type { Passage, Plan, Sentence } from './passage.ts'

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

/** Longer than anybody writes a line: a table or a book without breaks, and each answer would wait for it. */
const LONGEST_LINE = 20_000

type Pair = readonly [Sentence, Sentence]

/** A plan never changes, and every answer asks. */
const known = new WeakMap<Plan, readonly Pair[]>()

/** The first two sentences that differ on a matter, each pair in the order of the text. */
export function contradictionsIn(plan: Plan): readonly Pair[] {
  const pairs = known.get(plan) ?? pairsIn(plan)
  known.set(plan, pairs)
  return pairs
}

function pairsIn(plan: Plan): Pair[] {
  const apart = new Set(uncomparedLines(plan))
  const compared = plan.passages.filter(({ line }) => !apart.has(line))
  const firsts = new Map<string, Claim>()
  const pairs = new Map<string, Pair>()
  for (const [about, claim] of compared.flatMap(claimsOf)) {
    const first = firsts.get(about)
    if (!first) firsts.set(about, claim)
    else if (first.values !== claim.values && !pairs.has(about))
      pairs.set(about, [first.sentence, claim.sentence])
  }
  return [...pairs.values()]
}

/** Too long for it. */
export function uncomparedLines({ passages }: Plan): number[] {
  const lengths = new Map<number, number>()
  for (const { line, text } of passages) lengths.set(line, (lengths.get(line) ?? 0) + text.length)
  return [...lengths].filter(([, length]) => length > LONGEST_LINE).map(([line]) => line)
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
