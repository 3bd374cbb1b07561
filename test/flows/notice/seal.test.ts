import { expect, test } from 'vitest'
import { sealOf } from '../../../src/flows/notice/seal.ts'
import { textHash } from '../../../src/lib/text-hash.ts'

const file = { name: '范围.pdf', hash: 'a1' }

test('without files it is the hash of the text; any change of text, file, name or order breaks it', () => {
  expect(sealOf('停水', [])).toBe(textHash('停水'))
  const seals = [
    sealOf('停水', [file]),
    sealOf('停电', [file]),
    sealOf('停水', [{ ...file, hash: 'a2' }]),
    sealOf('停水', [{ ...file, name: '名单.pdf' }]),
    sealOf('停水', [file, { name: '图.png', hash: 'b1' }]),
    sealOf('停水', [{ name: '图.png', hash: 'b1' }, file]),
  ]
  expect(new Set(seals).size).toBe(seals.length)
})
