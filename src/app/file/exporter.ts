// Makes the files that were asked for, outside any transaction, and commits each with the message that brings it.
import { exportKey } from '../../domain/messaging/dedupe-keys.ts'
import { duesInMonth, renderDutiesExported } from '../../domain/duty/month.ts'
import { maySee } from '../../domain/duty/review.ts'
import { ledgerFileName, ledgerFormats, renderLedgerExported } from '../../domain/incident/ledger-export.ts'
import { renderExported, renderExportFailed } from '../../domain/paper/export-command.ts'
import type { PaperExport } from '../../domain/paper/export-rows.ts'
import { contentOf, fileNameOf } from '../../domain/paper/paper-file.ts'
import { renderPaper } from '../../domain/paper/paper-text.ts'
import type { Outgoing } from '../../domain/messaging/channel.ts'
import type { Tx } from '../../domain/ports.ts'
import { asMember } from '../../domain/roster/roster.ts'
import { composeLedger } from '../../flows/incident/compose-ledger.ts'
import { composeExport } from '../../flows/paper/compose-export.ts'
import { icsOf } from '../../press/duty-ics.ts'
import { dutyWorkbook } from '../../press/duty-workbook.ts'
import { press } from '../../press/index.ts'
import { ledgerContent } from './ledger-file.ts'
import type { Parts } from '../parts.ts'
import { recordsOf } from '../../flows/report/regime-day.ts'
import { workOff, type WorkSignals } from '../work-off.ts'

/** A large evidence pack takes its time. */
const leaseMs = 2 * 60_000

export function exportPapers(parts: Parts, signals: WorkSignals): Promise<void> {
  return workOff(
    parts,
    {
      kind: 'exports',
      leaseMs,
      next: (tx, except) => tx.exports.wanted(except),
      run: (wanted) => exportOne(parts, wanted),
      giveUp: (tx, wanted) => settle(tx, wanted, { made: 'it failed again and again', at: parts.clock() }),
    },
    signals,
  )
}

async function exportOne(parts: Parts, wanted: PaperExport): Promise<void> {
  const made = await make(parts, wanted)
  await parts.store.transact((tx) => settle(tx, wanted, { made, at: parts.clock() }))
}

async function settle(
  tx: Tx,
  wanted: PaperExport,
  { made, at }: { made: Made | string; at: Date },
): Promise<void> {
  const why = typeof made === 'string' ? made : undefined
  if (!(await tx.exports.settle(wanted.id, { at, why })) || !wanted.to) return
  const content = typeof made === 'string' ? { text: renderExportFailed() } : await contentFor(tx, made, at)
  await tx.outbox.add({ dedupeKey: exportKey(wanted.id), to: wanted.to, priority: 'answer', content }, at)
}

interface Made {
  readonly text: string
  /** undefined: the text is all. */
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | undefined
}

/** Why it failed, where it did: one that cannot be made holds up no other. */
async function make(parts: Parts, wanted: PaperExport): Promise<Made | string> {
  try {
    switch (wanted.subject) {
      case 'paper':
        return await makePaper(parts, wanted)
      case 'ledger':
        return await makeLedger(parts, wanted)
      case 'duties':
        return await makeDuties(parts, wanted)
    }
  } catch (error) {
    parts.log.error({ export: wanted.id, err: error }, 'a paper could not be exported')
    return String(error)
  }
}

async function makePaper({ store, community, clock }: Parts, wanted: PaperExport): Promise<Made | string> {
  const { regimeId = '', format } = wanted
  const paper = await store.transact(async (tx) =>
    composeExport(await recordsOf(tx, community), { ...wanted, regimeId }, clock()),
  )
  if (!paper) return `there is no regime ${regimeId}`
  if (format === 'ics' || format === 'zip') return `a paper has no form ${format}`
  if (format === 'text') return { text: renderPaper(paper), file: undefined }
  const bytes = await contentOf(paper, format, press)
  return { text: renderExported(paper, format), file: { name: fileNameOf(paper, format), bytes } }
}

async function makeLedger({ store, community, clock }: Parts, wanted: PaperExport): Promise<Made> {
  const { period } = wanted
  const ledger = await store.transact((tx) => composeLedger(tx, wanted, { community, now: clock() }))
  const format = ledgerFormats.find((one) => one === wanted.format) ?? 'xlsx'
  const bytes = await ledgerContent(ledger.table, format)
  return {
    text: renderLedgerExported({ ...ledger, period }),
    file: { name: ledgerFileName(period, format), bytes },
  }
}

async function makeDuties({ store, community }: Parts, wanted: PaperExport): Promise<Made | string> {
  const { roster, duties } = await store.transact(async (tx) => ({
    roster: await tx.roster.load(),
    duties: await tx.duties.confirmed(),
  }))
  const asker = roster.people.find(({ id }) => id === wanted.askedBy)
  if (!asker) return `${wanted.askedBy} is no longer in the roster`
  const [year = 0, month = 0] = wanted.period.from.split('-').map(Number)
  const shown = duties.filter((duty) => maySee(duty, asMember(asker), roster))
  const dues = duesInMonth(shown, { year, month }, community.workdays)
  const text = renderDutiesExported({ year, month }, dues.length)
  if (dues.length === 0) return { text, file: undefined }
  const name = `${year}年${month}月职责`
  const bytes =
    wanted.format === 'ics'
      ? new TextEncoder().encode(icsOf(dues, `${community.name} ${name}`))
      : await dutyWorkbook(dues, { name, roster })
  return { text, file: { name: `${name}.${wanted.format}`, bytes } }
}

async function contentFor(tx: Tx, { text, file }: Made, at: Date): Promise<Outgoing> {
  if (!file) return { text }
  const { hash } = await tx.files.put(file.bytes, at)
  return { text, files: [{ hash, name: file.name }] }
}
