// Patterns of named parts: what white space parts, and what must not stand round them.
import { expect, test } from 'vitest'
import { either, maybe, notAfter, notBefore, pattern } from '../../src/lib/pattern.ts'

test('reads any of the parts, however they are listed', () => {
  const fruit = pattern('', `^${either('apple pear', 'plum')}$`)
  expect(['apple', 'pear', 'plum'].every((one) => fruit.test(one))).toBe(true)
  expect(['app', 'apple pear', ''].some((one) => fruit.test(one))).toBe(false)
})

test('composes parts of parts', () => {
  const jam = pattern(
    'gu',
    `${notAfter('no\\s', 'without\\s')}${either('plum fig')}${maybe('\\sjam')}${notBefore('my 💥')}`,
  )
  expect('fig, no fig, plum jam, figmy, fig💥'.match(jam)).toEqual(['fig', 'plum jam'])
})
