// What is wrong with the units, people and chats of a community.
import type { Community } from '../community/community.ts'
import type { Fault } from '../community/fault.ts'

export function treeFaults(community: Community): Fault[] {
  const parents = new Map(community.units.map((u) => [u.id, u.parent]))
  return community.units.flatMap((unit, i) =>
    standsAboveItself(unit.id, parents)
      ? [
          {
            place: `units[${i}].parent`,
            value: unit.parent,
            expectation: 'a tree; this unit stands above itself',
          },
        ]
      : [],
  )
}

function standsAboveItself(id: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  let above = parents.get(id)
  for (let steps = 0; above !== undefined && steps < parents.size; steps += 1) {
    if (above === id) return true
    above = parents.get(above)
  }
  return false
}

export function roleFaults({ people, units }: Community): Fault[] {
  const kinds = new Map(units.map((u) => [u.id, u.kind]))
  return people.flatMap((person, i) =>
    person.roles.flatMap(({ role, unit }, j) =>
      role !== 'grid' || (kinds.get(unit) ?? 'grid') === 'grid'
        ? []
        : [{ place: `people[${i}].roles[${j}].unit`, value: unit, expectation: 'a grid, for the role grid' }],
    ),
  )
}

export function ownershipFaults(community: Community): Fault[] {
  const accounts = community.people.flatMap((person, i) =>
    person.accounts.map((account, j) => ({
      key: `${account.channel} ${account.id}`,
      owner: person.id,
      place: `people[${i}].accounts[${j}]`,
    })),
  )
  const groups = community.chats.map((chat, i) => ({
    key: `${chat.channel} ${chat.chat}`,
    owner: chat.id,
    place: `chats[${i}].chat`,
  }))
  return [...twice(accounts), ...twice(groups)]
}

export function twice(items: readonly { key: string; owner: string; place: string }[]): Fault[] {
  const owners = new Map<string, string>()
  return items.flatMap(({ key, owner, place }) => {
    const first = owners.get(key)
    owners.set(key, first ?? owner)
    return first === undefined
      ? []
      : [{ place, value: key, expectation: `something used once; ${first} above has it` }]
  })
}
