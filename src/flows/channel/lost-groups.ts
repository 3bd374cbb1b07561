// Groups that a channel no longer knows: operators hear of each loss once, with a code to bind the group anew.
import { lostGroupsKey } from '../../domain/messaging/dedupe-keys.ts'
import { compareLost, renderLostGroups, type Rebinding } from '../../domain/channel/lost-groups.ts'
import type { ChannelName } from '../../domain/messaging/chat-event.ts'
import type { Grant } from '../../domain/roster/invite.ts'
import type { Chat, Person, Roster } from '../../domain/roster/roster.ts'
import type { Sweep as FullSweep } from '../occasion.ts'
import { operatorsAnywhere, operatorsIn } from './operators.ts'

type Sweep = Pick<FullSweep, 'tx' | 'community' | 'now'> & {
  /** A new one-time code. */
  readonly newCode: () => string
}

export interface LostGroups {
  readonly channel: ChannelName
  /** Addresses that the channel says are lost. */
  readonly chatIds: readonly string[]
}

/** Of people, in one message; a larger roster is enrolled by `gridkeeper invite`. */
const mostCodes = 100
const codeMs = 72 * 3_600_000

/** The chats that are told of now; `untold` where nobody can be reached. */
export async function tellLostGroups(
  sweep: Sweep,
  { channel, chatIds }: LostGroups,
): Promise<{ readonly lost: readonly Chat[]; readonly untold: boolean }> {
  const { tx, now } = sweep
  const roster = await tx.roster.load()
  const bound = roster.chats.filter((c) => c.channel === channel)
  const { untold: lost, back } = compareLost(await tx.lostGroups.of(channel), bound, chatIds)
  for (const group of back) await tx.lostGroups.remove(group)
  if (lost.length === 0) return { lost, untold: false }
  const operators = await operatorsAnywhere(sweep, channel)
  const toldAt = operators.length > 0 ? now : undefined
  for (const { chat: chatId } of lost) await tx.lostGroups.put({ channel, chatId, since: now, toldAt })
  if (operators.length === 0) return { lost, untold: true }
  const groups = await codesFor(
    sweep,
    lost.map(({ id, title }) => [title, { kind: 'rebind', chatId: id }]),
  )
  const strangers = bound.every((c) => chatIds.includes(c.chat)) ? peopleOn(sweep, roster, channel) : []
  const people = await codesFor(
    sweep,
    strangers.slice(0, mostCodes).map(({ id, name }) => [name, { kind: 'account', personId: id }]),
  )
  const text = renderLostGroups(channel, groups, { people, more: strangers.length - people.length })
  for (const to of operators) {
    const dedupeKey = lostGroupsKey(channel, now.getTime(), to)
    await tx.outbox.add({ dedupeKey, to, priority: 'escalation', content: { text, secret: true } }, now)
  }
  return { lost, untold: false }
}

/** Operators come first: with one account they bind every group by a word. */
function peopleOn({ community }: Sweep, roster: Roster, channel: ChannelName): readonly Person[] {
  return [...new Set([...operatorsIn(roster, community), ...roster.people])].filter((person) =>
    person.accounts.some((a) => a.channel === channel),
  )
}

async function codesFor(
  { tx, now, newCode }: Sweep,
  wanted: readonly (readonly [name: string, grants: Grant])[],
): Promise<Rebinding[]> {
  const expiresAt = new Date(now.getTime() + codeMs)
  const codes: Rebinding[] = []
  for (const [name, grants] of wanted) {
    const { code } = await tx.invites.add({ code: newCode(), grants, createdAt: now, expiresAt })
    codes.push({ name, code })
  }
  return codes
}
