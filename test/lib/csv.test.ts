import { expect, test } from 'vitest'
import { renderCsv } from '../../src/lib/csv.ts'

test('begins with the mark by which Excel knows UTF-8, and ends each line', () => {
  expect(
    renderCsv([
      ['日期', '数'],
      ['2026-03-01', -1],
    ]),
  ).toBe('\uFEFF日期,数\r\n2026-03-01,-1\r\n')
})

test.each([
  ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ['+8613800000000', "'+8613800000000"],
  ['-2+3', "'-2+3"],
  ['@王芳', "'@王芳"],
  ['＝1+1', "'＝1+1"],
  ['\t=1', "'\t=1"],
  ['\n=1', '"\'\n=1"'],
  ['甲,乙', '"甲,乙"'],
  ['说“好”', '说“好”'],
  ['a"b', '"a""b"'],
  ['', ''],
])('%j is written %j', (text, written) => {
  expect(renderCsv([[text]])).toBe(`\uFEFF${written}\r\n`)
})
