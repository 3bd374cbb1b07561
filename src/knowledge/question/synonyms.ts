// Words that residents and plans use for the same thing, in any community.
import { DAILY_WORDS } from './daily-words.ts'
import { OFFICIAL_WORDS } from './official-words.ts'

const RELATED = new Map<string, string[]>()
for (const group of [...OFFICIAL_WORDS, ...DAILY_WORDS]) {
  const words = group.split(' ')
  for (const word of words)
    RELATED.set(word, [...(RELATED.get(word) ?? []), ...words.filter((w) => w !== word)])
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
