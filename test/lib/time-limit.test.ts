import { setTimeout as delay } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { withinTime } from '../../src/lib/time-limit.ts'

/** Never ends by itself, as a server that hangs, and holds nothing but a listener; gives how it was ended. */
function hang(signal: AbortSignal): Promise<string> {
  const { promise, resolve } = withResolver<string>()
  const end = () => resolve('ended')
  if (signal.aborted) end()
  else signal.addEventListener('abort', end, { once: true })
  return promise
}

function withResolver<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>((fulfil) => (resolve = fulfil))
  return { promise, resolve }
}

test('what hangs is ended in time, also when garbage is collected meanwhile', { timeout: 3000 }, async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const hanging = withinTime(120, new AbortController().signal, hang)
  for (let round = 0; round < 3; round += 1) {
    await delay(10)
    collect()
  }
  expect(await hanging).toBe('ended')
})

test('what its owner ends, ends at once', async () => {
  const owner = new AbortController()
  const hanging = withinTime(60_000, owner.signal, hang)
  owner.abort('stopped')
  expect(await hanging).toBe('ended')
  expect(await withinTime(60_000, owner.signal, hang)).toBe('ended')
})

test('work that settles in time is passed on', async () => {
  const { signal } = new AbortController()
  expect(await withinTime(60_000, signal, async () => 7)).toBe(7)
  await expect(withinTime(60_000, signal, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
})

test('many at once under one owner are no leak', async () => {
  const warnings: Error[] = []
  const onWarning = (warning: Error) => void warnings.push(warning)
  process.on('warning', onWarning)
  const owner = new AbortController()
  const hanging = Array.from({ length: 40 }, () => withinTime(60_000, owner.signal, hang))
  await delay(1)
  process.off('warning', onWarning)
  owner.abort()
  expect(await Promise.all(hanging)).toHaveLength(40)
  expect(warnings).toEqual([])
})
