// Waiting that ends: for an answer that may never come, and between two tries.
import { setTimeout as sleep } from 'node:timers/promises'

/** Rejects where `work` takes longer than `ms` milliseconds; the work itself goes on. */
export function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
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
