// What is due by the clock is told within seconds of its time, and at once after an outage; scripts/bench-escalation.ts measures more.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { measureEscalation } from '../harness/escalation.ts'
import { tempFolder } from '../harness/temp-folder.ts'

test('40 incidents within nine minutes, three of them an outage: all but one in a hundred are told within 30 s', async () => {
  const databaseUrl = `file:${join(tempFolder(), 'escalation.db')}`
  const outage = { from: 0.05, to: 0.1 }
  const { late, told } = await measureEscalation({ databaseUrl, count: 40, hours: 0.15, outage })
  expect(told).toBe(40)
  expect(late(0.99)).toBeLessThanOrEqual(30)
})
