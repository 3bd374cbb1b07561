// Corrections: which records a message speaks of, and what it changes of them.
import type { Actor } from '../incident/act/act.ts'
import { decideAct } from '../incident/incident-life.ts'
import { isOpen, ledgerStates, type Incident } from '../incident/incident.ts'
import { renderDay, type LocalDay } from '../time/local-day.ts'
import type { CorrectedPart, IncidentFacts, Reading } from '../message/reading.ts'
import type { BookingRequest } from '../report/report-booking.ts'
import { reportNames, type Report } from '../report/report.ts'
import { categoryNames } from '../incident/rules/category.ts'

export type CorrectionReading = Extract<Reading, { intent: 'correction' }>

/** The incident that a part tells of. */
export function incidentIn(part: CorrectedPart): IncidentFacts {
  return { ...part, category: part.category ?? 'other' }
}

export function dangersOf({ parts }: CorrectionReading): readonly IncidentFacts[] {
  return parts.filter((one) => one.urgent).map(incidentIn)
}

/** "The last one" is one of these two hours. */
export const lastReportMs = 2 * 3_600_000

/** R128, r 128: the numbers of receipts. */
export function reportNumbers(text: string): number[] {
  const numbers = [...text.normalize('NFKC').matchAll(/(?<![a-z\d])R\s?(\d{1,9})(?!\d)/gi)]
  return [...new Set(numbers.map((match) => Number(match[1])))]
}

export function meansLast(text: string): boolean {
  return /刚才|刚刚|刚(?=[报发])|上一?[条个]|[那这]一?条(?=[,,。!\s]|已|改|报|消息|记录|的?数|是|应|撤|不|$)|头先|啱啱|嗰条/.test(
    text,
  )
}

/** 更正:是西门: facts without a grid, a day of their own or a number are of the incident that was told last. */
export function isOfLastIncident({ parts: [part, ...others], refs }: CorrectionReading): boolean {
  if (!part || others.length > 0 || refs.length > 0 || part.gridsNamed || part.urgent) return false
  return (
    part.kind === 'incident' && [part.category, part.count, part.location].some((fact) => fact !== undefined)
  )
}

export interface AmendState {
  /** The standing reports that are meant; empty: those of the grids and day that the reading names. */
  readonly reports: readonly Report[]
  /** Ids of grids that the sender may report for. */
  readonly mine: readonly string[]
  readonly today: LocalDay
  /** The new text stands for all that the old one said, as that of an edited report does. */
  readonly whole: boolean
  /** Ids of standing reports that rest on other messages, too: an edit of one takes them back from nobody. */
  readonly shared: ReadonlySet<number>
}

/** The bookings that make the records say what the message says, in order. */
export function amendments(reading: CorrectedPart, state: AmendState): readonly BookingRequest[] {
  const { unknownGrids } = reading
  const { reports, today, whole, shared } = state
  const [first] = reports
  if (!first) return [{ ...reading, correction: true }]
  const day = reading.day === today ? first.day : reading.day
  const kind = !whole && onlyMoves(reading, day, reports) ? first.kind : reading.kind
  // A message that names no grid takes none away; a zero of another, known or not, is no more of the first.
  const names = reading.grids.length > 0 || (whole && reading.kind === 'zero' && unknownGrids.length > 0)
  if (!names || (!whole && !replaces(reading, day, state))) {
    const hit = reports.map((r) => r.gridId).filter((id) => reading.grids.includes(id))
    const named = hit.length > 0 ? hit : reading.grids
    // Where none of those named is meant, booking says why it cannot be, and what stands stands.
    const grids = named.length > 0 ? named : reports.map((r) => r.gridId)
    const correction = !reports.some((r) => shared.has(r.id) && grids.includes(r.gridId))
    return [{ kind, grids, unknownGrids, day: first.day, correction }]
  }
  const stays = (r: Report) => r.day === day && reading.grids.includes(r.gridId)
  const kept = reports.filter(stays)
  const gone = reports.filter((r) => !stays(r) && !shared.has(r.id)).map((r) => r.gridId)
  const changed = kept.filter((r) => r.kind !== kind)
  const of = (isShared: boolean) => changed.filter((r) => shared.has(r.id) === isShared).map((r) => r.gridId)
  const fresh = reading.grids.filter((id) => !kept.some((r) => r.gridId === id))
  const request = { unknownGrids: [], correction: true }
  return [
    { ...request, kind: 'withdrawn' as const, grids: gone, day: first.day },
    { ...request, kind, grids: of(false), day },
    { ...request, kind, grids: of(true), day, correction: false },
    { ...request, kind, grids: fresh, unknownGrids, day, correction: false },
  ].filter((one) => one.grids.length > 0 || one.unknownGrids.length > 0)
}

/** "改成3号网格" and "改成昨天的" tell of another grid or day, not that something happened there. */
function onlyMoves(reading: CorrectedPart, day: LocalDay, reports: readonly Report[]): boolean {
  const { kind, category, count, location, grids } = reading
  const tells = kind !== 'incident' || category !== undefined || count !== undefined || location !== undefined
  const elsewhere = grids.length > 0 && !reports.some((r) => grids.includes(r.gridId))
  return !tells && (elsewhere || reports.every((r) => r.day !== day))
}

/** It was another grid or day: one report of the sender's own gives way to another one of his. */
function replaces(reading: CorrectedPart, day: LocalDay, { reports, mine }: AmendState): boolean {
  const [only] = reports
  if (!only || reports.length > 1 || reading.kind === 'withdrawn' || reading.grids.length === 0) return false
  const allMine = [only.gridId, ...reading.grids].every((id) => mine.includes(id))
  return allMine && (only.day !== day || !reading.grids.includes(only.gridId))
}

