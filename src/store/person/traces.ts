// By what a person is found in a text that stays.
export interface Traces {
  readonly accountId: string
  readonly names: readonly string[]
  /** What he asked, whole. */
  readonly words: readonly string[]
  /** Stands in the place of his name. */
  readonly insteadOf: string
}

/** A name of one character is in too many words to be taken out of a sentence. */
export function withoutPerson(text: string, { accountId, names, words, insteadOf }: Traces): string {
  if (text === accountId) return ''
  let left = text
  const longestFirst = [...names].sort((a, b) => b.length - a.length)
  for (const word of words) if (word.length > 1) left = left.replaceAll(word, '')
  for (const name of longestFirst) if (name.length > 1) left = left.replaceAll(name, insteadOf)
  return left
}
