// Cuts a paragraph into stretches that can be quoted: sentences, and clauses where a sentence is too long to quote.
const LONGEST = 110
const SENTENCE = /[^。!?！？]+[。!?！？]*[”’"』」)）]*/gu
const PART = /[^;；]+[;；]*[”’"』」)）]*/gu
const CLAUSE = /[^,，]+[,，]?/gu

export function sentencesOf(text: string): string[] {
  return divided(text, SENTENCE).flatMap((sentence) =>
    short(sentence)
      ? [sentence]
      : divided(sentence, PART).flatMap((part) => (short(part) ? [part] : grouped(divided(part, CLAUSE)))),
  )
}

function short(text: string): boolean {
  return text.length <= LONGEST
}

function divided(text: string, pattern: RegExp): string[] {
  return text.match(pattern) ?? []
}

/** Clauses joined again up to half of what can be quoted; a clause without any sign is cut hard. */
function grouped(clauses: readonly string[]): string[] {
  const groups: string[] = []
  for (const clause of clauses) {
    const last = groups[groups.length - 1]
    if (last !== undefined && last.length + clause.length <= LONGEST / 2)
      groups[groups.length - 1] = last + clause
    else groups.push(clause)
  }
  return groups.flatMap((group) => (short(group) ? [group] : (group.match(/.{1,120}/gsu) ?? [])))
}
