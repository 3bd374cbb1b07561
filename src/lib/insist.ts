// Tries again until it works, for what must not be lost and can only be had once.
import { setTimeout as delay } from 'node:timers/promises'

/** Gives up only when `signal` aborts; waits 100 ms, doubling up to 5 s. `onFailure` hears of each failure. */
export async function insist(
  work: () => Promise<void>,
  signal: AbortSignal,
  onFailure: (error: unknown, tries: number) => void,
): Promise<void> {
  for (let tries = 1; !signal.aborted; tries += 1) {
    try {
      return await work()
    } catch (error) {
      onFailure(error, tries)
      await delay(Math.min(50 * 2 ** tries, 5000), undefined, { signal }).catch(() => {})
    }
  }
}
