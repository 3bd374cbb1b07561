// Progress of a known case: each row decides its example, and what is wished, asked, undone or dangerous ends nothing.
import { expect, test } from 'vitest'
import { readFacts } from '../../../../src/domain/message/facts/facts.ts'
import { layOut } from '../../../../src/domain/message/facts/layout.ts'
import { updateRowOf, updateRows } from '../../../../src/domain/message/intent/is-update.ts'
import type { Reading } from '../../../../src/domain/message/reading.ts'
import { understand } from '../../../../src/domain/message/understand.ts'
import { messageOf } from '../tables/check.ts'
import { caseEnds } from '../tables/case-ends.ts'

test.each(updateRows)('$because: $example', ({ because, example }) => {
  const { text, context } = messageOf(['g3', example])
  const layout = layOut(text, context)
  expect(updateRowOf(layout, readFacts(layout))?.because).toBe(because)
})

const said = Object.entries(caseEnds).flatMap(([end, texts]) => texts.map((text) => [text, end] as const))

test.each(said)('%s: %s', (text, end) => {
  const reading = understand(text, messageOf(['g3', text]).context)
  expect(ends(reading).has(end)).toBe(true)
})

function ends(reading: Reading): ReadonlySet<string> {
  const urgent = reading.intent === 'incident' && reading.incidents.some((one) => one.urgent)
  if (urgent) return new Set(['danger', 'open'])
  if (reading.intent !== 'incident_update') return new Set(['open'])
  const statuses = reading.cases.map((one) => one.status)
  return new Set([...statuses, ...(statuses.every((one) => one === 'resolved') ? [] : ['open'])])
}
