// May this member book this report, and what does booking change? A zero is an act of a known person.
import type { LocalDay } from '../time/local-day.ts'
import { renderDay } from '../time/local-day.ts'
import { reportNames, type Report } from './report.ts'
import type { Member, Unit } from '../roster/roster.ts'

export interface BookingRequest {
  readonly kind: Report['kind']
  readonly grids: readonly string[]
  readonly unknownGrids: readonly string[]
  readonly day: LocalDay
  /** The sender takes back or changes what was reported. */
  readonly correction: boolean
}

export interface BookingState {
  readonly member: Member
  /** Grids that the member may report for. */
  readonly mine: readonly Pick<Unit, 'id'>[]
  readonly today: LocalDay
  /** The last versions of the day. */
  readonly latest: readonly Report[]
  /** Grids whose window is not open yet, with the time when it opens, in words. */
  readonly early?: ReadonlyMap<string, string>
  /** A zero that takes something out, of units that report as a whole. */
  readonly leavesOut?: boolean
}

/** What happens to one grid of a request. */
export type GridBooking =
  /** `replaces` is the standing report: what was in time once does not become late by being corrected. */
  | { readonly outcome: 'book'; readonly gridId: string; readonly replaces: Report | undefined }
  /** The same was booked before. */
  | { readonly outcome: 'repeated'; readonly gridId: string; readonly report: Report }
  /** An incident stands for the day: a zero does not wipe it out unless it is a correction. */
  | { readonly outcome: 'contradicts'; readonly gridId: string; readonly report: Report }
  /** A report in writing or a sign-in stands: words of another kind are none of its corrections. */
  | { readonly outcome: 'other-form'; readonly gridId: string; readonly report: Report }
  | { readonly outcome: 'foreign'; readonly gridId: string }
  /** A zero of a day that has not begun. */
  | { readonly outcome: 'early'; readonly gridId: string; readonly opens: string }
  /** A correction or withdrawal of what was never reported. */
  | { readonly outcome: 'nothing-to-correct'; readonly gridId: string }

export type BookingDecision =
  | { readonly outcome: 'not-staff' }
  | { readonly outcome: 'which-grid'; readonly unknown: readonly string[] }
  | { readonly outcome: 'wrong-day'; readonly day: LocalDay }
  | { readonly outcome: 'only-part' }
  | {
      readonly outcome: 'decided'
      readonly grids: readonly GridBooking[]
      readonly unknown: readonly string[]
    }

/** How far back a report may be made up for. */
const oldestDays = 31

export function decideBooking(request: BookingRequest, state: BookingState): BookingDecision {
  if (state.member.role === 'resident') return { outcome: 'not-staff' }
  if (request.kind === 'zero' && state.leavesOut) return { outcome: 'only-part' }
  if (request.grids.length === 0) return { outcome: 'which-grid', unknown: request.unknownGrids }
  const age = (Date.parse(state.today) - Date.parse(request.day)) / 86_400_000
  // Handed in while its term is open, a report may stand for a day that is still to come.
  const isAhead = age < 0 && !state.latest.some(({ day }) => day === request.day)
  if (isAhead || age > oldestDays) return { outcome: 'wrong-day', day: request.day }
  const grids = request.grids.map((gridId) => decideGrid(gridId, request, state))
  return { outcome: 'decided', grids, unknown: request.unknownGrids }
}

function decideGrid(gridId: string, request: BookingRequest, state: BookingState): GridBooking {
  if (!state.mine.some((g) => g.id === gridId)) return { outcome: 'foreign', gridId }
  const report = state.latest.find((r) => r.gridId === gridId)
  const standing = report && report.kind !== 'withdrawn' ? report : undefined
  if (request.correction && !standing) return { outcome: 'nothing-to-correct', gridId }
  const opens = request.kind === 'zero' ? state.early?.get(gridId) : undefined
  if (!standing && opens !== undefined) return { outcome: 'early', gridId, opens }
  if (!standing) return { outcome: 'book', gridId, replaces: undefined }
  if (request.kind === 'zero' && standing.kind === 'incident' && !request.correction) {
    return { outcome: 'contradicts', gridId, report: standing }
  }
  const apart = (kind: Report['kind']) => kind === 'written' || kind === 'signed'
  if (apart(standing.kind) && request.kind !== standing.kind && request.kind !== 'withdrawn')
    return { outcome: 'other-form', gridId, report: standing }
  const again = request.kind === standing.kind && (request.kind === 'zero' || request.kind === 'signed')
  return again
    ? { outcome: 'repeated', gridId, report: standing }
    : { outcome: 'book', gridId, replaces: standing }
}

export interface Naming {
  readonly units: ReadonlyMap<string, Unit>
  /** Of a regime that must be named before the report, as in `社区周报：澄园社区…`: its name, and who reports under it. */
  readonly own?: { readonly regime: string; readonly unit: string } | undefined
}

