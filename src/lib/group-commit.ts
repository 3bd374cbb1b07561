// Gathers what comes while work is under way, so that many small writes become few.

/**
 * Items that come while `run` is busy, or until `gathered`, go into its next run together; each caller waits for the
 * run that took his.
 */
export function groupCommit<T>(
  run: (items: readonly T[]) => Promise<void>,
  gathered?: () => Promise<unknown>,
): (item: T) => Promise<void> {
  let waiting: T[] = []
  let busy: Promise<unknown> = Promise.resolve()
  let next: Promise<void> | undefined
  return (item) => {
    waiting.push(item)
    next ??= (gathered ? busy.then(gathered) : busy).then(() => {
      const items = waiting
      waiting = []
      next = undefined
      return run(items)
    })
    busy = next.catch(() => undefined)
    return next
  }
}
