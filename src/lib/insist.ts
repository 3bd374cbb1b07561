// Tries again until it works, for what must not be lost and can only be had once.
import { setTimeout as delay } from 'node:timers/promises'

export interface Patience {
  /** Gives up only when it aborts. */
  readonly signal: AbortSignal
  /** Longest wait between two tries, in milliseconds; the first is 100 ms, each next one twice as long. */
  readonly mostMs: number
  readonly onFailure: (error: unknown, tries: number) => void
}

export async function insist(work: () => Promise<void>, patience: Patience): Promise<void> {
  const { signal, mostMs, onFailure } = patience
  for (let tries = 1; !signal.aborted; tries += 1) {
    try {
      return await work()
    } catch (error) {
      onFailure(error, tries)
      await delay(Math.min(50 * 2 ** tries, mostMs), undefined, { signal }).catch(() => {})
    }
  }
}
