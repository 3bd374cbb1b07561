// gridkeeper ask over files named on the command line: one that cannot be had stops no other.
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { askCommand } from '../../../src/cli/plan/ask.ts'
import { useCli } from '../../harness/cli.ts'

const { folder, run } = useCli(askCommand)

test('a file that vanishes and one that is too large are said, the others answer', async () => {
  const all = join(folder, 'all')
  mkdirSync(all)
  const gone = join(all, 'b-gone.txt')
  // It is on the list by the time that the link is spoken of, and vanishes before its turn.
  const errors = vi.spyOn(console, 'error').mockImplementation(() => rmSync(gone, { force: true }))
  symlinkSync(join(folder, 'nowhere'), join(all, 'z-lost.txt'))
  writeFileSync(gone, '柳塘社区皮划艇租借办法\n\n一、收费\n皮划艇租借每小时40元。\n')
  writeFileSync(join(all, 'a-huge.txt'), '柳塘')
  truncateSync(join(all, 'a-huge.txt'), 50 * 1024 * 1024 + 1)
  writeFileSync(join(all, 'c-tents.txt'), '柳塘社区帐篷租借办法\n\n一、收费\n帐篷租借每天25元。\n')
  expect(await run('ask', '帐篷租借多少钱一天？', '--docs', all)).toContain('每天25元')
  expect(errors.mock.calls.flat()).toEqual([
    expect.stringMatching(/z-lost\.txt: left out/u),
    expect.stringMatching(/《a-huge\.txt》超过 50 MB.*拆分/u),
    expect.stringMatching(/《b-gone\.txt》已不在原处.*再导入/u),
  ])
  errors.mockRestore()
})

test('files of which none can be read are no library', async () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {})
  writeFileSync(join(folder, 'blank.txt'), '')
  await expect(run('ask', '帐篷多少钱？', '--docs', join(folder, 'blank.txt'))).rejects.toThrow(
    /no document could be read/,
  )
  errors.mockRestore()
})
