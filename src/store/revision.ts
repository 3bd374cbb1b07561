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

export function revised<T>({ revision: revisions }: Tables, name: string, copy: Copy<T>): Revised<T> {
  /** What this transaction changed may be rolled back: no copy is made of it. */
  let mine = false
  return {
    async load(read) {
      const revision = (await revisions.findUnique({ where: { name } }))?.number ?? 0
      if (!mine && copy.held?.revision === revision) return copy.held.value
      const value = await read()
      if (!mine) copy.held = { revision, value }
      return value
    },
    async changed() {
      mine = true
      const number = { increment: 1 }
      await revisions.upsert({ where: { name }, create: { name, number: 1 }, update: { number } })
    },
  }
}
