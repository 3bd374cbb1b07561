// All matches of a pattern, found by the pattern itself: matchAll copies it, and the copy is compiled anew and never made fast.

/** `pattern` has the flag g, not u, and matches no empty text. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += 1
    else found.push(match)
  }
  return found
}
