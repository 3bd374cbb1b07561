// The server's queue of updates for one bot: kept until acknowledged by offset, handed to one poller at a time.
import type { Update } from 'telegraf/types'
import { Refusal } from './refusal.ts'

export interface Poll {
  offset?: number
  limit?: number
  /** Seconds that the call may wait for a first update. */
  timeout?: number
  allowed_updates?: readonly string[]
}

interface Waiter {
  wake(): void
  reject(refusal: Refusal): void
}

export interface UpdateQueue {
  /** `kind` as `allowed_updates` names it, and as the update carries its body. */
  push(kind: string, body: unknown): void
  /** Waits as the server does; ends early when `gone` aborts because the client hung up. */
  poll(poll: Poll, gone: AbortSignal): Promise<Update[]>
  /** Pollers that wait at this moment: none or one. */
  waiting(): number
  pending(): readonly Update[]
  /** Acknowledges one, as a webhook's 200 does. */
  drop(updateId: number): void
  setAllowed(kinds: readonly string[] | undefined): void
  /** Called for each update that is kept. */
  onPush(listener: () => void): void
}

/** What nobody fetched for so long is gone. */
const keptMs = 24 * 3_600_000

export function updateQueue(): UpdateQueue {
  let updates: Update[] = []
  const pushedAt = new Map<number, number>()
  let nextId = 730_001
  let allowed: readonly string[] = []
  let waiter: Waiter | undefined
  const listeners: Array<() => void> = []

  const acknowledge = (offset: number) => {
    updates = offset < 0 ? updates.slice(offset) : updates.filter((u) => u.update_id >= offset)
  }
  const expire = () => {
    const fresh = (update: Update) => Date.now() - (pushedAt.get(update.update_id) ?? 0) < keptMs
    updates = updates.filter(fresh)
  }
  const setAllowed = (kinds: readonly string[] | undefined) => {
    if (kinds !== undefined) allowed = kinds
  }

  return {
    push(kind, body) {
      if (allowed.length > 0 && !allowed.includes(kind)) return
      updates.push({ update_id: nextId, [kind]: body } as unknown as Update)
      pushedAt.set(nextId, Date.now())
      nextId += 1
      waiter?.wake()
      for (const listener of listeners) listener()
    },
    async poll({ offset, limit = 100, timeout = 0, allowed_updates }, gone) {
      waiter?.reject(
        new Refusal(
          409,
          'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
        ),
      )
      setAllowed(allowed_updates)
      expire()
      if (offset !== undefined) acknowledge(offset)
      if (updates.length === 0 && timeout > 0) {
        await new Promise<void>((resolve, reject) => {
          const mine: Waiter = { wake: () => end(resolve), reject: (refusal) => end(() => reject(refusal)) }
          const timer = setTimeout(() => end(resolve), timeout * 1000)
          const end = (settle: () => void) => {
            clearTimeout(timer)
            if (waiter === mine) waiter = undefined
            settle()
          }
          waiter = mine
          gone.addEventListener('abort', () => end(resolve), { once: true })
        })
      }
      return updates.slice(0, limit)
    },
    waiting: () => (waiter === undefined ? 0 : 1),
    pending() {
      expire()
      return updates
    },
    drop: (updateId) => {
      updates = updates.filter((u) => u.update_id !== updateId)
    },
    setAllowed,
    onPush: (listener) => void listeners.push(listener),
  }
}