export function renderBooking(decision: BookingDecision, booked: readonly Report[], naming: Naming): string {
  switch (decision.outcome) {
    case 'not-staff':
      return '零报告由网格员报送，您的消息没有记入。要反映问题，请直接说明地点和情况。'
    case 'wrong-day':
      return `${renderDay(decision.day)}不能补报：只收今天和之前 ${oldestDays} 天的。请核对日期后再发。`
    case 'only-part':
      return `除去了一部分，没有记入。全部无异常请发“${exampleOf(naming)}”，有情况请直接说。`
    case 'which-grid':
      return renderWhich(decision.unknown, naming)
    case 'decided':
      return renderDecided(decision, booked, naming)
  }
}

function renderWhich(unknown: readonly string[], naming: Naming): string {
  const example = exampleOf(naming)
  const names = unknown.join('、')
  if (naming.own) return `${names ? `“${names}”不归您报，没有记入。` : ''}请写清是哪一个，如“${example}”。`
  if (names) return `没有“${names}”这个网格，没有记入。请写清网格，如“${example}”。`
  return `请写清是哪个网格，如“${example}”。`
}

function renderDecided(
  decision: Extract<BookingDecision, { outcome: 'decided' }>,
  booked: readonly Report[],
  naming: Naming,
): string {
  const { units, own } = naming
  const name = (id: string) => units.get(id)?.name ?? id
  const isBooked = (id: string) => booked.some((report) => report.gridId === id)
  const left = decision.grids.filter((g) => !isBooked(g.gridId))
  const namesOf = (outcome: GridBooking['outcome']) =>
    left.filter((g) => g.outcome === outcome).map((g) => name(g.gridId))
  const apart = own ? ['foreign', 'book'] : ['foreign']
  const lines = left
    .filter((g) => !apart.includes(g.outcome))
    .map((g) => renderNotBooked(g, name(g.gridId), own ? `${own.regime}：` : ''))
  const [foreign, beside] = [namesOf('foreign'), own ? namesOf('book') : []]
  if (foreign.length > 0) lines.push(renderForeign(foreign, naming))
  if (beside.length > 0)
    lines.push(`${beside.join('、')}不单独报“${own?.regime}”，没有记入。要报请发“${exampleOf(naming)}”。`)
  const unknown = decision.unknown.map((n) => (own ? `“${n}”不归您报，未记。` : renderNoGrid(n)))
  return [...(booked.length > 0 ? [renderReceipt(booked, name)] : []), ...lines, ...unknown].join('\n')
}

function renderReceipt(booked: readonly Report[], name: (id: string) => string): string {
  const [first] = booked
  if (!first) return ''
  const what = first.kind === 'withdrawn' ? '撤回，现为未报' : reportNames[first.kind]
  const numbers = booked.map((r) => `R${r.id}`).join('、')
  const where = booked.map((r) => name(r.gridId)).join('、')
  return `${numbers} 已记：${where} ${renderDay(first.day)} ${what}${lateMark(booked, name)}。${remedies[first.kind]}`
}

const byWords = '有误请发“更正”加正确内容。'
const remedies: Readonly<Record<Report['kind'], string>> = {
  zero: byWords,
  incident: byWords,
  withdrawn: byWords,
  written: '要改请整份再发。',
  signed: '',
}

function lateMark(booked: readonly Report[], name: (id: string) => string): string {
  const late = booked.filter((r) => r.late && r.kind !== 'withdrawn')
  if (late.length === 0) return ''
  return late.length === booked.length
    ? '（迟报）'
    : `（其中迟报：${late.map((r) => name(r.gridId)).join('、')}）`
}

function renderForeign(names: readonly string[], { own }: Pick<Naming, 'own'>): string {
  const who = own ? '本单位的人或本人' : '该网格的网格员或社区干部'
  return `${names.join('、')}不在您名下，未记。请由${who}报。`
}

function renderNotBooked(booking: GridBooking, name: string, heading: string): string {
  switch (booking.outcome) {
    case 'book':
      return `${name}没有日报的要求，没有记入。要报别的，请在开头写明报告的名称。`
    case 'repeated':
      return `${name}${renderDay(booking.report.day)}已报过（R${booking.report.id}），不用再报。`
    case 'contradicts':
      return `${name}${renderDay(booking.report.day)}已有事件（R${booking.report.id}），没有改成零报告。确要更正请发“更正：${heading}${name}无异常”。`
    case 'other-form':
      return `${name}${renderDay(booking.report.day)}的是${reportNames[booking.report.kind]}（R${booking.report.id}），没有改。要撤回请发“撤回 R${booking.report.id}”。`
    case 'foreign':
      return renderForeign([name], {})
    case 'early':
      return `${name}今天的零报告 ${booking.opens} 起才收，没有记入。要补昨天的，请发“${heading}${name}昨天无异常，补报”。`
    case 'nothing-to-correct':
      return `${name}当天还没有报告，无从更正。直接报即可。`
  }
}

function exampleOf({ units, own }: Naming): string {
  const grid = [...units.values()].find((u) => u.kind === 'grid')?.name ?? '3号网格'
  return own ? `${own.regime}：${own.unit}今日无异常` : `${grid}今日无异常`
}

export function renderNoGrid(name: string): string {
  return `没有“${name}”这个网格，未记。`
}
