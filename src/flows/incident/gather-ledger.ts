// The ledger as somebody asks for it: by grid, category, state, time and words; tip-offs only where they are asked for.
import type { KeptAttachment } from '../../domain/file/attachment.ts'
import type { LedgerQuery } from '../../domain/incident/incident-rows.ts'
import { maskEntry, type LedgerEntry } from '../../domain/incident/ledger.ts'
import { ledgerStates, type Incident } from '../../domain/incident/incident.ts'
import type { Tx } from '../../domain/ports.ts'
import { addDays } from '../../domain/time/local-day.ts'

export interface LedgerWish extends LedgerQuery {
  /** By their numbers instead; undefined: by the query. */
  readonly numbers?: readonly number[] | undefined
  /** Those reported before `from` that still stand on the ledger, too. */
  readonly carried?: boolean | undefined
  readonly tipOffs: boolean
  readonly unmasked: boolean
}

/** Oldest first. */
export async function gatherLedger(tx: Tx, wish: LedgerWish): Promise<readonly LedgerEntry[]> {
  const roster = await tx.roster.load()
  const found = (await find(tx, wish)).filter((one) => wish.tipOffs || one.access === 'open')
  const steps = await tx.incidents.stepsOf(found.map(({ number }) => number))
  const entries = found
    .toSorted((a, b) => a.number - b.number)
    .map((incident) => ({ incident, steps: steps.get(incident.number) ?? [] }))
  return wish.unmasked ? entries : entries.map((entry) => maskEntry(entry, roster))
}

async function find(tx: Tx, { numbers, carried, ...query }: LedgerWish): Promise<readonly Incident[]> {
  if (numbers) {
    const found = []
    for (const number of numbers) found.push(await tx.incidents.get(number))
    return found.filter((one) => one !== undefined)
  }
  const { from } = query
  const earlier =
    carried && from !== undefined
      ? await tx.incidents.search({ ...query, from: undefined, to: addDays(from, -1), states: ledgerStates })
      : []
  return [...earlier, ...(await tx.incidents.search(query))]
}

export interface WithFiles extends LedgerEntry {
  /** What hung on the messages that made its steps. */
  readonly files: readonly KeptAttachment[]
}

export async function withAllFiles(tx: Tx, entries: readonly LedgerEntry[]): Promise<readonly WithFiles[]> {
  const all = []
  for (const entry of entries) all.push(await withFiles(tx, entry))
  return all
}

export async function withFiles(tx: Tx, entry: LedgerEntry): Promise<WithFiles> {
  const files = new Map<number, KeptAttachment>()
  for (const { eventId } of entry.steps)
    for (const file of eventId === undefined ? [] : await tx.attachments.ofEvent(eventId))
      files.set(file.id, file)
  return { ...entry, files: [...files.values()] }
}
