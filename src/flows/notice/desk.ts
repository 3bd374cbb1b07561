// What notices are worked on with, in a chat or at the command line.
import type { Community } from '../../domain/community/community.ts'
import { quietUntil } from '../../domain/time/quiet-hours.ts'
import type { Notice } from '../../domain/notice/notice.ts'
import { isPersonal, recipientsOf } from '../../domain/notice/recipients.ts'
import type { Preview } from '../../domain/notice/notice-card.ts'
import type { Address } from '../../domain/messaging/outbox.ts'
import type { Tx } from '../../domain/ports.ts'
import {
  officialsOf,
  personOf,
  unitsUnder,
  type Member,
  type Person,
  type Roster,
} from '../../domain/roster/roster.ts'
import { privateAddress } from '../scene.ts'

/** What is due needs no person. */
export type Clock = Pick<Desk, 'tx' | 'community' | 'now'>

export interface Desk {
  readonly tx: Tx
  readonly community: Community
  readonly roster: Roster
  readonly member: Member
  readonly now: Date
  readonly newToken: () => string
}

/** Where he cannot be written to, its signer. */
export function authorAddress(roster: Roster, { authorId, signerId }: Notice): Address | undefined {
  const people = [authorId, signerId].map((id) => personOf(roster, id))
  return people.flatMap((person) => (person && privateAddress(person)) ?? [])[0]
}

/** Its owner; where he has none or cannot be written to, the officials of its groups. */
export function ownersOf(
  roster: Roster,
  { ownerId, chatIds }: { readonly ownerId: string | undefined; readonly chatIds: readonly string[] },
): readonly Person[] {
  const owner = personOf(roster, ownerId)
  if (owner && privateAddress(owner)) return [owner]
  const chats = roster.chats.filter(({ id }) => chatIds.includes(id))
  return [...new Set(chats.flatMap(({ unit }) => officialsOf(roster, unit)))]
}

/** The end of the quiet hours that hold a notice of this time; undefined: nothing holds it. */
export function heldUntil(community: Community, notice: Notice, time: Date): Date | undefined {
  return notice.urgent ? undefined : quietUntil(time, community.notices.quiet, community.timeZone)
}

export function previewOf(
  { roster, community, now }: Omit<Desk, 'member' | 'tx' | 'newToken'>,
  notice: Notice,
): Preview {
  const chats = recipientsOf(roster).filter((c) => notice.chatIds.includes(c.id))
  const groups = chats.filter(({ id }) => !isPersonal(id))
  const units = new Set(groups.flatMap((c) => unitsUnder(roster, c.unit).map((u) => u.id)))
  const people = roster.people.filter((p) => p.roles.some((r) => units.has(r.unit))).length
  const { timeZone } = community
  return { chats, people, roster, timeZone, heldUntil: heldUntil(community, notice, notice.sendAt ?? now) }
}
