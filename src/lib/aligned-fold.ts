// Folds Chinese text character by character, so that every position of the result is a position of the original.
import { foldText } from './fold-text.ts'

const known = new Map<string, string>()

/** Width, script and case as `foldText`, but a character whose folding has another length stays as it is. */
export function alignedFold(text: string): string {
  let folded = ''
  for (const char of text) {
    if (char < '\u0080') {
      folded += char.toLowerCase()
      continue
    }
    let to = known.get(char)
    if (to === undefined) {
      to = foldText(char)
      if (to.length !== char.length) to = char
      known.set(char, to)
    }
    folded += to
  }
  return folded
}
