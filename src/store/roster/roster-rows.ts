// The roster: the part declared in community.yaml, reconciled by id, beside what was made in chat.
import { raw, sqltag as sql } from '@prisma/client/runtime/client'
import type { z } from 'zod'
import { DeclarationClash, type RosterRows } from '../../domain/roster/roster-rows.ts'
import { chatSchema, personSchema, unitSchema, type Roster } from '../../domain/roster/roster.ts'
import {
  accountEdit,
  accountEditSchema,
  addressEditSchema,
  withEdits,
  type AccountOf,
  type AddressEdit,
} from '../../domain/roster/roster-edit.ts'
import type { Prisma, Tables } from '../client.ts'
import { readJson } from '../json-column.ts'
import type { Revised } from '../revision.ts'

type Entry = Prisma.RosterEntryGetPayload<object>
type Declared = Pick<Entry, 'kind' | 'id' | 'data' | 'position'>

export function rosterRows(tables: Tables, copy: Revised<Roster>): RosterRows {
  const entries = tables.rosterEntry
  return {
    load: () => copy.load(() => readRoster(entries)),
    claimant: (account) => claimantOf(entries, account),
    async declare(roster, at) {
      await copy.changed()
      const known = new Map((await entries.findMany()).map((row) => [key(row), row]))
      const made = [...known.values()].filter((row) => row.origin === 'chat')
      refuseClashes(roster, made)
      for (const entry of declaredEntries(roster)) {
        const row = known.get(key(entry))
        known.delete(key(entry))
        if (row?.origin === 'chat') throw clash(entry, row)
        if (row && row.data === entry.data && row.position === entry.position && !row.withdrawnAt) continue
        const columns = { ...entry, origin: 'declared', changedAt: at, withdrawnAt: null }
        const { kind, id } = entry
        await entries.upsert({ where: { kind_id: { kind, id } }, create: columns, update: columns })
        // A chat that is declared anew is where it is declared to be.
        const stale = { kind: 'address', id, withdrawnAt: null }
        if (kind === 'chat' && row?.data !== entry.data)
          await entries.updateMany({ where: stale, data: { withdrawnAt: at } })
      }
      const vanished = [...known.values()].filter((row) => row.origin === 'declared' && !row.withdrawnAt)
      for (const { kind, id } of vanished) {
        await entries.update({ where: { kind_id: { kind, id } }, data: { withdrawnAt: at } })
      }
    },
    async edit({ kind, row }, at) {
      await copy.changed()
      const where = { kind_id: { kind, id: row.id } }
      const columns = { data: JSON.stringify(row), origin: 'chat', changedAt: at, withdrawnAt: null }
      if (kind === 'address') await follow(tables, await readRoster(entries), row)
      const present = await entries.findUnique({ where })
      if (present?.origin === 'declared') throw clash(present, { ...present, ...columns })
      const create = { kind, id: row.id, position: 0, ...columns }
      await entries.upsert({ where, create, update: columns })
    },
  }
}

async function claimantOf(entries: Tables['rosterEntry'], account: AccountOf): Promise<string | undefined> {
  const { id } = accountEdit(account, undefined).row
  const row = await entries.findUnique({ where: { kind_id: { kind: 'account', id } } })
  return ofKind(row ? [row] : [], 'account', accountEditSchema)[0]?.person ?? undefined
}

/** Whose rows go on where their group is; a test compares them with the schema. */
export const followingTables = ['Attachment', 'Incident', 'IncidentCard', 'PaperExport', 'Prompt', 'Question']

/** What refers to the group where it was goes on where it is now. */
async function follow(tables: Tables, { chats }: Roster, address: AddressEdit): Promise<void> {
  const before = chats.find((c) => c.id === address.id)
  if (!before) return
  const moved = sql`SET "channel" = ${address.channel}, "chatId" = ${address.chat}
    WHERE "channel" = ${before.channel} AND "chatId" = ${before.chat}`
  for (const table of followingTables) await tables.execute`UPDATE ${raw(`"${table}"`)} ${moved}`
  await tables.execute`UPDATE "OutboxMessage" ${moved} AND "state" IN ('pending', 'held')`
}

async function readRoster(entries: Tables['rosterEntry']): Promise<Roster> {
  const rows = await entries.findMany({
    where: { OR: [{ withdrawnAt: null }, { kind: 'unit' }] },
    orderBy: [{ origin: 'desc' }, { position: 'asc' }, { changedAt: 'asc' }, { id: 'asc' }],
  })
  const removed = ofKind(rows.filter(isWithdrawn), 'unit', unitSchema)
  const roster = toRoster(rows.filter((row) => !isWithdrawn(row)))
  return removed.length > 0 ? { ...roster, removed } : roster
}

function isWithdrawn({ withdrawnAt }: Entry): boolean {
  return withdrawnAt !== null
}

function toRoster(rows: readonly Entry[]): Roster {
  const roster = {
    units: ofKind(rows, 'unit', unitSchema),
    people: ofKind(rows, 'person', personSchema),
    chats: ofKind(rows, 'chat', chatSchema),
  }
  return withEdits(roster, {
    accounts: ofKind(rows, 'account', accountEditSchema),
    addresses: ofKind(rows, 'address', addressEditSchema),
  })
}

function declaredEntries({ units, people, chats }: Roster): readonly Declared[] {
  const rows = (kind: string, items: readonly { id: string }[]): Declared[] =>
    items.map((item, position) => ({ kind, id: item.id, data: JSON.stringify(item), position }))
  return [...rows('unit', units), ...rows('person', people), ...rows('chat', chats)]
}

/** An account or a group has one owner: a declaration does not take what a code has given to another. */
function refuseClashes({ people, chats }: Roster, made: readonly Entry[]): void {
  const accounts = ofKind(made, 'account', accountEditSchema)
  const homes = [...ofKind(made, 'chat', chatSchema), ...ofKind(made, 'address', addressEditSchema)]
  for (const person of people) {
    for (const account of person.accounts) {
      const wanted = accountEdit(account, person.id).row
      const row = accounts.find((a) => a.id === wanted.id && a.person !== null && a.person !== person.id)
      if (row) throw clash({ kind: 'account', ...toColumns(wanted) }, toColumns(row))
    }
  }
  for (const chat of chats) {
    const row = homes.find((h) => h.channel === chat.channel && h.chat === chat.chat && h.id !== chat.id)
    if (row) throw clash({ kind: 'chat', ...toColumns(chat) }, toColumns(row))
  }
}

function toColumns(row: { id: string }): { id: string; data: string } {
  return { id: row.id, data: JSON.stringify(row) }
}

function ofKind<T>(rows: readonly Entry[], kind: string, schema: z.ZodType<T>): readonly T[] {
  return rows
    .filter((row) => row.kind === kind)
    .map((row) => readJson(schema, row.data, `roster ${kind} ${row.id}`))
}

function key({ kind, id }: Pick<Entry, 'kind' | 'id'>): string {
  return `${kind} ${id}`
}

const remedies: Readonly<Record<string, string>> = {
  account:
    'take it from the declared person, let its owner leave with 退出登记, or take it back with gridkeeper people remove CHANNEL:ACCOUNT',
  chat: 'take the group out of community.yaml, where it stays bound as it was made',
}

function clash(declared: Pick<Entry, 'kind' | 'id' | 'data'>, made: Pick<Entry, 'data'>): DeclarationClash {
  return new DeclarationClash(
    `community.yaml declares ${key(declared)} as ${declared.data}, but it was made in chat as ${made.data}; ` +
      (remedies[declared.kind] ?? 'give the declared one another id'),
  )
}
