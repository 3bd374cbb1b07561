// Whoever looks for a wording of the reader finds it: no pattern, be it a literal or a piece of a composed one, is longer than a line and a bit.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = 'src/domain/message'
/** Characters without white space between them; the alternatives of a list are apart. */
const longest = 130

/** Written before the rule: to be composed of named parts when next one is touched, and taken from here. */
const stillLong = [
  'field/clock-times.ts',
  'field/counts.ts',
  'signs/asserted.ts',
  'signs/hazards.ts',
  'signs/urgency.ts',
  'words/absence.ts',
  'words/orders.ts',
  'words/places.ts',
]

function longestPiece(source: string): number {
  return Math.max(...source.split(/\s+/u).map((piece) => piece.length))
}

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))
const tooLong = files.filter((file) => longestPiece(readFileSync(join(folder, file), 'utf8')) > longest)

test('patterns are composed of short pieces', () => {
  expect(files.length).toBeGreaterThan(50)
  expect(tooLong.toSorted()).toEqual(stillLong)
})

test('a long literal and a long piece of a template are both seen', () => {
  const pattern = '(?:某|甲)'.repeat(30)
  expect(longestPiece(`const one = /${pattern}/`)).toBeGreaterThan(longest)
  expect(longestPiece(`const one = new RegExp(\`\${other}${pattern}\`)`)).toBeGreaterThan(longest)
})