type IncidentChanges = Partial<
  Pick<Incident, 'category' | 'location' | 'count' | 'gridId' | 'state' | 'disposedAt'>
>

export type IncidentAmending =
  | { readonly outcome: 'amend'; readonly changes: IncidentChanges }
  | { readonly outcome: 'foreign' }

/** Staff may change what concerns their grids, a resident what he reported himself. */
export function decideIncidentAmending(
  reading: CorrectedPart,
  incident: Incident,
  by: { actor: Actor; mine: readonly string[]; at: Date },
): IncidentAmending {
  const { actor, mine, at } = by
  const staff = actor.concern === 'work' || actor.concern === 'lead'
  if (!staff && !actor.own) return { outcome: 'foreign' }
  if (reading.kind === 'withdrawn') {
    // A hazard that a resident takes back is for staff to look at.
    const done = decideAct({ act: 'resolve' }, incident, { actor, now: at })
    return { outcome: 'amend', changes: done.outcome === 'step' ? done.changes : {} }
  }
  const { category, location, count, grids, gridsNamed, kind } = reading
  // What was verified stays as it was verified; the words are added.
  const settled = !ledgerStates.includes(incident.state) && actor.concern !== 'lead'
  if (kind === 'zero' || settled) return { outcome: 'amend', changes: {} }
  const [grid] = gridsNamed && grids.length === 1 ? grids : []
  const moved = grid !== undefined && grid !== incident.gridId && (actor.own || mine.includes(grid))
  return {
    outcome: 'amend',
    changes: {
      ...(category === undefined || category === 'other' ? {} : { category }),
      ...(location === undefined ? {} : { location }),
      ...(count === undefined ? {} : { count }),
      ...(moved ? { gridId: grid } : {}),
    },
  }
}

/** `nameOf`: the name of a unit. */
export function renderIncidentAmending(
  { number, state }: Incident,
  decision: IncidentAmending,
  { kind, nameOf }: { kind: CorrectedPart['kind']; nameOf: (unitId: string) => string },
): string {
  if (decision.outcome === 'foreign')
    return `#${number} 不在您名下，没有改动。请由该网格的网格员或社区干部更正。`
  if (kind === 'withdrawn')
    return decision.changes.state === 'resolved'
      ? `#${number} 已按撤回办结，原话和经过保留。`
      : `#${number} 已注明撤回，由网格员核实。`
  if (kind === 'zero')
    return `#${number} 已注明更正，仍在台账${isOpen({ state }) ? '，还没有办结' : ''}；确无此事请回“#${number} 已处理”。`
  const { category, location, count, gridId } = decision.changes
  const parts = [
    ...(gridId === undefined ? [] : [nameOf(gridId)]),
    ...(category === undefined ? [] : [categoryNames[category]]),
    ...(location === undefined ? [] : [location]),
    ...(count === undefined ? [] : [`${count} 处`]),
  ]
  if (parts.length > 0) return `#${number} 已更正：${parts.join('，')}。`
  return `#${number} 已注明，登记的内容没有改。要改请写明改成什么，如“#${number} 改成2处”。`
}

/** `id`: of the report that is probably meant. */
export function renderAskWhat(id: number | undefined): string {
  const withdrawal = id === undefined ? '' : `；整条不要请发“撤回 R${id}”`
  return `要改成什么没有写，没有改动。请写明，如“更正：今日无异常”或“更正：是2处”${withdrawal}。`
}

interface Records {
  readonly reports: readonly { readonly id: number }[]
  readonly incidents: readonly { readonly number: number }[]
}

/** A message that was recalled, or edited into something that reports nothing. */
export function renderStands({ reports, incidents }: Records, how: 'recalled' | 'edited'): string {
  const numbers = [...reports.map((r) => `R${r.id}`), ...incidents.map((i) => `#${i.number}`)]
  const why = how === 'recalled' ? '撤回聊天消息不会撤回报告' : '改后的话没有说报告怎么改'
  const [report] = reports
  const remedy = report ? `要撤回请发“撤回 R${report.id}”。` : '要更正请引用原消息说明。'
  return `${why}，${numbers.join('、')} 仍然有效。${remedy}`
}

/** To a resident. */
/** `ofGrid`: what a grid reported is not a resident's. */
export function renderNothingToCorrect(ofGrid = false): string {
  if (ofGrid) return '网格的报告由网格员或社区干部更正，没有改动。要反映新情况请直接说地点和情况。'
  return '没有查到您两小时内在这里报过的事，没有改动。更早的请带上编号，如“更正 #12 是6号楼前面”。'
}

/** `unit` is undefined for somebody who need not know whose report it is. */
export function renderNotWithdrawn(
  { id, day }: Pick<Report, 'id' | 'day'>,
  unit: string | undefined,
): string {
  if (unit === undefined) return '报告由报送的人或社区干部撤回，没有改动。'
  return `R${id} 是${unit} ${renderDay(day)}的报告，不归您撤，没有改动。请由${unit}的人员或社区干部撤回。`
}

/** Whoever takes back an old version may not know of the one that stands now. */
export function renderReplaced({ id }: Pick<Report, 'id'>, standing: Report): string {
  if (standing.kind === 'withdrawn') return `R${id} 已经撤回过了（R${standing.id}），没有改动。`
  const now = `R${standing.id}（${renderDay(standing.day)} ${reportNames[standing.kind]}）`
  return `R${id} 已由 ${now}代替，没有改动。要撤回现在这份，请发“撤回 R${standing.id}”。`
}

export function renderUnknownReport(id: number): string {
  return `没有 R${id} 这个报告，没有改动。请核对编号。`
}
