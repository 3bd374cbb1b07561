// What the READMEs show of the demo is what it says.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { demoCommand } from '../../src/cli/demo.ts'
import { useCli } from '../harness/cli.ts'

const shown = ['README.md', 'README.zh-CN.md'].map((file) => {
  const [, chat = ''] = /```\n(\d+月\d+日 [\s\S]*?)```/.exec(readFileSync(file, 'utf8')) ?? []
  return chat.trim().split('\n')
})
const { run } = useCli(demoCommand)

test('every line of the demo that a README shows is said in it', async () => {
  const said = (await run('demo')).split('\n')
  for (const lines of shown) {
    expect(lines.length).toBeGreaterThan(10)
    expect(said).toEqual(expect.arrayContaining(lines))
  }
}, 60_000)
