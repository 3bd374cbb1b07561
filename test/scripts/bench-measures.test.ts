import { expect, test } from 'vitest'
import { isRightPassage, quantile, recallAt, reciprocalRank } from '../../scripts/bench-measures.ts'
import { buildLibrary } from '../../src/knowledge/library/library.ts'

test('shares, ranks and quantiles of a few and of none', () => {
  expect(recallAt([1, 3, Infinity, 1], 1)).toBe(0.5)
  expect(recallAt([], 1)).toBe(0)
  expect(reciprocalRank([1, 2, 11, Infinity])).toBe(0.375)
  expect(quantile([9, 1, 5], 0.5)).toBe(5)
  expect(quantile([9, 1, 5], 0.99)).toBe(5)
  expect(quantile([], 0.5)).toBe(0)
})

test('a right passage stands in the right lines, or says all that must be said', () => {
  const lines = ['杏园社区值班方案', '一、值班时间为每晚七点。', '二、值班电话由门卫接听。']
  const { passages } = buildLibrary([{ name: 'a.txt', lines }])
  const row = { id: '', plan: '', question: '', answerable: true, seed: 'a.txt' }
  const right = (must: readonly string[][], at: [number, number]) =>
    passages.map((passage) => isRightPassage({ ...row, lines: at, must }, passage))
  expect(right([['没有的话']], [3, 3]).filter(Boolean)).toHaveLength(1)
  expect(right([['七点', '7点'], ['值班']], [9, 9]).filter(Boolean)).toHaveLength(1)
})
