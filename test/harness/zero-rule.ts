// The daily zero report of the sample community's grids, for plays that change its rule.
import { regimeSchema, type Regime } from '../../src/domain/report/regime-schema.ts'

export function zeroRule(changes: object = {}): Regime {
  const plain = { id: 'zero', name: '零报告', unit: 'chengyuan', opens: '06:00', remindAt: [] }
  return regimeSchema.parse({ ...plain, ...changes })
}

/** Its paper of the month comes on that day of the next one. */
export function monthly(day: number): object {
  return { papers: { monthly: { day, at: '09:00', to: ['staff'], picture: false } } }
}
