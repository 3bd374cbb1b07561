// Composes regular expressions of named parts. A part is an expression or the source of one; sources that are listed white space parts.
import { words } from './words.ts'

type Part = RegExp | string

/** One of the parts. */
export function either(...parts: readonly Part[]): string {
  return `(?:${listed(parts)})`
}

export function maybe(...parts: readonly Part[]): string {
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

export function pattern(flags: string, ...parts: readonly Part[]): RegExp {
  return new RegExp(listed(parts), flags)
}

function listed(parts: readonly Part[]): string {
  return parts.flatMap((part) => (typeof part === 'string' ? words(part) : [part.source])).join('|')
}
