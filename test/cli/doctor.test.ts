// gridkeeper doctor: what each channel was last seen to be, and since when it hears nothing.
import { expect, test } from 'vitest'
import { loadConfig } from '../../src/app/settings/config.ts'
import { doctorCommand } from '../../src/cli/doctor.ts'
import type { WatchedChannel } from '../../src/domain/channel/channel-health.ts'
import { openStore } from '../../src/store/store.ts'
import { useCli } from '../harness/cli.ts'

const { run } = useCli(doctorCommand)

async function watched(changes: Partial<WatchedChannel>): Promise<void> {
  const store = await openStore(loadConfig(process.env).databaseUrl)
  const now = new Date()
  const up = { channel: 'wechat', state: 'up', since: now, seenAt: now, told: false } as const
  await store.transact((tx) => tx.channels.put({ ...up, ...changes }))
  await store.close()
}

const channels = async () =>
  (JSON.parse(await run('doctor', '--json')) as { channels: Record<string, unknown>[] }).channels

test('a channel that hears nothing is shown with its reason and since when', async () => {
  const blindSince = new Date('2026-03-17T02:00:00Z')
  await watched({ state: 'down', why: '账号已退出', blindSince })
  expect(await channels()).toMatchObject([
    { channel: 'wechat', state: 'down', why: '账号已退出', blindSince: blindSince.toISOString() },
  ])
  expect(await run('doctor')).toContain('"blindSince":"2026-03-17T02:00:00.000Z"')
})

test('a channel that nobody has looked at for a minute is not running', async () => {
  await watched({ seenAt: new Date(Date.now() - 61_000) })
  expect(await channels()).toMatchObject([{ channel: 'wechat', state: 'not running' }])
})

test('work that was set aside is shown with what it failed of; what is only put off is not', async () => {
  const store = await openStore(loadConfig(process.env).databaseUrl)
  const setback = { kind: 'voices', attempts: 4, error: 'no such codec' } as const
  await store.transact(async (tx) => {
    await tx.work.setBack({ ...setback, id: 7, retryAt: undefined })
    await tx.work.setBack({ ...setback, id: 8, retryAt: new Date() })
  })
  await store.close()
  const found = JSON.parse(await run('doctor', '--json')) as { setAside: unknown }
  expect(found.setAside).toEqual([{ ...setback, id: 7 }])
})
