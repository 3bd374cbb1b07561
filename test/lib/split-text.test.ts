import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitText } from '../../src/lib/split-text.ts'

test.each([
  ['短句', 10, ['短句']],
  ['', 10, ['']],
  ['第一段\n第二段更长', 8, ['第一段\n第二段更', '长']],
  ['第一段很长\n第二段', 7, ['第一段很长', '第二段']],
  ['先停水。后停电。', 6, ['先停水。', '后停电。']],
  ['停水了！快储水', 6, ['停水了！', '快储水']],
  ['他说“好。”然后走了', 7, ['他说“好。”', '然后走了']],
  ['甲乙丙丁，戊己庚', 7, ['甲乙丙丁，', '戊己庚']],
  ['甲乙丙丁戊己庚', 3, ['甲乙丙', '丁戊己', '庚']],
  ['甲🙂乙', 2, ['甲', '🙂', '乙']],
  ['      停水通知', 4, ['停水通知']],
])('%j at %i', (text, limit, parts) => {
  expect(splitText(text, limit)).toEqual(parts)
})

test('parts keep the limit, lose nothing but white space, split no character, and none is empty', () => {
  const piece = fc.constantFrom('停', '水', '🙂', '。', '！', '，', '”', '\n', ' ', 'a')
  const text = fc.array(piece, { maxLength: 200 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 40 }), (whole, limit) => {
      const parts = splitText(whole, limit)
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(limit)
        expect(part).not.toMatch(/[\uD800-\uDBFF]$|^[\uDC00-\uDFFF]/)
        expect(parts.length === 1 || part.trim() !== '').toBe(true)
      }
      expect(parts.join('').replaceAll(/\s/g, '')).toBe(whole.replaceAll(/\s/g, ''))
    }),
  )
})
