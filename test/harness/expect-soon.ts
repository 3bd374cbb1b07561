// Expects what comes true a little later, with patience enough for a busy machine.
import { expect } from 'vitest'

export function expectSoon<T>(read: () => T) {
  return expect.poll(read, { timeout: 10_000, interval: 10 })
}
