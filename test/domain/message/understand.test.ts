import { describe, expect, test } from 'vitest'
import { tables } from './tables/all.ts'
import { mismatches } from './tables/check.ts'
import { weak } from './tables/weak.table.ts'

for (const [intent, rows] of tables) {
  describe(`reads ${intent}`, () => {
    test.each(rows.map((row) => [row[1], row] as const))('%s', (_, row) => {
      expect(mismatches(row, intent)).toEqual([])
    })
  })
}

describe('known weaknesses', () => {
  test.fails.each(weak.map(([intent, row]) => [row[1], intent, row] as const))('%s', (_, intent, row) => {
    expect(mismatches(row, intent)).toEqual([])
  })
})
