// A roster's units and people by id, made once for each roster: five thousand grids are walked for every message.
import type { Person, Roster, Unit } from './roster.ts'

export interface RosterIndex {
  readonly units: ReadonlyMap<string, Unit>
  readonly people: ReadonlyMap<string, Person>
  /** By the unit above. */
  readonly children: ReadonlyMap<string, readonly Unit[]>
  /** People who report for a grid, by the grid. */
  readonly staff: ReadonlyMap<string, readonly Person[]>
}

const known = new WeakMap<Roster, RosterIndex>()

export function indexOf(roster: Roster): RosterIndex {
  const found = known.get(roster) ?? build(roster)
  known.set(roster, found)
  return found
}

function build({ units, people }: Roster): RosterIndex {
  const staff = people.flatMap((person) =>
    [...new Set(person.roles.filter((r) => r.role === 'grid').map((r) => r.unit))].map(
      (unit) => [unit, person] as const,
    ),
  )
  return {
    units: new Map(units.map((unit) => [unit.id, unit])),
    people: new Map(people.map((person) => [person.id, person])),
    children: grouped(units.flatMap((unit) => (unit.parent === undefined ? [] : [[unit.parent, unit]]))),
    staff: grouped(staff),
  }
}

function grouped<T>(entries: readonly (readonly [string, T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const [key, value] of entries) {
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
