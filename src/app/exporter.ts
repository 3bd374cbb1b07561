// Makes the papers that were asked for as files, outside any transaction, and commits each with the message that brings it.
import { renderExported, renderExportFailed } from '../domain/paper/export-command.ts'
import type { PaperExport } from '../domain/paper/export-rows.ts'
import { contentOf, fileNameOf } from '../domain/paper/paper-file.ts'
import { renderPaper } from '../domain/paper/paper-text.ts'
import type { Paper } from '../domain/paper/paper.ts'
import type { Outgoing } from '../domain/messaging/channel.ts'
import type { Tx } from '../domain/ports.ts'
import { composeExport } from '../flows/paper/compose-export.ts'
import { press } from '../press/index.ts'
import type { Parts } from './parts.ts'

export async function exportPapers(
  parts: Parts,
  { signal, onDone }: { signal: AbortSignal; onDone: () => void },
): Promise<void> {
  while (!signal.aborted && (await exportNext(parts))) onDone()
}

async function exportNext(parts: Parts): Promise<boolean> {
  const wanted = await parts.store.transact((tx) => tx.exports.wanted())
  if (!wanted) return false
  const made = await make(parts, wanted)
  await parts.store.transact(async (tx) => {
    const at = parts.clock()
    const why = typeof made === 'string' ? made : undefined
    if (!(await tx.exports.settle(wanted.id, { at, why })) || !wanted.to) return
    const content = typeof made === 'string' ? { text: renderExportFailed() } : await contentFor(tx, made, at)
    await tx.outbox.add({ dedupeKey: `export:${wanted.id}`, to: wanted.to, priority: 'answer', content }, at)
  })
  return true
}

interface Made {
  readonly paper: Paper
  readonly wanted: PaperExport
  readonly bytes: Uint8Array
}

/** Why it failed, where it did: one that cannot be made holds up no other. */
async function make(parts: Parts, wanted: PaperExport): Promise<Made | string> {
  const { store, community, clock, log } = parts
  try {
    const paper = await store.transact(async (tx) => {
      const records = { tx, community, roster: await tx.roster.load(), regimes: await tx.regimes.load() }
      return composeExport(records, wanted, clock())
    })
    if (!paper) return `there is no regime ${wanted.regimeId}`
    return { paper, wanted, bytes: await contentOf(paper, wanted.format, press) }
  } catch (error) {
    log.error({ export: wanted.id, err: error }, 'a paper could not be exported')
    return String(error)
  }
}

async function contentFor(tx: Tx, { paper, wanted, bytes }: Made, at: Date): Promise<Outgoing> {
  if (wanted.format === 'text') return { text: renderPaper(paper) }
  const { hash } = await tx.files.put(bytes, at)
  return { text: renderExported(paper), files: [{ hash, name: fileNameOf(paper, wanted.format) }] }
}
