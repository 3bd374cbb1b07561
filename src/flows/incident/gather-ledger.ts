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
  /** Whose incidents they are besides; `limit` counts what it lets pass. */
  readonly concerns?: ((incident: Incident) => boolean) | undefined
  readonly unmasked: boolean
}

/** Oldest first. */
export async function gatherLedger(tx: Tx, wish: LedgerWish): Promise<readonly LedgerEntry[]> {
  const roster = await tx.roster.load()
  const found = await find(tx, wish)
  const steps = await tx.incidents.stepsOf(found.map(({ number }) => number))
  const entries = found
    .toSorted((a, b) => a.number - b.number)
    .map((incident) => ({ incident, steps: steps.get(incident.number) ?? [] }))
  return wish.unmasked ? entries : entries.map((entry) => maskEntry(entry, roster))
}

async function find(tx: Tx, wish: LedgerWish): Promise<readonly Incident[]> {
  const { numbers, carried, from } = wish
  if (numbers) {
    const found = []
    for (const number of numbers) found.push(await tx.incidents.get(number))
    return found.filter((one) => one !== undefined).filter((one) => isWished(wish, one))
  }
  const earlier =
    carried && from !== undefined
      ? await search(tx, { ...wish, from: undefined, to: addDays(from, -1), states: ledgerStates })
      : []
  return [...earlier, ...(await search(tx, wish))]
}

/** Newest first, page by page until as many as are wished for are found. */
async function search(tx: Tx, wish: LedgerWish): Promise<readonly Incident[]> {
  const { limit = Infinity } = wish
  const found: Incident[] = []
  for (let { before } = wish; ;) {
    const page = await tx.incidents.search({ ...wish, before })
    found.push(...page.filter((one) => isWished(wish, one)))
    if (page.length < limit || found.length >= limit) return found.slice(0, limit)
    before = page.at(-1)?.number
  }
}

function isWished({ tipOffs, concerns }: LedgerWish, incident: Incident): boolean {
  return (tipOffs || incident.access === 'open') && concerns?.(incident) !== false
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
