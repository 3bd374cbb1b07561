// The ledger as somebody asks for it: by grid, category, state, time and words; tip-offs only where they are asked for.
import type { KeptAttachment } from '../../domain/file/attachment.ts'
import type { LedgerQuery } from '../../domain/incident/incident-rows.ts'
import { maskEntry, type LedgerEntry } from '../../domain/incident/ledger.ts'
import type { Incident } from '../../domain/incident/incident.ts'
import type { Tx } from '../../domain/ports.ts'

export interface LedgerWish extends LedgerQuery {
  /** By their numbers instead; undefined: by the query. */
  readonly numbers?: readonly number[] | undefined
  readonly tipOffs: boolean
  readonly unmasked: boolean
}

export interface GatheredEntry extends LedgerEntry {
  readonly files: readonly KeptAttachment[]
}

/** Oldest first. */
export async function gatherLedger(tx: Tx, wish: LedgerWish): Promise<readonly GatheredEntry[]> {
  const roster = await tx.roster.load()
  const found = (await find(tx, wish)).filter((one) => wish.tipOffs || one.access === 'open')
  const entries: GatheredEntry[] = []
  for (const incident of found.toSorted((a, b) => a.number - b.number)) {
    const entry = { incident, steps: await tx.incidents.steps(incident.number) }
    entries.push({ ...(wish.unmasked ? entry : maskEntry(entry, roster)), files: await filesOf(tx, entry) })
  }
  return entries
}

async function find(tx: Tx, { numbers, ...query }: LedgerWish): Promise<readonly Incident[]> {
  if (!numbers) return tx.incidents.search(query)
  const found = []
  for (const number of numbers) found.push(await tx.incidents.get(number))
  return found.filter((one) => one !== undefined)
}

/** What hung on the messages that made its steps. */
async function filesOf(tx: Tx, { steps }: LedgerEntry): Promise<readonly KeptAttachment[]> {
  const files = new Map<number, KeptAttachment>()
  for (const { eventId } of steps)
    for (const file of eventId === undefined ? [] : await tx.attachments.ofEvent(eventId))
      files.set(file.id, file)
  return [...files.values()]
}
