// Cuts folded text into what the index counts: Han bigrams, whole words of other scripts, numbers with their measure.
import { digitsForNumerals } from '../../lib/quantities.ts'

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
