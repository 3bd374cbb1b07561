import { expect, test } from 'vitest'
import { insist } from '../../src/lib/insist.ts'

test('tries until it works, and tells each failure', async () => {
  const failures: [string, number][] = []
  let left = 2
  await insist(
    async () => {
      if (left > 0) throw new Error(`${left--} left`)
    },
    {
      signal: new AbortController().signal,
      mostMs: 10,
      onFailure: (error, tries) => failures.push([String(error), tries]),
    },
  )
  expect(failures).toEqual([
    ['Error: 2 left', 1],
    ['Error: 1 left', 2],
  ])
})

test('gives up when told to stop', async () => {
  const stopping = new AbortController()
  let tries = 0
  await insist(
    async () => {
      throw new Error('never')
    },
    {
      signal: stopping.signal,
      mostMs: 10,
      onFailure: () => {
        if ((tries += 1) === 3) stopping.abort()
      },
    },
  )
  expect(tries).toBe(3)
})

test('begins nothing after the stop', async () => {
  let tries = 0
  await insist(
    async () => {
      tries += 1
    },
    { signal: AbortSignal.abort(), mostMs: 10, onFailure: () => {} },
  )
  expect(tries).toBe(0)
})
