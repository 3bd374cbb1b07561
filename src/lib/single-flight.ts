// Runs one piece of work at a time; a wake during a run causes one more run after it.

export interface SingleFlight {
  /** Asks for a run; returns at once. */
  wake(): void
  /** Resolves when nothing runs and nothing is asked for. */
  idle(): Promise<void>
}

/** `work` handles its own errors; what it throws goes to `onError` and the next wake runs it again. */
export function singleFlight(work: () => Promise<void>, onError: (error: unknown) => void): SingleFlight {
  let wanted = false
  let running: Promise<void> | undefined
  const run = async () => {
    while (wanted) {
      wanted = false
      await work().catch(onError)
    }
    running = undefined
  }
  return {
    wake() {
      wanted = true
      // A turn later, so that a wake from within `work` finds it running.
      running ??= Promise.resolve().then(run)
    },
    async idle() {
      await running
    },
  }
}
