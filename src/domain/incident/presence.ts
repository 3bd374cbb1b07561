// Who of those meant is there today: a deputy for whoever is on leave; where all are away, who leads hears of it, and why.
import {
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
  /** All of those meant, where none of them is there and nobody stands in. */
  readonly insteadOf: readonly Person[]
}

export function reach(meant: readonly Person[], incident: Incident, roster: Roster): Reached {
  const present = [...new Set(meant.flatMap((person) => presentFor(person, incident, roster)))]
  if (present.length > 0 || meant.length === 0) return { people: present, insteadOf: [] }
  // A tip-off is for nobody else; it waits for them.
  const lead = incident.access === 'tip_off' ? [] : presentLeads(roster, placeOf(incident, roster))
  return lead.length > 0 ? { people: lead, insteadOf: meant } : { people: meant, insteadOf: [] }
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

/** Officials who are there, of the nearest unit at or above it that has any. */
export function presentLeads(roster: Roster, unitId: string): readonly Person[] {
  const there = officialsOf(roster, unitId).filter(isPresent(roster))
  const parent = parentOf(roster, unitId)
  return there.length > 0 || parent === undefined ? there : presentLeads(roster, parent)
}

/** Nothing where somebody of those meant, or a stand-in, is there. */
export function renderInsteadOf(insteadOf: readonly Person[]): string {
  const names = insteadOf.map((person) => person.name).join('、')
  return names === '' ? '' : `${names}今天请假，没有人顶班，所以发给您，请安排人处理。`
}

/** Said to whoever gave it to somebody who is on leave. */
export function renderGivenToAbsent(person: Person, { people, insteadOf }: Reached): string {
  const names = people.map((one) => one.name).join('、')
  if (people.includes(person)) return ''
  return insteadOf.length > 0
    ? `${person.name}今天请假，没有人顶班，已告诉${names}。`
    : `${person.name}今天请假，已发给顶班的${names}。`
}
