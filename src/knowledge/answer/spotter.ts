// Tells which of a question's words a text holds, in one pass over the text.
interface Word {
  readonly at: number
  readonly text: string
  readonly first: number
  /** NaN: it has none. */
  readonly second: number
}

/** Words are grouped by the low bits of their first unit: a table is made for each question, and the smaller the quicker. */
const GROUPS = 1 << 12

export class Spotter {
  readonly #places = new Map<string, number>()
  /** For each group of units which words it begins; 0: none. */
  readonly #groupOf = new Uint16Array(GROUPS)
  readonly #groups: Word[][] = [[]]

  /** The word's place in what `spot` returns; the same for the same word. */
  add(text: string): number {
    const known = this.#places.get(text)
    if (known !== undefined) return known
    const at = this.#places.size
    this.#places.set(text, at)
    const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)]
    const group = this.#groupOf[first % GROUPS] || this.#groups.push([]) - 1
    this.#groupOf[first % GROUPS] = group
    this.#groups[group]?.push({ at, text, first, second })
    return at
  }

  /** 1 where the text holds the word. */
  spot(text: string): Uint8Array {
    const held = new Uint8Array(this.#places.size)
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      const group = this.#groupOf[unit % GROUPS] ?? 0
      if (group === 0) continue
      const next = text.charCodeAt(i + 1)
      for (const { at, text: word, first, second } of this.#groups[group] ?? [])
        if (first === unit && (word.length === 1 || (second === next && startsAt(text, word, i))))
          held[at] = 1
    }
    return held
  }
}

/** Its first two units are known to stand there. */
function startsAt(text: string, word: string, at: number): boolean {
  return word.length === 2 || text.startsWith(word, at)
}
