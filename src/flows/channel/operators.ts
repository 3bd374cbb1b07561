// Whom to tell of channels: the operators, else the highest officials, each where he is reached on a channel that works.
import type { Community } from '../../domain/community/community.ts'
import type { ChannelState } from '../../domain/channel/channel-health.ts'
import type { ChannelName } from '../../domain/messaging/chat-event.ts'
import type { Address } from '../../domain/messaging/outbox.ts'
import type { Tx } from '../../domain/ports.ts'
import type { Person, Roster } from '../../domain/roster/roster.ts'

export interface Operator {
  readonly person: Person
  readonly to: Address
}

const speaks: ReadonlySet<ChannelState> = new Set(['up', 'degraded'])

/** Those who are reached beside this channel. */
export async function operatorsBeside(
  { tx, community }: { readonly tx: Tx; readonly community: Community },
  channel: ChannelName,
): Promise<readonly Address[]> {
  const watched = await tx.channels.all()
  const working = watched.filter((w) => speaks.has(w.state) && w.channel !== channel).map((w) => w.channel)
  return reach(operatorsIn(await tx.roster.load(), community), working)
}

/** Beside this channel, else on it. */
export async function operatorsAnywhere(
  sight: { readonly tx: Tx; readonly community: Community },
  channel: ChannelName,
): Promise<readonly Address[]> {
  const beside = await operatorsBeside(sight, channel)
  return beside.length > 0
    ? beside
    : reach(operatorsIn(await sight.tx.roster.load(), sight.community), [channel])
}

export function operatorsIn(roster: Roster, { operators }: Community): readonly Person[] {
  const named = roster.people.filter((p) => operators.includes(p.id))
  if (named.length > 0) return named
  const tops = roster.units.filter((u) => u.parent === undefined)
  return [...new Set(tops.flatMap((top) => officialsBelow(roster, top.id)))]
}

function reach(people: readonly Person[], channels: readonly ChannelName[]): Address[] {
  return people.flatMap((person) => {
    const account = person.accounts.find((a) => channels.includes(a.channel))
    return account ? [{ channel: account.channel, chatId: account.id }] : []
  })
}

/** Officials of the unit, or of the units right below where it has none, and so on. */
function officialsBelow(roster: Roster, unitId: string): readonly Person[] {
  const here = roster.people.filter((p) => p.roles.some((r) => r.role === 'official' && r.unit === unitId))
  if (here.length > 0) return here
  return roster.units.filter((u) => u.parent === unitId).flatMap((u) => officialsBelow(roster, u.id))
}
