// Asks a channel now and then whether it still knows its groups: one that has another id would be silent for good.
import type { WatchedChannel } from '../../domain/channel/channel-health.ts'
import type { Channel } from '../../domain/messaging/channel.ts'
import { tellLostGroups } from '../../flows/channel/lost-groups.ts'
import { newCode } from '../new-code.ts'
import type { Parts } from '../parts.ts'

/** A new login takes its time to know its groups again. */
const settledMs = 60_000
const everyMs = 3_600_000

export interface GroupLooks {
  /** Begins a look where it is time; returns at once, since a platform that does not answer would hold up the clock. */
  look(channel: Channel, watched: WatchedChannel): void
  /** Resolves when none is under way. */
  idle(): Promise<void>
}

export function createGroupLooks(parts: Parts, stopping: AbortSignal): GroupLooks {
  const begun = new Map<Channel, Date>()
  const asking = new Map<Channel, Promise<void>>()
  return {
    look(channel, watched) {
      const now = parts.clock()
      if (asking.has(channel) || !isGroupLookDue(watched, begun.get(channel), now)) return
      begun.set(channel, now)
      const failed = (err: unknown) =>
        parts.log.error({ channel: channel.name, err }, 'groups could not be looked at')
      const work = lookForGroups(parts, channel, stopping)
        .catch(failed)
        .finally(() => asking.delete(channel))
      asking.set(channel, work)
    },
    idle: async () => void (await Promise.all(asking.values())),
  }
}

/** Whether it is time: some while after the channel began to hear, and each hour. `last` is the last look. */
function isGroupLookDue(watched: WatchedChannel, last: Date | undefined, now: Date): boolean {
  const settledAt = watched.since.getTime() + settledMs
  if (watched.blindSince !== undefined || now.getTime() < settledAt) return false
  return last === undefined || last.getTime() < settledAt || now.getTime() - last.getTime() >= everyMs
}

async function lookForGroups(parts: Parts, channel: Channel, stopping: AbortSignal): Promise<void> {
  const { store, community, log } = parts
  const { chats } = await store.transact((tx) => tx.roster.load())
  const bound = chats.filter((c) => c.channel === channel.name).map((c) => c.chat)
  const chatIds = bound.length === 0 ? [] : ((await channel.lostGroups?.(bound)) ?? [])
  if (stopping.aborted) return
  const sweep = { community, now: parts.clock(), newCode }
  const { lost, untold } = await store.transact((tx) =>
    tellLostGroups({ tx, ...sweep }, { channel: channel.name, chatIds }),
  )
  for (const { id } of lost)
    log.warn(
      { channel: channel.name, chat: id },
      'a group is lost; bind it anew with gridkeeper invite --chat ID',
    )
  if (untold) log.error({ channel: channel.name }, 'no operator can be told of lost groups')
}
