// May this member set that leave or hand-over, for whom, and which grids does it leave without anybody?
import { addDays, renderDay, type LocalDay } from '../time/local-day.ts'
import { forGood, rosterOn, type Absence, type NewAbsence } from './absence.ts'
import type { AbsenceCommand } from './absence-command.ts'
import {
  gridNames,
  gridsOf,
  onDuty,
  unitName,
  type Member,
  type Person,
  type Roster,
  type Unit,
} from './roster.ts'

export type AbsenceRequest = Exclude<AbsenceCommand, { name: 'back' }>

export type AbsenceDecision =
  | { readonly outcome: 'set'; readonly absences: readonly NewAbsence[] }
  | { readonly outcome: 'unknown-person'; readonly name: string }
  | { readonly outcome: 'several'; readonly name: string; readonly people: readonly Person[] }
  | { readonly outcome: 'unknown-grid'; readonly grid: string }
  | { readonly outcome: 'no-day' | 'past' | 'too-long' }
  | { readonly outcome: 'not-yours'; readonly person: Person }
  | { readonly outcome: 'stand-in-away'; readonly person: Person; readonly day: LocalDay }

export interface AbsenceState {
  readonly member: Member
  /** As it is without anybody's leave. */
  readonly roster: Roster
  readonly absences: readonly Absence[]
  readonly today: LocalDay
}

const mostDays = 200

export function decideAbsence(request: AbsenceRequest, state: AbsenceState): AbsenceDecision {
  const { member, roster } = state
  const self = roster.people.find((p) => p.id === member.personId)
  if (!self) return { outcome: 'unknown-person', name: member.name }
  const days =
    request.name === 'hand-over'
      ? [request.from]
      : [...request.days, ...(request.name === 'swap' ? request.otherDays : [])]
  if (days.length === 0) return { outcome: 'no-day' }
  if (days.some((day) => day < state.today)) return { outcome: 'past' }
  if (days.length > mostDays) return { outcome: 'too-long' }
  switch (request.name) {
    case 'leave':
      return decideLeave(request, self, state)
    case 'swap':
      return decideSwap(request, self, state)
    case 'hand-over':
      return decideHandOver(request, self, state)
  }
}

function decideLeave(
  request: Extract<AbsenceRequest, { name: 'leave' }>,
  self: Person,
  state: AbsenceState,
): AbsenceDecision {
  const { who, standIn, days } = request
  const person = who === '' ? self : named(who, state)
  // What stands before the days of one's own leave may be a greeting; an official names whom he means.
  const away = 'outcome' in person && state.member.role === 'grid' ? self : person
  if ('outcome' in away) return away
  if (!mayDispose(away, state)) return { outcome: 'not-yours', person: away }
  const other = standIn === undefined ? undefined : named(standIn, state)
  if (other && 'outcome' in other) return other
  const busy = other && busyDay(other, days, state)
  if (other && busy !== undefined) return { outcome: 'stand-in-away', person: other, day: busy }
  return {
    outcome: 'set',
    absences: spans(days).map((span) => ({
      ...span,
      personId: away.id,
      standInId: other?.id,
      gridId: undefined,
    })),
  }
}

function decideSwap(
  { other, days, otherDays }: Extract<AbsenceRequest, { name: 'swap' }>,
  self: Person,
  state: AbsenceState,
): AbsenceDecision {
  const partner = named(other, state)
  if ('outcome' in partner) return partner
  const away = (person: Person, standIn: Person, days: readonly LocalDay[]) =>
    spans(days).map((span) => ({ ...span, personId: person.id, standInId: standIn.id, gridId: undefined }))
  return { outcome: 'set', absences: [...away(self, partner, days), ...away(partner, self, otherDays)] }
}

