// An evidence pack: a zip with a DOCX cover, an XLSX index and the photos with captions, cleaned of where they were taken.
import {
  evidencePaper,
  exhibitCells,
  type EvidenceView,
  type Exhibit,
} from '../../domain/incident/evidence.ts'
import type { Press } from '../../domain/paper/press.ts'
import type { Store } from '../../domain/ports.ts'
import type { WithFiles } from '../../flows/incident/gather-ledger.ts'
import { packInTurn } from '../../lib/archive.ts'
import { photoRecordOf } from '../../lib/photo-record.ts'
import { withoutMetadata } from '../../lib/strip-metadata.ts'

export interface PackOrder extends EvidenceView {
  readonly press: Press
}

/**
 * Piece by piece, no more than one file in memory. The files are read one by one outside the transaction that listed them,
 * since what stands under a hash never changes; one that was deleted meanwhile is named as not there.
 */
export function packEvidence(
  store: Store,
  entries: readonly WithFiles[],
  order: PackOrder,
): AsyncGenerator<Uint8Array> {
  return packInTurn(contents(store, entries, order))
}

async function* contents(store: Store, entries: readonly WithFiles[], order: PackOrder) {
  const exhibits: Exhibit[] = []
  for (const { incident, steps, files } of entries)
    for (const [i, file] of files.entries()) {
      const { hash } = file
      const stored = hash === undefined ? undefined : await store.read((tx) => tx.files.get(hash))
      const step = steps.find((one) => one.eventId === file.eventId)
      const record = stored && order.unmasked ? await photoRecordOf(stored.bytes) : undefined
      const shared = stored && (order.unmasked ? stored.bytes : cleaned(stored.mime, stored.bytes))
      const name = `${incident.number}-${i + 1}.${extensionOf(stored?.mime ?? '')}`
      const state = shared ? 'kept' : stored ? 'not-cleaned' : 'not-fetched'
      const cells = exhibitCells({ name, incident, step, state, hash, record }, order.timeZone)
      exhibits.push({ kept: shared !== undefined, cells })
      if (shared) yield [`证据/${name}`, shared] as const
    }
  const paper = evidencePaper(entries, exhibits, order)
  yield ['封面.docx', await order.press.print(paper, 'docx')] as const
  yield ['目录.xlsx', await order.press.print(paper, 'xlsx')] as const
}

/** Only pictures tell where they were taken in a way that is known here. */
function cleaned(mime: string, bytes: Uint8Array): Uint8Array | undefined {
  if (mime.startsWith('image/')) return withoutMetadata(bytes)
  return mime.startsWith('video/') ? undefined : bytes
}

function extensionOf(mime: string): string {
  const known: Readonly<Record<string, string>> = {
    'image/jpeg': 'jpg',
    'image/png': 'png',
    'image/webp': 'webp',
    'application/pdf': 'pdf',
    'video/mp4': 'mp4',
    'text/plain': 'txt',
  }
  return known[mime] ?? 'bin'
}
