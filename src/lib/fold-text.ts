// Folds Chinese text for comparison and search; what people wrote is never shown folded.
import { Converter } from 'opencc-js/t2cn'

const toSimplified = Converter({ from: 't', to: 'cn' })

/** NFKC, Traditional to Simplified, lower case. Length may differ from the input; white space and punctuation stay. */
export function foldText(text: string): string {
  return toSimplified(text.normalize('NFKC')).toLowerCase()
}
