// Gathers what comes while work is under way, so that many small writes become few.

/**
 * Items that come before `run` takes them, or until `gathered`, are its own; each caller waits for the run that took his.
 * Taken again, as when a transaction begins anew, they are the same.
 */
export function groupCommit<T>(
  run: (take: () => readonly T[]) => Promise<void>,
  gathered?: () => Promise<unknown>,
): (item: T) => Promise<void> {
  let waiting: T[] = []
  let busy: Promise<unknown> = Promise.resolve()
  let next: Promise<void> | undefined
  const runOnce = async () => {
    let taken: readonly T[] | undefined
    const take = () => {
      if (taken) return taken
      taken = waiting
      waiting = []
      next = undefined
      return taken
    }
    // Where it failed before it took them, they have failed with it.
    await run(take).finally(take)
  }
  return (item) => {
    waiting.push(item)
    next ??= (gathered ? busy.then(gathered) : busy).then(runOnce)
    busy = next.catch(() => undefined)
    return next
  }
}
