// A roster's units and people by id, made once for each roster: five thousand grids are walked for every message.
import { grouped } from '../../lib/grouped.ts'
import type { Chat, Person, Roster, Unit } from './roster.ts'

export interface RosterIndex {
  readonly units: ReadonlyMap<string, Unit>
  /** Also those that were taken out, last. */
  readonly named: ReadonlyMap<string, Unit>
  /** Those, and people as if they were units. */
  readonly reporters: ReadonlyMap<string, Unit>
  readonly people: ReadonlyMap<string, Person>
  /** By the unit above. */
  readonly children: ReadonlyMap<string, readonly Unit[]>
  /** People who report for a grid, by the grid. */
  readonly staff: ReadonlyMap<string, readonly Person[]>
  /** Officials by the unit that they hold the role at. */
  readonly officials: ReadonlyMap<string, readonly Person[]>
  readonly inspectors: readonly Person[]
  /** By channel and id; the first where two have the same. */
  readonly accounts: ReadonlyMap<string, Person>
  readonly chats: ReadonlyMap<string, Chat>
}

export function placeKey(channel: string, id: string): string {
  return `${channel} ${id}`
}

const known = new WeakMap<Roster, RosterIndex>()

export function indexOf(roster: Roster): RosterIndex {
  const found = known.get(roster) ?? build(roster)
  known.set(roster, found)
  return found
}

function build({ units, people, chats, removed = [] }: Roster): RosterIndex {
  const holding = (role: Person['roles'][number]['role']) =>
    grouped(
      people.flatMap((person) =>
        [...new Set(person.roles.filter((r) => r.role === role).map((r) => r.unit))].map(
          (unit) => [unit, person] as const,
        ),
      ),
    )
  const accounts = people.flatMap((person) =>
    person.accounts.map(({ channel, id }) => [placeKey(channel, id), person] as const),
  )
  return {
    units: byId(units),
    named: byId([...units, ...removed]),
    reporters: byId([...people.map(asReporter), ...units, ...removed]),
    people: byId(people),
    children: grouped(
      units.flatMap((unit) => (unit.parent === undefined ? [] : [[unit.parent, unit] as const])),
    ),
    staff: holding('grid'),
    officials: holding('official'),
    inspectors: people.filter((person) => person.roles.some((r) => r.role === 'inspector')),
    accounts: new Map(accounts.toReversed()),
    chats: new Map(chats.toReversed().map((one) => [placeKey(one.channel, one.chat), one])),
  }
}

export function asReporter({ id, name }: Person): Unit {
  return { id, name, kind: 'office' }
}

export function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}
