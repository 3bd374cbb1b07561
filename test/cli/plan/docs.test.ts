// gridkeeper docs, as an official runs it over imported files.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { importFile } from '../../../src/app/plan/plan-import.ts'
import { docsCommand } from '../../../src/cli/plan/docs.ts'
import { openStore } from '../../../src/store/store.ts'
import { useCli } from '../../harness/cli.ts'

const { folder, run: runCli } = useCli(docsCommand)
const run = (...args: string[]) => runCli('docs', ...args)
const swim = [
  '游泳池管理办法',
  '为规范澄湖社区游泳池，特制定本办法。',
  '一、收费标准和开放时间',
  '每次15元，每天9点开放。',
]
const write = (name: string, lines: readonly string[]) => writeFileSync(join(folder, name), lines.join('\n'))

async function imported(...names: string[]): Promise<void> {
  const store = await openStore(`file:${join(folder, 'gridkeeper.db')}`)
  for (const name of names) await importFile(store, join(folder, name))
  await store.close()
}

beforeAll(async () => {
  write('swim.txt', swim)
  write(
    'swim-new.txt',
    swim.map((line) => line.replace('15元', '20元').replace('澄湖', '云锦')),
  )
  await imported('swim.txt', 'swim-new.txt')
})
async function keyOf(place: string): Promise<string> {
  const plans = JSON.parse(await run('list', '--json')) as { key: string }[]
  return plans.find(({ key }) => key.startsWith(place))?.key ?? ''
}

test('list shows each plan with its key and place', async () => {
  const lines = (await run('list')).split('\n')
  expect(lines).toHaveLength(2)
  expect(lines.join('\n')).toContain(`${await keyOf('澄湖社区')}  游泳池管理办法(澄湖社区)  澄湖社区`)
})

test('set is kept with who said it, and corrected, and taken back', async () => {
  const key = await keyOf('澄湖社区')
  await run('set', key, '--by', '高远', '--year', '2023', '--expires', '2024-01-31')
  expect(await run('list')).toContain('2023  该方案已于2024-01-31到期')
  await run('set', key, '--by', '李主任', '--expires', '')
  const shown = JSON.parse(await run('show', key, '--json')) as {
    facts: object
    history: { setBy: string }[]
  }
  expect(shown.facts).toEqual({ year: 2023 })
  expect(shown.history.map(({ setBy }) => setBy)).toEqual(['高远', '李主任'])
})

test('diff shows what only one of two plans says', async () => {
  const [a, b] = [await keyOf('澄湖社区'), await keyOf('云锦社区')]
  const shown = await run('diff', a, b)
  expect(shown).toContain('- 4\t每次15元，每天9点开放。')
  expect(shown).toContain('+ 4\t每次20元，每天9点开放。')
  expect(JSON.parse(await run('diff', a, b, '--json'))).toMatchObject({ only: [{ line: 2 }, { line: 4 }] })
})

test('a plan is also found by its file and line', async () => {
  expect(await run('show', 'swim.txt:2')).toContain('4\t每次15元，每天9点开放。')
})

test('what was said stays with the plan when it comes again in another file, with lines before it', async () => {
  const key = await keyOf('澄湖社区')
  write('swim.txt', ['游泳池已搬迁。'])
  write('pool.txt', ['浏览', '7336', ...swim])
  await imported('swim.txt', 'pool.txt')
  expect(JSON.parse(await run('show', key, '--json'))).toMatchObject({ facts: { year: 2023 } })
})

test.each([
  [['show', 'none'], /no plan none: expected a key/],
  [['set', 'swim-new.txt:2', '--by', '高远'], /at least one of the facts/],
  [['set', 'swim-new.txt:2', '--by', '高远', '--year', '1'], /--year "1": .*1949.* See/],
  [['set', 'swim-new.txt:2', '--by', '高远', '--expires', '2024-02-30'], /expires/],
  [['set', 'swim-new.txt:2', '--year', '2024'], /--by/],
])('%j is refused with what is expected', async (args, message) => {
  await expect(run(...args)).rejects.toThrow(message)
})
