// The year that scripts/simulate-year.ts runs, in its first weeks: every paper is there, on time.
import { expect, test } from 'vitest'
import { simulateYear } from '../../scripts/simulate-year.ts'

test('five days of three reporters: a paper for each day, one for the week, none late', async () => {
  expect(await simulateYear(5, 3)).toMatchObject({ papers: { daily: 5, weekly: 1, monthly: 0 }, late: 0 })
})
