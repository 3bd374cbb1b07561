// Reads words of danger as they were meant where they stand as others of the same sound.
import { anyForm } from '../words/forms.ts'
import type { Rewriting } from '../../../lib/rewriting.ts'
import { misheardWords } from '../words/misheard.ts'

/** Over folded text. */
export const misheard: readonly Rewriting[] = misheardWords.map((one) => {
  const finds = anyForm([one], 'g')
  return { finds, becomes: one.means, example: [one.example, one.example.replace(finds, one.means)] }
})
