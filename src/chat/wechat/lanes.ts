// Runs jobs of one lane one after another, and those of different lanes at once.

interface Lanes {
  /** `job` must not reject. */
  run(lane: string, job: () => Promise<void>): void
  /** Resolves when every job given so far is done. */
  idle(): Promise<void>
}

export function openLanes(): Lanes {
  const tails = new Map<string, Promise<void>>()
  return {
    run(lane, job) {
      const tail = (tails.get(lane) ?? Promise.resolve()).then(job).finally(() => {
        if (tails.get(lane) === tail) tails.delete(lane)
      })
      tails.set(lane, tail)
    },
    async idle() {
      await Promise.all(tails.values())
    },
  }
}
