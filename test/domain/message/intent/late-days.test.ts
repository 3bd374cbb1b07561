// Of the days that are made up for, those that are left out: each once, by its date or by its number alone.
import { expect, test } from 'vitest'
import { understand } from '../../../../src/domain/message/understand.ts'
import { messageOf } from '../tables/check.ts'

test.each([
  ['补10月25日和11月24日、11月25日零报告,11月25日除外', ['2026-10-25', '2026-11-24']],
  ['补10月25日、11月24日、11月25日的零报告,11月25日另说', ['2026-10-25', '2026-11-24']],
  ['补11月23日到11月26日零报告,11月24日请假', ['2026-11-23', '2026-11-25', '2026-11-26']],
  ['补24到26号零报告,25号另说', ['2026-11-24', '2026-11-26']],
  ['补9到11号,10号除外,都没事', ['2026-11-09', '2026-11-11']],
])('%s', (text, days) => {
  const { context } = messageOf(['g3 11-27 16:30', text])
  expect(understand(text, context)).toMatchObject({ intent: 'late_report', kind: 'zero', days })
})

test.each(['占道0、路灯全亮、电梯待查', '违建无、井盖完好、消防栓还没看'])(
  'what waits to be looked at is no incident and no zero: %s',
  (text) => {
    const { intent } = understand(text, messageOf(['g3 11-27 16:30', text]).context)
    expect(['chatter', 'incident_update']).toContain(intent)
  },
)
