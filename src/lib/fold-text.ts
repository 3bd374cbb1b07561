// Folds Chinese text for comparison and search; what people wrote is never shown folded.
import { Converter } from 'opencc-js/t2cn'

const toSimplified = Converter({ from: 't', to: 'cn' })

/** NFKC, Traditional to Simplified, lower case, × as x, which masks. Length may differ from the input; white space and punctuation stay. */
export function foldText(text: string): string {
  const normal = text.normalize('NFKC').replaceAll('×', 'x')
  return (hasTraditional(normal) ? toSimplified(normal) : normal).toLowerCase()
}

const SAME = 1
const CHANGES = 2
/** Whether a UTF-16 unit alone is changed by the conversion; 0: not tried yet. Most text has none that is. */
const fates = new Uint8Array(0x1_00_00)

function hasTraditional(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (fateOf(text.charCodeAt(at)) === CHANGES) return true
  return false
}

function fateOf(unit: number): number {
  const known = fates[unit]
  if (known) return known
  const char = String.fromCharCode(unit)
  // Half of a pair says nothing alone.
  const isHalf = unit >= 0xd800 && unit <= 0xdfff
  return (fates[unit] = isHalf || toSimplified(char) !== char ? CHANGES : SAME)
}
