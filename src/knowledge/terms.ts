// Cuts folded text into what the index counts: Han bigrams, whole words of other scripts, numbers with their measure.
import { digitsForNumerals } from '../lib/quantities.ts'

const RUN = /\p{Script=Han}+|[a-z0-9.%]+/gu

/** Every term in the order of the text, repeats included. A lone character between signs is a term of its own. */
export function termsOf(folded: string): string[] {
  const terms: string[] = []
  let number = ''
  for (const [run] of digitsForNumerals(folded).matchAll(RUN)) {
    if (/^[a-z0-9.%]/u.test(run)) {
      terms.push(run)
      number = /\d$/u.test(run) ? run : ''
      continue
    }
    if (number) terms.push(number + run.charAt(0))
    number = ''
    if (run.length === 1) terms.push(run)
    for (let i = 0; i + 1 < run.length; i++) terms.push(run.slice(i, i + 2))
  }
  return terms
}

/** Pairs of characters with one or two between them, so that 创绿 finds 创建绿色. */
export function skippedPairs(folded: string): Set<string> {
  const pairs = new Set<string>()
  for (const [run] of folded.matchAll(/\p{Script=Han}+/gu)) {
    for (let i = 0; i + 2 < run.length; i++) {
      pairs.add(run.charAt(i) + run.charAt(i + 2))
      if (i + 3 < run.length) pairs.add(run.charAt(i) + run.charAt(i + 3))
    }
  }
  return pairs
}
