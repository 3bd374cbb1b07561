// The numbers that people give back to us, N12, R 128, p7: one spelling for all, in the text of a command.

/** Source of a pattern, for the flag i; its group is the number. */
export function numbered(letter: string): string {
  return String.raw`${letter}\s?(\d{1,9})(?!\d)`
}

/** One of these words and a number, and nothing else: 确认 N12, 确认N 12。 */
export function parseOrder<Word extends string>(
  text: string,
  letter: string,
  words: readonly Word[],
): { readonly word: Word; readonly number: number } | undefined {
  const said = new RegExp(`^(${words.join('|')})\\s*${numbered(letter)}\\s*[。.!~]*$`, 'i').exec(text)
  const word = words.find((one) => one === said?.[1])
  return said && word !== undefined ? { word, number: Number(said[2]) } : undefined
}
