// The reader reads folded text, so a letter that folding writes otherwise stands in no message: 噚日 is never met.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { alignedFold } from '../../src/lib/aligned-fold.ts'

const folder = 'src/domain/message'
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
)

test('no pattern of the reader holds a letter that folding takes away', () => {
  const lost = files.flatMap((file) =>
    lettersLost(readFileSync(join(folder, file), 'utf8')).map((one) => `${file}: ${one}`),
  )
  expect(lost).toEqual([])
})

test('a letter that folding takes away is seen, but not in a comment', () => {
  expect(lettersLost("const days = '[昨噚]日'")).toEqual(['噚'])
  expect(lettersLost('/** 噚日 */')).toEqual([])
})

function lettersLost(source: string): string[] {
  const code = source.replaceAll(/\/\*\*.*?\*\/|^\s*\/\/.*$/gmsu, '')
  return [...new Set(code.match(/\p{Script=Han}/gu))].filter((letter) => alignedFold(letter) !== letter)
}
