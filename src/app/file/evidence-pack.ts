// An evidence pack: a zip with a DOCX cover, an XLSX index and the photos with captions, cleaned of where they were taken.
import {
  evidencePaper,
  exhibitCells,
  type EvidenceView,
  type Exhibit,
} from '../../domain/incident/evidence.ts'
import type { Press } from '../../domain/paper/press.ts'
import type { Tx } from '../../domain/ports.ts'
import type { LedgerEntry } from '../../domain/incident/ledger.ts'
import { withFiles, type WithFiles } from '../../flows/incident/gather-ledger.ts'
import { pack } from '../../lib/archive.ts'
import { photoRecordOf } from '../../lib/photo-record.ts'
import { withoutMetadata } from '../../lib/strip-metadata.ts'

export interface PackOrder extends EvidenceView {
  readonly press: Press
}

export async function packEvidence(
  tx: Tx,
  entries: readonly LedgerEntry[],
  order: PackOrder,
): Promise<Uint8Array> {
  const exhibits: Exhibit[] = []
  for (const entry of entries) exhibits.push(...(await exhibitsOf(tx, await withFiles(tx, entry), order)))
  const paper = evidencePaper(entries, exhibits, order)
  const files = exhibits.flatMap(({ name, bytes }) => (bytes ? [[`证据/${name}`, bytes] as const] : []))
  return pack({
    '封面.docx': await order.press.print(paper, 'docx'),
    '目录.xlsx': await order.press.print(paper, 'xlsx'),
    ...Object.fromEntries(files),
  })
}

async function exhibitsOf(
  tx: Tx,
  { incident, steps, files }: WithFiles,
  order: PackOrder,
): Promise<Exhibit[]> {
  const exhibits: Exhibit[] = []
  for (const [i, file] of files.entries()) {
    const stored = file.hash === undefined ? undefined : await tx.files.get(file.hash)
    const step = steps.find((one) => one.eventId === file.eventId)
    const record = stored && order.unmasked ? await photoRecordOf(stored.bytes) : undefined
    const shared = stored && (order.unmasked ? stored.bytes : cleaned(stored.mime, stored.bytes))
    const name = `${incident.number}-${i + 1}.${extensionOf(stored?.mime ?? '')}`
    const state = shared ? 'kept' : stored ? 'not-cleaned' : 'not-fetched'
    const cells = exhibitCells({ name, incident, step, state, hash: file.hash, record }, order.timeZone)
    exhibits.push({ name, bytes: shared, cells })
  }
  return exhibits
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
