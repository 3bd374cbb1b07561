// Splits long text into parts under a limit, at line or sentence ends where there are any.

/** `limit` in UTF-16 code units, at least 2; parts joined give the text, apart from white space at the seams. */
export function splitText(text: string, limit: number): string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > limit) {
    const cut = seam(rest, limit)
    const part = rest.slice(0, cut).trimEnd()
    if (part !== '') parts.push(part)
    rest = rest.slice(cut).trimStart()
  }
  return rest === '' && parts.length > 0 ? parts : [...parts, rest]
}

function seam(text: string, limit: number): number {
  const head = text.slice(0, limit)
  for (const ends of [/\n/g, /[。!?！？;；]["”』」)）】]*/g, /[,，、\s]/g]) {
    const last = [...head.matchAll(ends)].at(-1)
    if (last && last.index + last[0].length > limit / 2) return last.index + last[0].length
  }
  const splitsPair = /[\uD800-\uDBFF]$/.test(head)
  return splitsPair ? limit - 1 : limit
}
