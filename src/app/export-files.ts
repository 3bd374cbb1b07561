// The files that officials export in chat: a paper, the ledger of incidents, the calendar of duties.
import { duesInMonth, renderDutiesExported } from '../domain/duty/month.ts'
import { maySee } from '../domain/duty/review.ts'
import { ledgerTable } from '../domain/incident/ledger.ts'
import { renderExported, renderLedgerExported } from '../domain/paper/export-command.ts'
import type { PaperExport } from '../domain/paper/export-rows.ts'
import { contentOf, fileNameOf } from '../domain/paper/paper-file.ts'
import { renderPaper } from '../domain/paper/paper-text.ts'
import { asMember, gridsOf, type Member, type Roster } from '../domain/roster/roster.ts'
import { gatherLedger } from '../flows/incident/gather-ledger.ts'
import { composeExport } from '../flows/paper/compose-export.ts'
import { recordsOf } from '../flows/report/regime-day.ts'
import { writeWorkbook } from '../lib/workbook.ts'
import { icsOf } from '../press/duty-ics.ts'
import { dutyWorkbook } from '../press/duty-workbook.ts'
import { press } from '../press/index.ts'
import type { Parts } from './parts.ts'

/** A text alone, or one that comes with a file. */
export interface Made {
  readonly text: string
  readonly file?: { readonly name: string; readonly bytes: Uint8Array }
}

/** The made file, or why there is none. */
export async function makePaper(parts: Parts, wanted: PaperExport): Promise<Made | string> {
  const { store, community, clock } = parts
  const { format } = wanted
  const paper = await store.transact(async (tx) =>
    composeExport(await recordsOf(tx, community), wanted, clock()),
  )
  if (!paper) return `there is no regime ${wanted.regimeId}`
  if (format === 'ics') return 'a paper is no calendar'
  if (format === 'text') return { text: renderPaper(paper) }
  const bytes = await contentOf(paper, format, press)
  return { text: renderExported(paper), file: { name: fileNameOf(paper, format), bytes } }
}

const mostIncidents = 5000

/** What lies in the asker's grids; of nobody's grid only for whoever answers for all of them. Without tip-offs. */
export async function makeLedger(
  { store, community, clock }: Parts,
  wanted: PaperExport,
): Promise<Made | string> {
  const { from, to } = wanted.period
  const gathered = await store.transact(async (tx) => {
    const roster = await tx.roster.load()
    const member = askerOf(wanted, roster)
    const wish = { from, to, limit: mostIncidents, tipOffs: false, unmasked: wanted.unmasked }
    return member && { roster, member, entries: await gatherLedger(tx, wish) }
  })
  if (!gathered) return `${wanted.askedBy} is no longer in the roster`
  const { roster, member } = gathered
  const mine = new Set(gridsOf(roster, member).map(({ id }) => id))
  const isWhole = roster.units.every(({ id, kind }) => kind !== 'grid' || mine.has(id))
  const entries = gathered.entries.filter(({ incident: { gridId } }) =>
    gridId === undefined ? isWhole : mine.has(gridId),
  )
  const text = renderLedgerExported(wanted, entries.length)
  if (entries.length === 0) return { text }
  const table = ledgerTable(entries, { roster, timeZone: community.timeZone, now: clock() })
  const widths = table.head.map(() => 14)
  const sheet = { name: table.title, rows: [table.head, ...table.rows], headed: true, widths }
  return { text, file: { name: `事件台账${from}至${to}.xlsx`, bytes: await writeWorkbook([sheet]) } }
}

export async function makeDuties({ store, community }: Parts, wanted: PaperExport): Promise<Made | string> {
  const { roster, duties } = await store.transact(async (tx) => ({
    roster: await tx.roster.load(),
    duties: await tx.duties.confirmed(),
  }))
  const member = askerOf(wanted, roster)
  if (!member) return `${wanted.askedBy} is no longer in the roster`
  const [year = 0, month = 0] = wanted.period.from.split('-').map(Number)
  const shown = duties.filter((duty) => maySee(duty, member, roster))
  const dues = duesInMonth(shown, { year, month }, community.workdays)
  const text = renderDutiesExported({ year, month }, dues.length)
  if (dues.length === 0) return { text }
  const name = `${year}年${month}月职责`
  const bytes =
    wanted.format === 'ics'
      ? new TextEncoder().encode(icsOf(dues, `${community.name} ${name}`))
      : await dutyWorkbook(dues, { name, roster })
  return { text, file: { name: `${name}.${wanted.format}`, bytes } }
}

function askerOf({ askedBy }: PaperExport, roster: Roster): Member | undefined {
  const person = roster.people.find(({ id }) => id === askedBy)
  return person && asMember(person)
}
