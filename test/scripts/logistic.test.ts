import { describe, expect, test } from 'vitest'
import { fitLogistic, heldOut, logOdds, sharesAbove, type Sample } from '../../scripts/logistic.ts'

/** The second value decides; the first is the constant. */
const samples: Sample[] = Array.from({ length: 40 }, (_, i) => ({
  values: [1, i % 4 === 0 ? 1 : 0],
  positive: i % 4 === 0,
  group: String(i % 5),
  weight: 1,
}))

describe('fitting by logistic regression', () => {
  test('puts those that should be refused on the other side of zero', () => {
    const weights = fitLogistic(samples)
    expect(logOdds(weights, [1, 1])).toBeGreaterThan(0)
    expect(logOdds(weights, [1, 0])).toBeLessThan(0)
  })

  test('goes by what weighs more where samples speak against each other', () => {
    const against = { values: [1, 1], positive: false, group: 'against', weight: 30 }
    expect(logOdds(fitLogistic([...samples, against]), [1, 1])).toBeLessThan(0)
  })

  test('judges every sample once, by weights that never saw its group', () => {
    const alone: Sample = { values: [1, 0], positive: true, group: 'odd one out', weight: 1 }
    const judged = heldOut([...samples, alone])
    expect(judged).toHaveLength(41)
    expect(judged.at(-1)?.odds).toBeLessThan(0)
  })

  test('counts shares above a bound on each side', () => {
    const judged = [
      { odds: 2, positive: true },
      { odds: -1, positive: true },
      { odds: 1, positive: false },
      { odds: -3, positive: false },
    ].map(({ odds, positive }) => ({ odds, sample: { values: [], positive, group: '', weight: 1 } }))
    expect(sharesAbove(judged, 0)).toEqual({ rightly: 0.5, wrongly: 0.5 })
    expect(sharesAbove(judged, 1.5)).toEqual({ rightly: 0.5, wrongly: 0 })
    expect(sharesAbove([], 0)).toEqual({ rightly: 0, wrongly: 0 })
  })
})
