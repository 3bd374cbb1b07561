// What an office file cannot hold.
import { expect, test } from 'vitest'
import { xmlText } from '../../src/lib/xml-text.ts'

test.each([
  ['路灯\u0000坏\u001b了\u0008', '路灯坏了'],
  ['一行\n\t二行\r', '一行\n\t二行\r'],
  ['半个\ud83d字', '半个字'],
  ['整个🙂字', '整个🙂字'],
])('%j becomes %j', (text, clean) => {
  expect(xmlText(text)).toBe(clean)
})
