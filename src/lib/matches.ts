// All matches of a pattern, found by the pattern itself: matchAll copies it, and the copy is compiled anew and never made fast.

/** `pattern` has the flag g. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += pattern.unicode ? lengthAt(text, match.index) : 1
  }
  return found
}

/** Of a letter of two halves both: a search that begins between them begins before them. */
function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}
