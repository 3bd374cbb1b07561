// Long work in steps, with what else runs in the process between them.
import { setImmediate } from 'node:timers/promises'

/** Messages wait no longer than this, and the pauses cost nothing beside it. */
const turnMs = 10

export async function inTurns<T>(steps: Iterator<unknown, T>): Promise<T> {
  for (let until = performance.now() + turnMs; ;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() < until) continue
    await setImmediate()
    until = performance.now() + turnMs
  }
}
