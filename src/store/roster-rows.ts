// The roster: the part declared in community.yaml, reconciled by id, beside what was made in chat.
import type { z } from 'zod'
import type { RosterRows } from '../domain/ports.ts'
import { chatSchema, personSchema, unitSchema, type Roster } from '../domain/roster.ts'
import type { Prisma, Tables } from './client.ts'
import { readJson } from './json-column.ts'

type Entry = Prisma.RosterEntryGetPayload<object>
type Declared = Pick<Entry, 'kind' | 'id' | 'data' | 'position'>

export function rosterRows({ rosterEntry: entries }: Tables): RosterRows {
  return {
    async load() {
      const rows = await entries.findMany({
        where: { withdrawnAt: null },
        orderBy: [{ origin: 'desc' }, { position: 'asc' }],
      })
      return {
        units: ofKind(rows, 'unit', unitSchema),
        people: ofKind(rows, 'person', personSchema),
        chats: ofKind(rows, 'chat', chatSchema),
      }
    },
    async declare(roster, at) {
      const known = new Map((await entries.findMany()).map((row) => [key(row), row]))
      const declared = declaredEntries(roster)
      for (const entry of declared) {
        const row = known.get(key(entry))
        known.delete(key(entry))
        if (row?.origin === 'chat') throw clash(entry, row)
        if (row && row.data === entry.data && row.position === entry.position && !row.withdrawnAt) continue
        const columns = { ...entry, origin: 'declared', changedAt: at, withdrawnAt: null }
        const { kind, id } = entry
        await entries.upsert({ where: { kind_id: { kind, id } }, create: columns, update: columns })
      }
      const vanished = [...known.values()].filter((row) => row.origin === 'declared' && !row.withdrawnAt)
      for (const { kind, id } of vanished) {
        await entries.update({ where: { kind_id: { kind, id } }, data: { withdrawnAt: at } })
      }
    },
  }
}

function declaredEntries({ units, people, chats }: Roster): readonly Declared[] {
  const rows = (kind: string, items: readonly { id: string }[]): Declared[] =>
    items.map((item, position) => ({ kind, id: item.id, data: JSON.stringify(item), position }))
  return [...rows('unit', units), ...rows('person', people), ...rows('chat', chats)]
}

function ofKind<T>(rows: readonly Entry[], kind: string, schema: z.ZodType<T>): readonly T[] {
  return rows
    .filter((row) => row.kind === kind)
    .map((row) => readJson(schema, row.data, `roster ${kind} ${row.id}`))
}

function key({ kind, id }: Pick<Entry, 'kind' | 'id'>): string {
  return `${kind} ${id}`
}

function clash(declared: Declared, made: Entry): Error {
  return new Error(
    `community.yaml declares ${key(declared)} as ${declared.data}, but it was made in chat as ${made.data}; ` +
      'give the declared one another id',
  )
}
