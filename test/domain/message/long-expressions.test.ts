// V8 does not optimize an expression whose source is longer than this: one of danger once took nine tenths of the reader's time.
import { expect, test, vi } from 'vitest'

test('no expression of the reader is too long to be optimized', async () => {
  vi.resetModules()
  const sources: string[] = []
  const { RegExp: native } = globalThis
  globalThis.RegExp = new Proxy(native, {
    construct(target, args: [string]) {
      const made = new target(...args)
      sources.push(made.source)
      return made
    },
  })
  await import('../../../src/domain/message/understand.ts')
  globalThis.RegExp = native
  expect(sources.length).toBeGreaterThan(50)
  expect(sources.filter((source) => source.length > 20_480)).toEqual([])
})
