import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { indexStamp, readIndex, writeIndex } from '../../../src/app/plan/plan-index-file.ts'
import { ask } from '../../../src/knowledge/answer/ask.ts'
import { buildLibrary } from '../../../src/knowledge/library/library.ts'
import { tempFolder } from '../../harness/temp-folder.ts'

const folder = tempFolder()
const lines = ['游泳池管理办法', '为规范澄湖社区游泳池，特制定本办法。', '一、收费', '游泳池每次收费15元。']
const library = buildLibrary([{ name: 'swim.txt', lines }])
const stored = { name: 'swim.txt', hash: 'aa', revision: 1, importedAt: new Date(0), bytes: new Uint8Array() }

test('an index read back answers as the one that was built', async () => {
  const file = join(folder, 'plans.index')
  await writeIndex(file, { fits: 'x', library })
  const back = await readIndex(file, 'x')
  const question = '澄湖社区游泳池多少钱一次'
  expect(back && ask(back, { question })).toEqual(ask(library, { question }))
  expect(ask(library, { question })).toMatchObject({ outcome: 'answered' })
  expect(await readIndex(file, 'y')).toBeUndefined()
})

test('plans that repeat one another still know each other', async () => {
  const file = join(folder, 'twins.index')
  const copies = buildLibrary(['a.txt', 'b.txt'].map((name) => ({ name, lines })))
  await writeIndex(file, { fits: 'x', library: copies })
  const back = await readIndex(file, 'x')
  expect(back).toEqual(copies)
  expect(back?.duplicates.get(back.plans[0] ?? never())).toEqual(back?.plans.slice(1))
})

test('an index that ends too early is no index', async () => {
  const file = join(folder, 'short.index')
  await writeIndex(file, { fits: 'x', library })
  const kept = readFileSync(file)
  for (const length of [kept.length - 1, kept.length >> 1, 2]) {
    writeFileSync(file, kept.subarray(0, length))
    expect(await readIndex(file, 'x')).toBeUndefined()
  }
})

test('an index that cannot be put in its place leaves nothing beside it', async () => {
  const inside = join(folder, 'taken')
  mkdirSync(join(inside, 'plans.index'), { recursive: true })
  await expect(writeIndex(join(inside, 'plans.index'), { fits: 'x', library })).rejects.toThrow('plans.index')
  expect(readdirSync(inside)).toEqual(['plans.index'])
})

function never(): never {
  throw new Error('there is a first plan')
}

test('what is torn, foreign or missing is no index', async () => {
  const file = join(folder, 'torn.index')
  writeFileSync(file, 'not an index')
  expect(await readIndex(file, 'x')).toBeUndefined()
  expect(await readIndex(join(folder, 'none.index'), 'x')).toBeUndefined()
})

test('a changed document or fact needs another index', async () => {
  const fact = { planKey: 'k', facts: { year: 2024 }, setBy: '高远', setAt: new Date(0) }
  const stamps = [
    await indexStamp([stored], []),
    await indexStamp([{ ...stored, hash: 'bb' }], []),
    await indexStamp([{ ...stored, name: 'b.txt' }], []),
    await indexStamp([stored], [fact]),
  ]
  expect(new Set(stamps).size).toBe(4)
  expect(await indexStamp([{ ...stored, revision: 2 }], [])).toBe(stamps[0])
})
