// The service killed without warning, again and again: no message received and no booking is lost or made twice.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { openStore } from '../../src/store/store.ts'
import { openBotApi, type BotApi } from '../harness/bot-api/index.ts'

const reports = 24
const kills = 3

let folder: string
let api: BotApi
let service: ChildProcess | undefined
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gridkeeper-kill-'))
  api = await openBotApi()
})
afterEach(async () => {
  service?.kill('SIGKILL')
  await api.close()
  await rm(folder, { recursive: true })
})

test('a flood of reports survives kill -9', { timeout: 120_000 }, async () => {
  const worker = api.person('山竹')
  const group = api.group('山竹工作群')
  await writeFile(join(folder, 'community.yaml'), stringify(community(group, worker.id)))
  for (let round = 0; round < kills; round += 1) {
    service = start()
    for (let i = 0; i < reports / kills; i += 1) api.post(group, worker, `${round}${i}号楼门口路灯坏了`)
    // Somewhere in the middle: when the bot has begun to answer this round.
    const before = api.written(group).length
    await expect.poll(() => api.written(group).length, { timeout: 30_000 }).toBeGreaterThan(before)
    service.kill('SIGKILL')
    await once(service, 'exit')
    await gone()
  }
  service = start()
  await listening()
  await expect.poll(handled, { timeout: 30_000 }).toBe(reports)
  service.kill('SIGTERM')
  expect(await once(service, 'exit')).toEqual([0, null])

  const texts = await incidentTexts()
  expect(texts.toSorted()).toEqual([...new Set(texts)].toSorted())
  expect(texts).toHaveLength(reports)
  // What was on its way at a kill may come again, and says so; nothing else comes twice.
  const first = api.written(group).filter((m) => !m.text.startsWith('【补发】'))
  const numbers = first.flatMap((m) => m.text.match(/#\d+(?= 已登记)/g) ?? [])
  expect(numbers.toSorted()).toEqual([...new Set(numbers)].toSorted())
})

test(
  'a second bot on the same file refuses to start and says who holds it',
  { timeout: 60_000 },
  async () => {
    await writeFile(join(folder, 'community.yaml'), stringify(community(-1, 1)))
    service = start()
    await listening()
    const second = start()
    const errors: string[] = []
    second.stderr?.on('data', (chunk: Buffer) => errors.push(chunk.toString()))
    const [code] = (await once(second, 'exit')) as [number]
    expect(code).toBe(1)
    expect(errors.join('')).toContain(`process ${service.pid}`)
  },
)

test('what community.yaml claims and a code gave away is wrong configuration, which no restart mends', async () => {
  const store = await openStore(`file:${join(folder, 'gridkeeper.db')}`)
  const { chats, ...rest } = community(-1, 1)
  const row = { ...chats[0]!, title: '夜班群', audience: 'staff', channel: 'telegram', chat: '-2' } as const
  await store.transact((tx) => tx.roster.edit({ kind: 'chat', row }, new Date()))
  await store.close()
  await writeFile(join(folder, 'community.yaml'), stringify({ ...rest, chats }))
  service = start()
  const errors: string[] = []
  service.stderr?.on('data', (chunk: Buffer) => errors.push(chunk.toString()))
  const [code] = (await once(service, 'exit')) as [number]
  expect(errors.join('')).toMatch(
    /\ncommunity\.yaml declares chat staff as .*山竹工作群.* made in chat as .*夜班群.*; \S.*\n$/,
  )
  expect(code).toBe(2)
})

function start(): ChildProcess {
  const env = {
    PATH: process.env['PATH'],
    TZ: process.env['TZ'],
    GRIDKEEPER_DATA: folder,
    TELEGRAM_BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.apiRoot,
  }
  return spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

/** A service that was killed may be counted until its connection is seen to be closed. */
async function gone(): Promise<void> {
  await expect.poll(() => api.pollers(), { timeout: 30_000 }).toBe(0)
}

async function listening(): Promise<void> {
  await expect.poll(() => api.pollers(), { timeout: 30_000 }).toBe(1)
}

async function incidentTexts(): Promise<string[]> {
  const store = await openStore(`file:${join(folder, 'gridkeeper.db')}`)
  const incidents = await store.transact((tx) => tx.incidents.openAfter(0, 1000))
  await store.close()
  return incidents.map((i) => i.text)
}

async function handled(): Promise<number> {
  return (await incidentTexts()).length
}

function community(group: number, account: number) {
  return {
    name: '山竹社区',
    units: [
      { id: 'shanzhu', name: '山竹社区', kind: 'community' },
      { id: 'grid-1', name: '1号网格', kind: 'grid', parent: 'shanzhu' },
    ],
    people: [
      {
        id: 'worker',
        name: '山竹',
        roles: [{ role: 'grid', unit: 'grid-1' }],
        accounts: [{ channel: 'telegram', id: String(account) }],
      },
    ],
    chats: [
      {
        id: 'staff',
        title: '山竹工作群',
        unit: 'shanzhu',
        audience: 'staff',
        channel: 'telegram',
        chat: String(group),
      },
    ],
  }
}
