// Composes regular expressions of named parts. A part is the source of one; where parts are listed, white space stands between them.

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

export function pattern(flags: string, ...parts: readonly string[]): RegExp {
  return new RegExp(listed(parts), flags)
}

function listed(parts: readonly string[]): string {
  return parts.flatMap((part) => part.trim().split(/\s+/)).join('|')
}
