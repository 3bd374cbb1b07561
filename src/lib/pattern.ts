// Composes regular expressions of named parts. A part is the source of one; where parts are listed, white space stands between them.
import { words } from './words.ts'

/** One of the parts. */
export function either(...parts: readonly string[]): string {
  return `(?:${listed(parts)})`
}

export function maybe(...parts: readonly string[]): string {
  return `${either(...parts)}?`
}

/** None of them stands here. */
export function notBefore(...parts: readonly string[]): string {
  return `(?!${listed(parts)})`
}

/** None of them ends here. */
export function notAfter(...parts: readonly string[]): string {
  return `(?<!${listed(parts)})`
}

/** The parts one after the other in one breath, with a few characters between each two. */
export function near(...parts: readonly string[]): string {
  return parts.map((part) => `(?:${part})`).join('[^,。;!?]{0,5}')
}

export function pattern(flags: string, ...parts: readonly string[]): RegExp {
  return new RegExp(listed(parts), flags)
}

function listed(parts: readonly string[]): string {
  return parts.flatMap(words).join('|')
}
