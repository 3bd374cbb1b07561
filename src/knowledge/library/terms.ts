// Cuts folded text into what the index counts: Han bigrams, whole words of other scripts, numbers with their measure.
import { digitsForNumerals } from '../../lib/quantities.ts'

const RUN = /\p{Script=Han}+|[a-z0-9.%]+/gu

/** Every term in the order of the text, repeats included. A lone character between signs is a term of its own. */
export function termsOf(folded: string): string[] {
  return termsIn(digitsForNumerals(folded))
}

/** The same of text whose numerals are digits. */
export function termsIn(read: string): string[] {
  const terms: string[] = []
  let number = ''
  for (const [run] of read.matchAll(RUN)) {
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

/** Whether both characters of a pair stand in the text in order with one or two between them: 医保 in 医疗保险. */
export function hasSkipped(text: string, pair: string): boolean {
  if (pair.length !== 2) return false
  const [first = '', second = ''] = pair
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1))
    if (text[at + 2] === second || text[at + 3] === second) return true
  return false
}
