// The fitted weights: each row has one for every label that is read of it.
import { expect, test } from 'vitest'
import fitted from '../../../../src/domain/message/likeness/fitted/weights.json' with { type: 'json' }
import { dangers } from '../../../../src/domain/message/likeness/likeness.ts'
import { incidentCategories, intents } from '../../../../src/domain/message/reading.ts'

test.each([
  ['intent', intents],
  ['category', incidentCategories],
  ['danger', dangers],
] as const)('what is fitted for %s is fitted for each of its labels', (what, labels) => {
  const rows = fitted[what].flatMap((line) => line.split('\t'))
  const widths = new Set(rows.map((row) => row.length - row.lastIndexOf(' ') - 1))
  expect([...widths]).toEqual([labels.length])
})
