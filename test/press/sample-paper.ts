// A month of a small regime as a paper, with every state, a late one, an incident and awkward characters.
import { composePaper } from '../../src/domain/paper/compose-paper.ts'
import type { Heading, Paper } from '../../src/domain/paper/paper.ts'
import { incident, report, unit } from '../domain/sample-records.ts'
import { gridDay, heading, period } from '../domain/paper/sample-period.ts'

export function monthlyPaper(changes: Partial<Heading> = {}): Paper {
  const days = Array.from({ length: 31 }, (_, i) => {
    const day = `2026-03-${String(i + 1).padStart(2, '0')}`
    const grids = [
      gridDay('g1', i % 5 ? 'zero' : 'incident', { id: 3 * i + 1, day, late: i % 7 === 0 }),
      gridDay('g2', i % 6 ? 'zero' : 'missing', { id: 3 * i + 2, day }),
      { ...gridDay('g3', i === 8 ? 'exempt' : 'outage'), grid: { ...unit('g3'), name: '3号<网格>&"甲"' } },
    ]
    return { day, grids, blindMs: 0 }
  })
  const incidents = [incident(), incident({ number: 13, gridId: 'g2', text: '=1+1 井盖松动' })]
  const facts = period({
    kind: 'monthly',
    period: { from: '2026-03-01', to: '2026-03-31' },
    days,
    incidents,
    changes: [{ gridName: '1号网格', report: report({ id: 400, day: '2026-02-27' }), before: undefined }],
  })
  const head = { to: ['县委办公室', '县政府办公室'], cc: ['监察局'], pending: true, ...changes }
  return composePaper(facts, { ...heading, ...head })
}
