// The ledger as a file: what does not fit is said to be missing.
import { expect, test } from 'vitest'
import { fitLedger, mostInLedger, renderLedgerExported } from '../../../src/domain/incident/ledger-export.ts'

const period = { from: '2026-03-01', to: '2026-03-31' }

test('a file holds the newest, and a full one is no cut one', () => {
  const numbers = Array.from({ length: mostInLedger + 1 }, (_, i) => i)
  expect(fitLedger(numbers.slice(1))).toEqual({ kept: numbers.slice(1), cut: false })
  expect(fitLedger(numbers)).toEqual({ kept: numbers.slice(1), cut: true })
})

test('what was cut is said, with the remedy', () => {
  const said = renderLedgerExported({ period, count: 9_000, carried: 3, cut: true })
  expect(said).toContain('不完整')
  expect(said).toContain('请缩短期间')
  expect(renderLedgerExported({ period, count: 2, carried: 0, cut: false })).not.toContain('不完整')
})
