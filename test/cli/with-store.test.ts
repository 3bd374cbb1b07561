// Numbers at the command line are taken as the lists print them.
import { expect, test } from 'vitest'
import { numberOf } from '../../src/cli/with-store.ts'

test.each(['N7', 'n7', '7'])('%s is notice 7', (text) => {
  expect(numberOf('N')(text)).toBe(7)
})

test.each(['D7', 'N', 'NN7', 'N0', '-7', ''])('%j is no notice', (text) => {
  expect(() => numberOf('N')(text)).toThrow(/expected a whole number/)
})
