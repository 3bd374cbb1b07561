// How long work that failed waits for its next attempt.

const waitsMs = [5000, 60_000, 10 * 60_000]

/** undefined: it has failed too often and is set aside. */
export function nextAttemptAt(failures: number, now: Date): Date | undefined {
  const wait = waitsMs[failures - 1]
  return wait === undefined ? undefined : new Date(now.getTime() + wait)
}
