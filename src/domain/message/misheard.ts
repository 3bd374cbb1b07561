// Reads words of danger as they were meant where they stand as others of the same sound; no letter moves.
import { anyForm } from './forms.ts'
import { misheardWords } from './words/misheard.ts'

const slips = misheardWords.map((one) => [anyForm([one], 'g'), one.means] as const)

/** `text` is folded; what comes of it is as long. */
export function asMeant(text: string): string {
  return slips.reduce((said, [slip, means]) => said.replace(slip, means), text)
}