function decideHandOver(
  { grid, to, from }: Extract<AbsenceRequest, { name: 'hand-over' }>,
  self: Person,
  state: AbsenceState,
): AbsenceDecision {
  const next = named(to, state)
  if ('outcome' in next) return next
  const unit = gridNamed(grid, state)
  if (!unit) return { outcome: 'unknown-grid', grid }
  const holders = onDuty(state.roster, unit.id)
  const [holder] = holders.includes(self) ? [self] : holders
  if (!holder || !mayDispose(holder, state)) return { outcome: 'not-yours', person: holder ?? self }
  return {
    outcome: 'set',
    absences: [{ personId: holder.id, standInId: next.id, gridId: unit.id, from, to: forGood }],
  }
}

/** Oneself, or whoever has grids that the official is responsible for. */
export function mayDispose(person: Person, { member, roster }: AbsenceState): boolean {
  if (person.id === member.personId) return true
  const mine = new Set(gridsOf(roster, member).map((g) => g.id))
  const theirs = person.roles.filter((r) => r.role === 'grid')
  return member.role === 'official' && theirs.length > 0 && theirs.every((r) => mine.has(r.unit))
}

function gridNamed(grid: string, { member, roster }: AbsenceState): Unit | undefined {
  const mine = gridsOf(roster, member)
  if (/我/.test(grid)) return mine.length === 1 ? mine[0] : undefined
  const [number] = gridNames([{ id: '', name: grid, kind: 'grid' }])
  const known = gridNames(mine).find(
    (g) => g.name === grid || (number?.number !== undefined && g.number === number.number),
  )
  return mine.find((unit) => unit.id === known?.id)
}

/** By name, or as colleagues say: 小李, 李姐, 建国. */
function named(
  name: string,
  { roster, member }: AbsenceState,
): Person | Extract<AbsenceDecision, { outcome: 'unknown-person' | 'several' }> {
  const staff = roster.people.filter(
    (p) => p.id !== member.personId && p.roles.some((r) => r.role !== 'inspector'),
  )
  const exact = staff.filter((p) => p.name === name)
  const surname =
    /^[小老阿](.)$/.exec(name)?.[1] ?? /^(.)(?:姐|哥|工|叔|姨|阿姨|师傅|主任|书记|队|组长)$/.exec(name)?.[1]
  const people =
    exact.length > 0
      ? exact
      : staff.filter((p) =>
          surname === undefined ? name.length === 2 && p.name.endsWith(name) : p.name.startsWith(surname),
        )
  const [only, ...others] = people
  if (!only) return { outcome: 'unknown-person', name }
  return others.length > 0 ? { outcome: 'several', name, people } : only
}

function busyDay(
  person: Person,
  days: readonly LocalDay[],
  { absences }: AbsenceState,
): LocalDay | undefined {
  const own = absences.filter(
    (a) => a.personId === person.id && a.gridId === undefined && a.standInId === undefined,
  )
  return days.find((day) => own.some((a) => a.from <= day && day <= a.to))
}

/** Days that follow each other are one span. */
function spans(days: readonly LocalDay[]): { from: LocalDay; to: LocalDay }[] {
  const found: { from: LocalDay; to: LocalDay }[] = []
  for (const day of [...new Set(days)].sort()) {
    const last = found.at(-1)
    if (last && addDays(last.to, 1) === day) last.to = day
    else found.push({ from: day, to: day })
  }
  return found
}

export interface Unmanned {
  readonly grid: Unit
  readonly day: LocalDay
}

/** Grids that have people, all of whom are away on a day of the span, with nobody standing in. */
export function unmannedGrids(
  roster: Roster,
  absences: readonly Absence[],
  days: readonly LocalDay[],
): readonly Unmanned[] {
  return days.flatMap((day) => {
    const today = rosterOn(roster, absences, day)
    if (today.away === undefined) return []
    const held = new Set(
      roster.people
        .filter((p) => today.away?.has(p.id))
        .flatMap((p) => p.roles.flatMap((r) => (r.role === 'grid' ? [r.unit] : []))),
    )
    return today.units
      .filter((unit) => held.has(unit.id) && onDuty(today, unit.id).length === 0)
      .map((grid) => ({ grid, day }))
  })
}

