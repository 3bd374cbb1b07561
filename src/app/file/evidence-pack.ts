// An evidence pack: a zip with a DOCX cover, an XLSX index and the photos with captions, cleaned of where they were taken.
import { renderStep } from '../../domain/incident/step-wording.ts'
import { ledgerTable, type LedgerView } from '../../domain/incident/ledger.ts'
import type { Cell, Paper, PaperTable } from '../../domain/paper/paper.ts'
import type { Press } from '../../domain/paper/press.ts'
import type { Tx } from '../../domain/ports.ts'
import { localDay } from '../../domain/time/local-day.ts'
import type { LedgerEntry } from '../../domain/incident/ledger.ts'
import { withFiles, type WithFiles } from '../../flows/incident/gather-ledger.ts'
import { pack } from '../../lib/archive.ts'
import { photoRecordOf } from '../../lib/photo-record.ts'
import { withoutMetadata } from '../../lib/strip-metadata.ts'

export interface PackOrder extends LedgerView {
  /** What it proves: a case, a month, an item of a plan's assessment. */
  readonly title: string
  readonly issuer: string
  readonly press: Press
  /** Files as they came, with their places in the index. */
  readonly unmasked: boolean
}

interface Exhibit {
  readonly name: string
  readonly bytes: Uint8Array | undefined
  readonly cells: readonly Cell[]
}

export async function packEvidence(
  tx: Tx,
  entries: readonly LedgerEntry[],
  order: PackOrder,
): Promise<Uint8Array> {
  const exhibits: Exhibit[] = []
  for (const entry of entries) exhibits.push(...(await exhibitsOf(tx, await withFiles(tx, entry), order)))
  const paper = paperOf(entries, exhibits, order)
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
    const state = shared ? '已收入' : stored ? '格式去不掉位置信息，未收入' : '没有取到'
    const place =
      record?.latitude === undefined ? '' : `${record.latitude.toFixed(5)}，${record.longitude?.toFixed(5)}`
    const caption = step ? renderStep(step, order.timeZone) : ''
    const cells = [name, incident.number, caption, state, file.hash ?? '', record?.takenAt ?? '', place]
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

function paperOf(entries: readonly LedgerEntry[], exhibits: readonly Exhibit[], order: PackOrder): Paper {
  const days = entries.map(({ incident }) => incident.day).toSorted()
  const today = localDay(order.now, order.timeZone)
  const ledger = ledgerTable(entries, order)
  const course: PaperTable = {
    title: '经过',
    head: ['编号', '步骤'],
    rows: entries.flatMap(({ incident, steps }) =>
      steps.map((step) => [incident.number, renderStep(step, order.timeZone)]),
    ),
  }
  const head = ['文件', '编号', '说明', '状态', 'SHA-256', '拍摄时间', '拍摄位置']
  const index: PaperTable = { title: '证据目录', head, rows: exhibits.map(({ cells }) => cells) }
  const kept = exhibits.filter(({ bytes }) => bytes !== undefined).length
  return {
    kind: 'span',
    title: order.title,
    period: { from: days[0] ?? today, to: days.at(-1) ?? today },
    paragraphs: [
      `本包收入事件 ${entries.length} 件，证据 ${kept} 份（应有 ${exhibits.length} 份）。`,
      order.unmasked
        ? '内容未脱敏，仅供内部使用。'
        : '姓名、号码已遮盖，照片已去除拍摄位置；文档和录音是原件，内容没有遮盖。',
    ],
    tables: [index, course],
    records: ledger,
    chart: { days: [], rows: [] },
    trace: [],
    to: [],
    cc: [],
    issuer: order.issuer,
    issued: today,
    pending: false,
    remarks: [],
  }
}
