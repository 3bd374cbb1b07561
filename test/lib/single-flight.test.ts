import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { singleFlight } from '../../src/lib/single-flight.ts'

/** Work that counts its runs and fails the test where two overlap; `first` is done within each. */
function counted(first: (run: number) => void = () => {}) {
  const seen = { runs: 0, errors: [] as unknown[] }
  let busy = false
  const flight = singleFlight(
    async () => {
      if (busy) throw new Error('two at a time')
      busy = true
      first((seen.runs += 1))
      await turn()
      busy = false
    },
    (error) => seen.errors.push(error),
  )
  return { seen, flight }
}

test('nothing runs unasked', async () => {
  const { seen, flight } = counted()
  await flight.idle()
  expect(seen).toEqual({ runs: 0, errors: [] })
})

test('many wakes at rest are one run, many during it are one more', async () => {
  const { seen, flight } = counted((run) => {
    if (run === 1) for (let i = 0; i < 5; i += 1) flight.wake()
  })
  for (let i = 0; i < 5; i += 1) flight.wake()
  await flight.idle()
  expect(seen).toEqual({ runs: 2, errors: [] })
})

test('it wakes again after it came to rest', async () => {
  const { seen, flight } = counted()
  flight.wake()
  await flight.idle()
  flight.wake()
  await flight.idle()
  expect(seen).toEqual({ runs: 2, errors: [] })
})

test('a failure is told, and the next wake runs', async () => {
  const errors: unknown[] = []
  let runs = 0
  const flight = singleFlight(
    async () => {
      if ((runs += 1) === 1) throw new Error('busy')
    },
    (error) => errors.push(error),
  )
  flight.wake()
  await flight.idle()
  flight.wake()
  await flight.idle()
  expect(runs).toBe(2)
  expect(errors).toEqual([new Error('busy')])
})
