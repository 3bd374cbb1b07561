// Tells which of a question's words a text holds, in one pass over the text.
interface Word {
  readonly at: number
  readonly text: string
}

export class Spotter {
  readonly #places = new Map<string, number>()
  /** For each UTF-16 unit which group of words it begins; 0: none. */
  readonly #groupOf = new Uint16Array(0x1_00_00)
  readonly #groups: Word[][] = [[]]

  /** The word's place in what `spot` returns; the same for the same word. */
  add(text: string): number {
    const known = this.#places.get(text)
    if (known !== undefined) return known
    const at = this.#places.size
    this.#places.set(text, at)
    const first = text.charCodeAt(0)
    const group = this.#groupOf[first] || this.#groups.push([]) - 1
    this.#groupOf[first] = group
    this.#groups[group]?.push({ at, text })
    return at
  }

  /** 1 where the text holds the word. */
  spot(text: string): Uint8Array {
    const held = new Uint8Array(this.#places.size)
    for (let i = 0; i < text.length; i++) {
      const group = this.#groupOf[text.charCodeAt(i)] ?? 0
      if (group === 0) continue
      const second = text.charCodeAt(i + 1)
      for (const word of this.#groups[group] ?? [])
        if (word.text.length === 1 || (word.text.charCodeAt(1) === second && startsAt(text, word.text, i)))
          held[word.at] = 1
    }
    return held
  }
}

function startsAt(text: string, word: string, at: number): boolean {
  return word.length === 2 || text.startsWith(word, at)
}
