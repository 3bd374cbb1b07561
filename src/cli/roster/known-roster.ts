// The roster as it will be at the next start: what is stored, and what community.yaml declares since.
import type { Community } from '../../domain/community/community.ts'
import type { Roster } from '../../domain/roster/roster.ts'

/** What is declared counts before the first start as well. */
export function knownRoster(community: Community, roster: Roster): Roster {
  const added = <T extends { id: string }>(declared: readonly T[], stored: readonly T[]): readonly T[] => [
    ...stored,
    ...declared.filter((one) => !stored.some((other) => other.id === one.id)),
  ]
  return {
    units: added(community.units, roster.units),
    people: added(community.people, roster.people),
    chats: added(community.chats, roster.chats),
  }
}
