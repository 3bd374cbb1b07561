import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { libraryOf } from '../../scripts/question-set.ts'

const root = join(import.meta.dirname, '../..')
const seeds = join(root, '../shared/seeds')

test.skipIf(!existsSync(seeds))('no place or title of the files found on the web stands in our code', () => {
  const names = libraryOf(seeds).plans.flatMap((plan) => [...plan.places, plan.heading])
  const telling = [...new Set(names)].filter((name) => name.length >= 3)
  expect(telling.length).toBeGreaterThan(10)
  const ours = ['src', 'scripts', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|md|txt|jsonl)$/u.test(file))
      .map((file) => join(folder, file)),
  )
  const found = ours.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    return telling.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`)
  })
  expect(found).toEqual([])
})
