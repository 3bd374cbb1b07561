// One bot on one SQLite file, whoever it is and however it ended.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { holdBotLock } from '../../src/store/bot-lock.ts'
import { openStore } from '../../src/store/store.ts'
import { tempFolder } from '../harness/temp-folder.ts'

const url = `file:${join(tempFolder(), 'data/bot.db')}`

async function otherProcess(): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('hold-lock.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, url], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}

test('a second bot on the file is refused by name, until the first has gone', async () => {
  const release = await holdBotLock(url)
  await expect(holdBotLock(url)).rejects.toThrow(`process ${process.pid}`)
  release()
  const again = await holdBotLock(url)
  again()
})

test('a killed bot holds nothing; commands work beside a living one', async () => {
  const bot = await otherProcess()
  await expect(holdBotLock(url)).rejects.toThrow(`process ${bot.pid})`)
  const store = await openStore(url)
  expect(await store.transact((tx) => tx.outages.beat(new Date(0)))).toBeUndefined()
  await store.close()
  bot.kill('SIGKILL')
  await once(bot, 'exit')
  const release = await holdBotLock(url)
  release()
})

test('PostgreSQL welcomes replicas', async () => {
  const postgres = 'postgresql://nobody@localhost/none'
  const releases = [await holdBotLock(postgres), await holdBotLock(postgres)]
  expect(releases).toHaveLength(2)
  for (const release of releases) release()
})

test('a database that cannot be reached is named as the reason', async () => {
  const nowhere = openStore('postgresql://nobody@127.0.0.1:1/none')
  await expect(nowhere).rejects.toThrow(
    'none at 127.0.0.1:1 cannot be opened as nobody (nothing answers there)',
  )
})

test.each(['mysql://localhost/x', 'gridkeeper.db', 'file:'])('%s is no database URL', async (wrong) => {
  await expect(openStore(wrong)).rejects.toThrow('The database URL must be like file:./data/gridkeeper.db')
})