export function renderAbsence(decision: AbsenceDecision, booked: readonly Absence[], roster: Roster): string {
  switch (decision.outcome) {
    case 'set':
      return booked.map((absence) => renderBooked(absence, roster)).join('\n')
    case 'unknown-person':
      return `没有找到“${decision.name}”，没有记。请写名册上的全名，如“我明天请假，王芳代”。`
    case 'several':
      return `“${decision.name}”可能是${decision.people
        .slice(0, 5)
        .map((p) => p.name)
        .join('、')}，没有记。请写全名再发一次。`
    case 'unknown-grid':
      return `您名下没有“${decision.grid}”，没有记。请写清网格再发一次。`
    case 'no-day':
      return '请写清哪一天，如“我明天请假，王芳代”。没有记。'
    case 'past':
      return '只能记今天和以后的请假，没有记。'
    case 'too-long':
      return `一次最多记 ${mostDays} 天，没有记。`
    case 'not-yours':
      return `${decision.person.name}的请假和交接由本人或管他的干部记，没有记。`
    case 'stand-in-away':
      return `${decision.person.name}${renderDay(decision.day)}也请假，没有记。请换一个人。`
  }
}

function renderBooked(absence: Absence, roster: Roster): string {
  const { id, gridId, from } = absence
  const name = (personId: string) => roster.people.find((p) => p.id === personId)?.name ?? personId
  const undo = `取消发“销假 L${id}”。`
  if (gridId !== undefined)
    return `L${id} 已记：${unitName(roster, gridId)}自${renderDay(from)}起由${name(absence.personId)}交给${name(absence.standInId ?? '')}。${undo}`
  const standIn = absence.standInId === undefined ? '' : `，${name(absence.standInId)}代`
  return `L${id} 已记：${name(absence.personId)} ${renderSpan(absence)}请假${standIn}。${undo}`
}

function renderSpan({ from, to }: Pick<Absence, 'from' | 'to'>): string {
  if (to === forGood) return `${renderDay(from)}起`
  return from === to ? renderDay(from) : `${renderDay(from)}至${renderDay(to)}`
}

export function renderToStandIn(absence: Absence, roster: Roster): string {
  const person = roster.people.find((p) => p.id === absence.personId)
  const grids = (person?.roles ?? [])
    .filter((r) => r.role === 'grid' && (absence.gridId === undefined || r.unit === absence.gridId))
    .map((r) => unitName(roster, r.unit))
    .join('、')
  const how = absence.gridId === undefined ? '请您代' : '已交给您'
  return `【顶班】${person?.name ?? ''}的${grids}，${renderSpan(absence)}${how}，零报告请您报。有误发“销假 L${absence.id}”。`
}

export function renderUnmanned(unmanned: readonly Unmanned[]): string {
  const lines = unmanned.slice(0, 20).map(({ grid, day }) => `${renderDay(day)} ${grid.name}`)
  const more = unmanned.length > lines.length ? `，等 ${unmanned.length} 处` : ''
  return `【无人值守】请假后没有人顶班：${lines.join('、')}${more}。请安排，可发“李明3月17日请假，王芳代”这样的一句话。`
}

export function renderUnreachable(regime: string, grids: readonly Unit[]): string {
  const names = grids
    .slice(0, 20)
    .map((g) => g.name)
    .join('、')
  return `【${regime}】${names}${grids.length > 20 ? `等 ${grids.length} 个网格` : ''}的网格员还没有登记账号，提醒发不到本人。请用 gridkeeper invite 给他们邀请码。`
}

export function renderBack(absence: Absence | undefined, roster: Roster): string {
  if (!absence) return '没有查到您能取消的请假。'
  const person = roster.people.find((p) => p.id === absence.personId)?.name ?? ''
  return `L${absence.id} 已取消：${person} ${renderSpan(absence)}。`
}
