// Waiting that ends: for an answer that may never come, and between two tries.
import { setTimeout as sleep } from 'node:timers/promises'

/** Rejects where `work` takes longer than `ms` milliseconds; the work itself goes on. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const timer = new AbortController()
  const late = sleep(ms, undefined, { signal: timer.signal }).then(() => {
    throw new Error(`no answer within ${ms} ms`)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    late.catch(() => undefined)
    timer.abort()
  }
}

/** Waits longer after each failed `attempt` (0, 1, ...): 0.2 s to 30 s. Returns at once when `signal` aborts. */
export async function backOff(attempt: number, signal: AbortSignal): Promise<void> {
  await pause(Math.min(30_000, 200 * 2 ** attempt), signal)
}

/** True after `ms` milliseconds; false as soon as `signal` aborts. */
export async function pause(ms: number, signal: AbortSignal): Promise<boolean> {
  await sleep(ms, undefined, { signal }).catch(() => undefined)
  return !signal.aborted
}
