// Which of many numbered things hold a term, and how often; built in blocks, so that no step stops what else runs.

/** Plain data, so that it can be kept on disk. */
export interface TermLists {
  /** The number of each term. In many small maps: one big one stops the process each time it grows. */
  readonly shards: readonly ReadonlyMap<string, number>[]
  /** Where the list of each term begins in `ids`; one more at the end. */
  readonly starts: Uint32Array
  /** Ascending within each list. */
  readonly ids: Uint32Array
  /** How often the term was noted of each. */
  readonly counts: Uint16Array
}

export interface TermList {
  readonly ids: Uint32Array
  readonly counts: Uint16Array
}

export function listOf({ shards, starts, ids, counts }: TermLists, term: string): TermList | undefined {
  const at = shards[shardOf(term)]?.get(term)
  if (at === undefined) return undefined
  const [from, to] = [starts[at], starts[at + 1]]
  return { ids: ids.subarray(from, to), counts: counts.subarray(from, to) }
}

/** In how many a term stands. */
export function sizeOf({ shards, starts }: TermLists, term: string): number {
  const at = shards[shardOf(term)]?.get(term)
  return at === undefined ? 0 : (starts[at + 1] ?? 0) - (starts[at] ?? 0)
}

/** How often the list counts a thing. */
export function countOf({ ids, counts }: TermList, id: number): number {
  let [from, to] = [0, ids.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((ids[middle] ?? 0) < id) from = middle + 1
    else to = middle
  }
  return ids[from] === id ? (counts[from] ?? 0) : 0
}

const SHARDS = 256

function shardOf(term: string): number {
  const last = term.length - 1
  return (term.charCodeAt(0) * 31 + term.charCodeAt(last) * 7 + term.length) % SHARDS
}

const BLOCK = 1 << 12
const MOST = 0xff_ff

interface Block {
  readonly terms: Uint32Array
  readonly ids: Uint32Array
  readonly counts: Uint16Array
}

export class TermNotes {
  readonly #shards = Array.from({ length: SHARDS }, () => new Map<string, number>())
  readonly #blocks: Block[] = []
  /** For each term where it was noted last. */
  readonly #last: number[] = []
  #size = 0

  /** Of things in ascending order; of one thing as often as it pleases. */
  note(term: string, id: number): void {
    const shard = this.#shards[shardOf(term)]
    const known = shard?.get(term)
    const at = known ?? this.#last.length
    if (known === undefined) shard?.set(term, at)
    else if (this.#countedAgain(this.#last[at] ?? 0, id)) return
    this.#last[at] = this.#size
    this.#add(at, id)
  }

  #countedAgain(last: number, id: number): boolean {
    const block = this.#blocks[Math.floor(last / BLOCK)]
    const at = last % BLOCK
    if (!block || block.ids[at] !== id) return false
    block.counts[at] = Math.min(MOST, (block.counts[at] ?? 0) + 1)
    return true
  }

  #add(term: number, id: number): void {
    const at = this.#size % BLOCK
    const block = at === 0 ? newBlock() : this.#blocks[this.#blocks.length - 1]
    if (!block) return
    if (at === 0) this.#blocks.push(block)
    block.terms[at] = term
    block.ids[at] = id
    block.counts[at] = 1
    this.#size += 1
  }

  /** Takes a pause after each block. */
  *lists(): Generator<undefined, TermLists> {
    const starts = new Uint32Array(this.#last.length + 1)
    for (const [block, length] of this.#filled()) {
      for (let i = 0; i < length; i++) {
        const after = (block.terms[i] ?? 0) + 1
        starts[after] = (starts[after] ?? 0) + 1
      }
      yield
    }
    for (let i = 1; i < starts.length; i++) {
      starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0)
      if (i % BLOCK === 0) yield
    }
    const next = starts.slice()
    yield
    const ids = new Uint32Array(this.#size)
    yield
    const counts = new Uint16Array(this.#size)
    for (const [block, length] of this.#filled()) {
      for (let i = 0; i < length; i++) {
        const term = block.terms[i] ?? 0
        const to = next[term] ?? 0
        ids[to] = block.ids[i] ?? 0
        counts[to] = block.counts[i] ?? 0
        next[term] = to + 1
      }
      yield
    }
    return { shards: this.#shards, starts, ids, counts }
  }

  #filled(): (readonly [Block, number])[] {
    return this.#blocks.map((block, i) => [block, Math.min(BLOCK, this.#size - i * BLOCK)] as const)
  }
}

function newBlock(): Block {
  return { terms: new Uint32Array(BLOCK), ids: new Uint32Array(BLOCK), counts: new Uint16Array(BLOCK) }
}
