// Words that residents and plans use for the same thing, in any community.
import { BODY } from './lexicon/body.ts'
import { DUTY } from './lexicon/duty.ts'
import { HOME } from './lexicon/home.ts'
import { MONEY } from './lexicon/money.ts'
import { SAFETY } from './lexicon/safety.ts'
import { SCHOOL } from './lexicon/school.ts'
import { TIME } from './lexicon/time.ts'
import { termsOf } from '../library/terms.ts'

/** One group a string, its words apart by a space; a word may stand in several. */
const LEXICONS = [DUTY, MONEY, TIME, HOME, BODY, SCHOOL, SAFETY]

const RELATED = new Map<string, readonly string[]>()
for (const group of LEXICONS.flat()) {
  const words = group.split(' ')
  for (const word of words) RELATED.set(word, [...new Set([...(RELATED.get(word) ?? []), ...words])])
}

/** The most characters of a word that begins with a character. */
const LONGEST = new Map<string, number>()
for (const word of RELATED.keys()) {
  const first = word.charAt(0)
  LONGEST.set(first, Math.max(word.length, LONGEST.get(first) ?? 0))
}

/** Each known word that stands in the text, with the words related to it. */
export function relatedTo(folded: string): [string, readonly string[]][] {
  const found = new Map<string, readonly string[]>()
  for (let at = 0; at < folded.length; at++) {
    const longest = Math.min(LONGEST.get(folded.charAt(at)) ?? 0, folded.length - at)
    for (let size = 1; size <= longest; size++) {
      const word = folded.slice(at, at + size)
      const others = RELATED.get(word)
      if (others) found.set(word, others)
    }
  }
  return [...found]
}

/** The terms of a word of the lexicons: there are few, and every question asks for many of them. */
export function termsOfWord(word: string): readonly string[] {
  const known = TERMS.get(word)
  if (known) return known
  const terms = termsOf(word)
  if (RELATED.has(word)) TERMS.set(word, terms)
  return terms
}

const TERMS = new Map<string, readonly string[]>()
