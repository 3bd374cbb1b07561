// Makes the files that were asked for, outside any transaction, and commits each with the message that brings it.
import { renderExportFailed } from '../domain/paper/export-command.ts'
import type { PaperExport } from '../domain/paper/export-rows.ts'
import type { Outgoing } from '../domain/messaging/channel.ts'
import type { Tx } from '../domain/ports.ts'
import { makeDuties, makeLedger, makePaper, type Made } from './export-files.ts'
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
    parts.log.error({ export: wanted.id, err: error }, 'a file could not be exported')
    return String(error)
  }
}

async function contentFor(tx: Tx, { text, file }: Made, at: Date): Promise<Outgoing> {
  if (!file) return { text }
  const { hash } = await tx.files.put(file.bytes, at)
  return { text, files: [{ hash, name: file.name }] }
}
