import { once } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { withinTime } from '../../src/lib/time-limit.ts'

/** Never ends by itself, as a server that hangs; gives the reason why it was ended. */
async function hang(signal: AbortSignal): Promise<unknown> {
  if (!signal.aborted) await once(signal, 'abort')
  return signal.reason
}

test('what hangs is ended in time, also after the garbage was collected', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const hanging = withinTime(30, new AbortController().signal, hang)
  collect()
  await Promise.resolve()
  collect()
  expect(await hanging).toMatchObject({ name: 'TimeoutError' })
})

test('what its owner ends, ends at once', async () => {
  const owner = new AbortController()
  const hanging = withinTime(60_000, owner.signal, hang)
  owner.abort('stopped')
  expect(await hanging).toBe('stopped')
  expect(await withinTime(60_000, owner.signal, hang)).toBe('stopped')
})

test('work that settles in time is passed on', async () => {
  const { signal } = new AbortController()
  expect(await withinTime(60_000, signal, async () => 7)).toBe(7)
  await expect(withinTime(60_000, signal, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
})
