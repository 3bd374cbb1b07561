// What is danger to life and what only shares its words, by the rule that tells them apart, whoever says it.
import { expect, test } from 'vitest'
import type { Reading } from '../../../src/domain/message/reading.ts'
import { understand } from '../../../src/domain/message/understand.ts'
import { messageOf } from './tables/check.ts'
import { dangerByRule } from './tables/danger-by-rule.table.ts'

const said = dangerByRule.flatMap(([text, urgent]) => ['g3', 'r'].map((who) => [who, text, urgent] as const))

test.each(said)('%s: %s', (who, text, urgent) => {
  expect(isUrgent(understand(text, messageOf([who, text]).context))).toBe(urgent)
})

function isUrgent(reading: Reading): boolean {
  if (reading.intent === 'correction') return reading.parts.some((one) => one.urgent)
  return reading.intent === 'incident' && reading.incidents.some((one) => one.urgent)
}
