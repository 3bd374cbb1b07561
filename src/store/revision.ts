// Copies in memory of what changes seldom and is read for every message: valid while its revision in the database is the same.
import type { Tables } from './client.ts'

/** One for each store and kind of rows; nothing of it is ever the only one. */
export interface Copy<T> {
  held?: { readonly revision: number; readonly value: T }
}

export interface Revised<T> {
  /** The copy where it is of this revision, else what `read` finds. */
  load(read: () => Promise<T>): Promise<T>
  /** Must be called in the transaction of every change. */
  changed(): Promise<void>
}

/** The revisions that one transaction sees, read at once when the first is asked for. */
export interface Revisions {
  of(name: string): Promise<number>
  grow(name: string): Promise<void>
}

export function revisionsOf(tables: Tables): Revisions {
  let seen: Promise<ReadonlyMap<string, number>> | undefined
  const read = async () => {
    const rows = await tables.query<{ name: string; number: number }>`SELECT "name", "number" FROM "Revision"`
    return new Map(rows.map((row) => [row.name, row.number]))
  }
  return {
    of: async (name) => (await (seen ??= read())).get(name) ?? 0,
    async grow(name) {
      const number = { increment: 1 }
      await tables.revision.upsert({ where: { name }, create: { name, number: 1 }, update: { number } })
    },
  }
}

export function revised<T>(revisions: Revisions, name: string, copy: Copy<T>): Revised<T> {
  /** What this transaction changed may be rolled back: no copy is made of it. */
  let mine = false
  return {
    async load(read) {
      const revision = await revisions.of(name)
      if (!mine && copy.held?.revision === revision) return copy.held.value
      const value = await read()
      if (!mine) copy.held = { revision, value }
      return value
    },
    async changed() {
      mine = true
      await revisions.grow(name)
    },
  }
}
