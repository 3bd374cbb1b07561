// The reader's rooms have a direction: each sees those before it, and whoever reads a room has read all that it rests on.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const folder = 'src/domain/message'
/** What is passed along is known to all. */
const known = 'reading.ts'
const rooms = ['words', 'text', 'field', 'signs', 'facts', 'likeness', 'intent', '.']

function roomOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : '.'
}

/** The files of the reader that a source imports, relative to its folder. */
function seenBy(file: string, source: string): string[] {
  return [...source.matchAll(/from '(\.[^']+\.ts)'/g)]
    .map(([, path = '']) => normalize(join(dirname(file), path)).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('..'))
}

function isUpward(file: string, seen: string): boolean {
  return seen !== known && rooms.indexOf(roomOf(seen)) > rooms.indexOf(roomOf(file))
}

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))

test('every folder of the reader has its place in the order', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(new Set(files.map(roomOf))).toEqual(new Set(rooms))
})

test('no room of the reader sees a later one', () => {
  const upward = files.flatMap((file) =>
    seenBy(file, readFileSync(join(folder, file), 'utf8'))
      .filter((seen) => isUpward(file, seen))
      .map((seen) => `${file} sees ${seen}`),
  )
  expect(upward).toEqual([])
})

test('an import of a later room is seen, of an earlier one and of the reading it is not', () => {
  const source =
    "import { a } from '../intent/late.ts'\nimport type { B } from '../reading.ts'\nexport { c } from '../words/c.ts'"
  const seen = seenBy('signs/zeros.ts', source)
  expect(seen).toEqual(['intent/late.ts', 'reading.ts', 'words/c.ts'])
  expect(seen.filter((one) => isUpward('signs/zeros.ts', one))).toEqual(['intent/late.ts'])
})
