// The running bot: wires channels, inbox, sweeps and outbox; stopped in reverse.
import type { Channel } from '../domain/messaging/channel.ts'
import type { ChatEvent } from '../domain/messaging/chat-event.ts'
import { declareCommunity } from '../flows/declare-community.ts'
import { groupCommit } from '../lib/group-commit.ts'
import { createLanes, type Lanes } from './lanes.ts'
import type { Parts } from './parts.ts'
import { withYears } from '../domain/time/entered-years.ts'
import { createSupervisor } from './channel/supervisor.ts'
import { beat } from './clock/sweeper.ts'

export interface App {
  /** Declares the community and begins to connect; a channel that cannot connect stops no other. */
  start(): Promise<void>
  /** Looks for work of every kind; returns at once. */
  tick(): void
  /** Resolves when there is nothing left to do now. */
  settled(): Promise<void>
  /** Takes nothing new in, finishes what is under way, closes the store. Idempotent. */
  stop(): Promise<void>
}

/** `wakeAt` is told when a budget lets the next message go; the ticker sets its alarm by it. */
export function createApp(given: Parts, wakeAt: (time: Date) => void = () => {}): App {
  const parts = withCalendar(given)
  const stopping = new AbortController()
  const supervisor = createSupervisor(parts, stopping.signal)
  const lanes = createLanes(parts, supervisor, wakeAt)
  let connecting: readonly Promise<void>[] = []
  let stopped: Promise<void> | undefined

  async function shutDown(): Promise<void> {
    stopping.abort()
    await lanes.stop()
    await Promise.all(parts.channels.map((channel) => channel.stop()))
    await Promise.all(connecting)
    await parts.store.close()
  }
  return {
    async start() {
      const untold = await parts.store.transact(async (tx) => {
        await parts.refreshCalendar?.(tx)
        return declareCommunity(tx, parts.community, parts.clock())
      })
      if (untold.length > 0) parts.log.warn({ incidents: untold }, nobodysNow)
      // Before any event is judged late: the time since the last sign of life was ours.
      await beat(parts)
      connecting = parts.channels.map((channel) =>
        supervisor.connect(channel, () => channel.start(receiver(parts, channel, lanes))),
      )
      await supervisor.look()
    },
    tick: () => lanes.wakeAll(),
    settled: () => lanes.settled(),
    stop: () => (stopped ??= shutDown()),
  }
}

const nobodysNow =
  'open incidents of units or groups that were taken out of community.yaml: no official with an account answers for them; name one at a unit above'

/** What comes together is kept together; of one channel, so that what cannot be kept stops no other. */
function receiver(
  parts: Parts,
  channel: Channel,
  lanes: Pick<Lanes, 'wakeInbox'>,
): (event: ChatEvent) => Promise<void> {
  const keep = groupCommit<ChatEvent>((take) =>
    parts.store.transact((tx) => tx.inbox.acceptAll(take(), parts.clock())),
  )
  return async (event) => {
    await keep(event)
    lanes.wakeInbox()
    // The button stops spinning once the press is kept; what it does is said in the chat.
    if (event.kind === 'pressed') void channel.answerPress?.(event.pressId, undefined).catch(() => {})
  }
}

/** The calendar is a copy in memory: made at the start, and again by the sweep that sees the rules changed. */
function withCalendar(given: Parts): Parts {
  let community = given.community
  return {
    ...given,
    get community() {
      return community
    },
    async refreshCalendar(tx) {
      community = withYears(given.community, await tx.regimes.years())
    },
  }
}
