// The cover and the index of an evidence pack: a case, a month, or an item of a plan's assessment.
import type { Cell, Paper, PaperTable } from '../paper/paper.ts'
import { localDay } from '../time/local-day.ts'
import type { Incident, IncidentStep } from './incident.ts'
import { ledgerTable, type LedgerEntry, type LedgerView } from './ledger.ts'
import { renderStep } from './step-wording.ts'

export interface EvidenceView extends LedgerView {
  /** What it proves. */
  readonly title: string
  readonly issuer: string
  /** Files as they came, with their places in the index. */
  readonly unmasked: boolean
}

export interface Exhibit {
  /** False: it is only named. */
  readonly kept: boolean
  readonly cells: readonly Cell[]
}

interface ExhibitFacts {
  readonly name: string
  readonly incident: Pick<Incident, 'number'>
  /** That it came with. */
  readonly step: IncidentStep | undefined
  readonly state: keyof typeof states
  readonly hash: string | undefined
  /** What the photo itself tells. */
  readonly record:
    | {
        readonly takenAt?: string | undefined
        readonly latitude?: number | undefined
        readonly longitude?: number | undefined
      }
    | undefined
}

const states = {
  kept: '已收入',
  'not-cleaned': '格式去不掉位置信息，未收入',
  'not-fetched': '没有取到',
} as const
const head = ['文件', '编号', '说明', '状态', 'SHA-256', '拍摄时间', '拍摄位置']

/** In the order of the index's head. */
export function exhibitCells(
  { name, incident, step, state, hash, record }: ExhibitFacts,
  timeZone: string,
): readonly Cell[] {
  const place =
    record?.latitude === undefined ? '' : `${record.latitude.toFixed(5)}，${record.longitude?.toFixed(5)}`
  const caption = step ? renderStep(step, timeZone) : ''
  return [name, incident.number, caption, states[state], hash ?? '', record?.takenAt ?? '', place]
}

export function evidencePaper(
  entries: readonly LedgerEntry[],
  exhibits: readonly Exhibit[],
  order: EvidenceView,
): Paper {
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
  const index: PaperTable = { title: '证据目录', head, rows: exhibits.map(({ cells }) => cells) }
  const kept = exhibits.filter((one) => one.kept).length
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
