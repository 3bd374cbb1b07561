// May this member set that leave or hand-over, and for whom?
import { addDays, type LocalDay } from '../time/local-day.ts'
import { forGood, type Absence, type NewAbsence } from './absence.ts'
import type { AbsenceCommand } from './absence-command.ts'
import { colleagueNamed, type Unnamed } from './colleague.ts'
import {
  gridNames,
  gridsOf,
  onDuty,
  personOf,
  type Member,
  type Person,
  type Roster,
  type Unit,
} from './roster.ts'

export type AbsenceRequest = Exclude<AbsenceCommand, { name: 'back' }>

export type AbsenceDecision =
  | { readonly outcome: 'set'; readonly absences: readonly NewAbsence[] }
  | Unnamed
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

export const mostDays = 200

export function decideAbsence(request: AbsenceRequest, state: AbsenceState): AbsenceDecision {
  const { member, roster } = state
  const self = personOf(roster, member.personId)
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
  const person = who === '' ? self : colleagueNamed(who, state)
  // What stands before the days of one's own leave may be a greeting; an official names whom he means.
  const away = 'outcome' in person && state.member.role === 'grid' ? self : person
  if ('outcome' in away) return away
  if (!mayDispose(away, state)) return { outcome: 'not-yours', person: away }
  const other = standIn === undefined ? undefined : colleagueNamed(standIn, state)
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
  const partner = colleagueNamed(other, state)
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
  const next = colleagueNamed(to, state)
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
