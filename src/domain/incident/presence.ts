// Who of those meant is there today and can be told: a deputy for whoever is on leave; where nobody is, who leads hears of it, and why.
import {
  canBeTold,
  isPresent,
  officialsOf,
  parentOf,
  personOf,
  roleOf,
  type Person,
  type Roster,
} from '../roster/roster.ts'
import type { Incident } from './incident.ts'
import { placeOf } from './concern.ts'

export interface Reached {
  readonly people: readonly Person[]
  /** All of those meant, where none of them is there with an account and nobody stands in. */
  readonly insteadOf: readonly Person[]
}

export function reach(meant: readonly Person[], incident: Incident, roster: Roster): Reached {
  const present = [...new Set(meant.flatMap((person) => presentFor(person, incident, roster)))].filter(
    canBeTold,
  )
  if (present.length > 0 || meant.length === 0) return { people: present, insteadOf: [] }
  // A tip-off is for nobody else; it waits for them.
  const lead = incident.access === 'tip_off' ? [] : leadsOf(roster, placeOf(incident, roster))
  const waits = lead.length === 0 || (meant.some(canBeTold) && !lead.some(isPresent(roster)))
  return waits ? { people: meant, insteadOf: [] } : { people: lead, insteadOf: meant }
}

/** Who leads: those who are there, else those who can be told at all. */
export function leadsOf(roster: Roster, unitId: string): readonly Person[] {
  const there = presentLeads(roster, unitId)
  return there.length > 0 ? there : nearestOfficials(roster, unitId, canBeTold)
}

function presentFor(person: Person, { gridId, access }: Incident, roster: Roster): readonly Person[] {
  const deputy = roster.deputies?.find(
    (one) => one.personId === person.id && (one.gridId === undefined || one.gridId === gridId),
  )
  if (!deputy) return [person]
  const standIn = deputy.standInId === undefined ? undefined : personOf(roster, deputy.standInId)
  // Who stands in for an official has no rights of his.
  const may =
    access === 'open' && (roleOf(person) !== 'official' || (standIn && roleOf(standIn) === 'official'))
  return standIn && may ? [standIn] : []
}

/** Officials who are there and can be told, of the nearest unit at or above it that has any. */
export function presentLeads(roster: Roster, unitId: string): readonly Person[] {
  const isThere = isPresent(roster)
  return nearestOfficials(roster, unitId, (person) => isThere(person) && canBeTold(person))
}

function nearestOfficials(
  roster: Roster,
  unitId: string,
  may: (person: Person) => boolean,
): readonly Person[] {
  const found = officialsOf(roster, unitId).filter(may)
  const parent = parentOf(roster, unitId)
  return found.length > 0 || parent === undefined ? found : nearestOfficials(roster, parent, may)
}

/** Nothing where somebody of those meant, or a stand-in, is there. */
export function renderInsteadOf(insteadOf: readonly Person[]): string {
  const why = renderWhyInstead(insteadOf)
  return why === '' ? '' : `${why}，所以发给您，请安排人处理。`
}

function renderWhyInstead(insteadOf: readonly Person[]): string {
  const namesOf = (people: readonly Person[]) => people.map((person) => person.name).join('、')
  const away = namesOf(insteadOf.filter(canBeTold))
  const untold = namesOf(insteadOf.filter((person) => !canBeTold(person)))
  return [away && `${away}今天请假，没有人顶班`, untold && `${untold}还没有用邀请码加入，收不到消息`]
    .filter(Boolean)
    .join('，')
}

/** In a list of many. */
export function renderInsteadShort(insteadOf: readonly Person[]): string {
  const why = insteadOf.map((person) => `${person.name}${canBeTold(person) ? '今天请假' : '还没有加入'}`)
  return why.length === 0 ? '' : `（${why.join('、')}）`
}

/** Said to whoever gave it to somebody who is on leave. */
export function renderGivenToAbsent(person: Person, { people, insteadOf }: Reached): string {
  const names = people.map((one) => one.name).join('、')
  if (people.includes(person)) return ''
  return insteadOf.length > 0
    ? `${renderWhyInstead([person])}，已告诉${names}。`
    : `${person.name}今天请假，已发给顶班的${names}。`
}
