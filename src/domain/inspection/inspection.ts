// Inspections that must stay secret (暗访, 突击抽查, 四不两直): written down, counted and due for inspectors alone.
import { asWritten } from '../messaging/command.ts'
import { renderDay, type LocalDay } from '../time/local-day.ts'

export const inspectionKinds = ['暗访', '突击抽查', '四不两直'] as const
export type InspectionKind = (typeof inspectionKinds)[number]

export interface Inspection {
  readonly kind: InspectionKind
  readonly day: LocalDay
  readonly gridId: string | undefined
  readonly text: string
  readonly personId: string
  readonly personName: string
  readonly at: Date
  readonly eventId: number
}

export type InspectionCommand =
  /** `marked`: the kind stands apart from the text, so that it is no sentence about inspections. */
  | {
      readonly command: 'record'
      readonly kind: InspectionKind
      readonly text: string
      readonly marked: boolean
    }
  | { readonly command: 'overview' }

/** 暗访：东门早市，未见问题; 暗访情况. */
export function parseInspectionCommand(text: string, plain: string): InspectionCommand | undefined {
  if (/^(?:暗访|督查|突击抽查|四不两直)(?:情况|记录|次数)$/.test(text)) return { command: 'overview' }
  const said = /^(暗访|突击抽查|四不两直)(?:记录)?\s*([:,，。]?)\s*([^]{2,})$/.exec(text)
  const kind = inspectionKinds.find((one) => one === said?.[1])
  if (!said || !kind) return undefined
  return { command: 'record', kind, text: asWritten(said[3] ?? '', plain), marked: said[2] !== '' }
}

/** Of an inspector alone: in whatever words he tells of one, it is none for others. */
export function parseInspectionInPassing(plain: string): InspectionCommand | undefined {
  const kind = inspectionKinds.find((one) => plain.includes(one))
  return kind && { command: 'record', kind, text: plain, marked: false }
}

/** Whoever reads it knows of one: nothing for a group or a paper. */
export function tellsOfInspection(text: string): boolean {
  return /暗访|突击(?:抽查|检查)|四不两直/.test(text)
}

/** Still due in a month: of secret visits alone, which a number is demanded of. */
export function stillDue(inspections: readonly Inspection[], perMonth: number): number {
  return Math.max(0, perMonth - inspections.filter((one) => one.kind === '暗访').length)
}

export function renderRecorded(
  { kind, day }: Pick<Inspection, 'kind' | 'day'>,
  month: readonly Inspection[],
  { perMonth, revised }: { perMonth: number; revised: boolean },
): string {
  return `${revised ? '已改' : '已记'}：${kind}，${renderDay(day)}。${renderCount(month, perMonth)}只有督查员看得到。`
}

function renderCount(month: readonly Inspection[], perMonth: number): string {
  const counts = inspectionKinds.map(
    (kind) => `${kind} ${month.filter((one) => one.kind === kind).length} 次`,
  )
  const due = stillDue(month, perMonth)
  return `本月${counts.join('，')}${due > 0 ? `，暗访还差 ${due} 次（每月不少于 ${perMonth} 次）` : ''}。`
}

export function renderInspections(month: readonly Inspection[], perMonth: number): string {
  const lines = month.map(
    (one) => `${renderDay(one.day)} ${one.kind} ${one.personName}：${one.text.slice(0, 60)}`,
  )
  return [renderCount(month, perMonth), ...lines.slice(-20)].join('\n')
}

export function renderInspectionsDue(due: number, perMonth: number): string {
  return `【督查提醒】本月暗访还差 ${due} 次（每月不少于 ${perMonth} 次）。做完请私聊发“暗访：地点和情况”。`
}

/** Said to whoever is none, so that nothing he saw in secret is told around as a report. */
export function renderNotInspector(): string {
  return '暗访、突击抽查由督查员记和查，这条没有记入，也没有转告别人。要报事件请直接写地点和情况。'
}

/** Said to the inspector in private who wrote of one in a group; `stands`: what his message made before it told of one. */
export function renderPrivately(stands: string | undefined): string {
  const asks = '暗访、突击抽查请在这里私聊记，群里我不接。'
  return stands === undefined ? `${asks}刚才群里那条没有记入。` : `${asks}改成暗访的话没有记入；${stands}`
}

export function renderRecallKeeps({ kind, day }: Pick<Inspection, 'kind' | 'day'>): string {
  return `撤回聊天消息不会删记录，${renderDay(day)}的${kind}仍然记着。要改请编辑那条消息，或另记一条说明。`
}

/** What is misheard is no record. */
export function renderTypeInspection(): string {
  return '暗访、突击抽查不按语音记，这条没有记入，也没有转告别人。请打字再发一次。'
}
