// What a command makes is for its user alone, whoever runs it first and whatever his umask.
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { ingestCommand } from '../../../src/cli/plan/ingest.ts'
import { useCli } from '../../harness/cli.ts'

const { folder, run } = useCli(ingestCommand)

const rights = (path: string) => (statSync(path).mode & 0o777).toString(8)

test('the first ingest makes a data folder that nobody else can enter, and files that nobody else can read', async () => {
  const usual = process.umask(0o022)
  try {
    const plans = join(folder, 'plans')
    const data = join(folder, 'below', 'data')
    mkdirSync(plans)
    writeFileSync(join(plans, 'a.md'), '# 河埠村防溺水工作方案\n\n网格员每周巡查河道一次。\n')
    vi.stubEnv('GRIDKEEPER_DATA', data)
    await run('ingest', plans)
    expect(rights(data)).toBe('700')
    const made = readdirSync(data)
    expect(made).toContain('gridkeeper.db')
    expect(made.map((name) => `${name} ${rights(join(data, name))}`)).toEqual(made.map((n) => `${n} 600`))
  } finally {
    process.umask(usual)
  }
})
