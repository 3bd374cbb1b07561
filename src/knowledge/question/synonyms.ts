// Words that residents and plans use for the same thing, in any community.
import { BODY } from './lexicon/body.ts'
import { DUTY } from './lexicon/duty.ts'
import { HOME } from './lexicon/home.ts'
import { MONEY } from './lexicon/money.ts'
import { SAFETY } from './lexicon/safety.ts'
import { SCHOOL } from './lexicon/school.ts'
import { TIME } from './lexicon/time.ts'

/** One group a string, its words apart by a space; a word may stand in several. */
const LEXICONS = [DUTY, MONEY, TIME, HOME, BODY, SCHOOL, SAFETY]

const RELATED = new Map<string, readonly string[]>()
for (const group of LEXICONS.flat()) {
  const words = group.split(' ')
  for (const word of words) RELATED.set(word, [...new Set([...(RELATED.get(word) ?? []), ...words])])
}

const LONGEST = Math.max(...[...RELATED.keys()].map((word) => word.length))

/** Each known word that stands in the text, with the words related to it. */
export function relatedTo(folded: string): [string, readonly string[]][] {
  const found = new Map<string, readonly string[]>()
  for (let at = 0; at < folded.length; at++)
    for (let size = 1; size <= LONGEST && at + size <= folded.length; size++) {
      const word = folded.slice(at, at + size)
      const others = RELATED.get(word)
      if (others) found.set(word, others)
    }
  return [...found]
}

/** Words related to those that stand in the text, without what stands there itself. */
export function relatedWords(folded: string): string[] {
  const found = new Set(relatedTo(folded).flatMap(([, others]) => others))
  return [...found].filter((word) => !folded.includes(word))
}
