import { expect, test } from 'vitest'
import { fresh } from './tables/fresh.ts'
import { score } from './tables/score.ts'

test.each(Object.entries(fresh))('reads the batch of %s without harm', (_, batch) => {
  const { intent, whole, harmful } = score(batch)
  expect(harmful).toEqual([])
  expect(intent).toBeGreaterThan(0.97)
  expect(whole).toBeGreaterThan(0.92)
})
