import { expect, test } from 'vitest'
import { grouped } from '../../src/lib/grouped.ts'

test('groups and what is in them stand in the order they came', () => {
  const [a, b] = [{}, {}]
  const groups = grouped([
    [b, 3],
    [a, 1],
    [b, 2],
    [b, 3],
  ])
  expect([...groups]).toEqual([
    [b, [3, 2, 3]],
    [a, [1]],
  ])
  expect(grouped([]).size).toBe(0)
})
