// gridkeeper notice, reminder and outbox, as an operator runs them; wrong use is told from what cannot be done now.
import { storedKey } from '../../../src/domain/messaging/dedupe-keys.ts'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CommanderError } from 'commander'
import { beforeAll, expect, test } from 'vitest'
import { loadConfig, readCommunity, sampleCommunity } from '../../../src/app/settings/config.ts'
import { noticeCommand } from '../../../src/cli/notice/notice.ts'
import { reminderCommand } from '../../../src/cli/notice/reminder.ts'
import { outboxCommand } from '../../../src/cli/outbox.ts'
import { RefusedError, UsageError } from '../../../src/cli/usage-error.ts'
import type { Tx } from '../../../src/domain/ports.ts'
import { declareCommunity } from '../../../src/flows/declare-community.ts'
import { openStore } from '../../../src/store/store.ts'
import { useCli } from '../../harness/cli.ts'

const { folder, run } = useCli(noticeCommand, reminderCommand, outboxCommand)
const sample = readCommunity(sampleCommunity)
const second = {
  id: 'tian-ye',
  name: '田野',
  roles: [{ role: 'official' as const, unit: 'chengyuan' }],
  accounts: [{ channel: 'console' as const, id: 'tian-ye' }],
}
const people = [...sample.people, second]

async function inStore<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const store = await openStore(loadConfig(process.env).databaseUrl)
  try {
    return await store.transact(work)
  } finally {
    await store.close()
  }
}

beforeAll(() => inStore((tx) => declareCommunity(tx, { ...sample, people }, new Date())))

const next = `${new Date().getFullYear() + 1}`
const draft = (body: string, ...more: string[]) =>
  run('notice', 'draft', body, '--by', 'gao-yuan', '--to', 'residents', ...more)
const act = (verb: string, id: string, by: string) => run('notice', verb, id, '--by', by)

/** 2: wrong use, 1: it cannot be done as things stand; with the message. */
async function failure(work: Promise<string>): Promise<readonly [number, string]> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error instanceof UsageError || error instanceof CommanderError) return [2, error.message]
  if (error instanceof RefusedError) return [1, error.message]
  throw new Error('neither wrong use nor refused', { cause: error })
}

test('drafted, handed in, signed by another, paused, resumed, recalled; the receipts are a table', async () => {
  expect(await draft('周四洗水箱，收到请回复', '--at', `${next}-03-01 08:00`)).toContain('（2 个群，')
  expect(await failure(act('recall', 'N1', 'tian-ye'))).toEqual([1, '通知 N1 还没有确认，没有改动。'])
  expect(await act('sign', 'N1', 'gao-yuan')).toContain('等 田野 签发')
  expect(await failure(act('sign', 'N1', 'gao-yuan'))).toEqual([1, '通知 N1 在等另一位干部签发，没有改动。'])
  expect(await act('sign', '1', 'tian-ye')).toContain(`将于 ${next}年3月1日 08:00 发出`)
  expect(await act('pause', 'N1', 'gao-yuan')).toContain('已暂停')
  expect(await act('resume', 'N1', 'gao-yuan')).toContain('接着发')
  expect(await run('notice', 'show', 'N1')).toMatch(/签发文本（SHA-256 [\da-f]{64}）：\n【通知】周四洗水箱/)
  expect(await run('notice', 'receipts', 'N1')).toContain('类别,名称,单位,状态,时间,说明')
  expect(await act('recall', 'N1', 'tian-ye')).toContain('已撤回')
  expect(await failure(act('cancel', 'N1', 'gao-yuan'))).toEqual([1, '通知 N1 已经撤回，没有改动。'])
  expect(await run('notice', 'list')).toContain('N1  已经撤回  高远  2 个群  周四洗水箱')
  expect(JSON.parse(await run('notice', 'list', '--json'))).toHaveLength(1)
})

test('what a notice mentions reaches nobody by force, and is sealed with its files', async () => {
  const path = join(folder, '停水范围.txt')
  writeFileSync(path, '1 至 6 栋')
  const card = await draft('@所有人 周六停水', '--file', path)
  expect(card).toContain('正文：＠所有人 周六停水')
  expect(card).toContain('附件：停水范围.txt')
  expect(await act('cancel', 'N2', 'gao-yuan')).toContain('N2 已取消')
})

test.each([
  [['--at', `${next}-03-01 25:61`], /--at <time>.*25:61.*expected a local time/],
  [['--at', `${next}-02-30 08:00`], /--at <time>.*expected a local time/],
  [['--at', '2024-03-01 08:00'], /3月1日 08:00 已经过了/],
  [['--every', '下周八'], /--every "下周八": expected how often/],
  [['--every', '每周五'], /要写明到哪天为止/],
  [['--every', '每周五', '--until', '2024-03-01'], /在截止日期之后/],
  [['--every', '每周五', '--until', `${next}-13-01`], /--until <day>.*a day that exists/],
  [['--every', '每周五', '--at', `${next}-03-01 08:00`], /no single time/],
  [['--until', `${next}-03-01`], /expected with --every/],
  [
    ['--every', '每周五', '--until', `${next}-03-01`, '--expires', `${next}-02-01 07:00`],
    /--expires: .*recurring.*--until/,
  ],
  [['--every', '每周五', '--until', `${next}-03-01`, '--time', '8点'], /--time <clock>.*a clock time/],
  [['--at', `${next}-03-01 08:00`, '--expires', `${next}-03-01 07:00`], /--expires .*after --at/],
  [['--ask', 'nobody-at-all'], /--ask "nobody-at-all": expected everyone, grids, or ids/],
  [['--file', '/nowhere/a.txt'], /--file "\/nowhere\/a.txt": expected a file/],
  [['--to', '火星群'], /没有找到“火星群”/],
  [['--to', '，'], /没有找到要发的群/],
])('a draft with %j is wrong use and drafts nothing', async (more, why) => {
  const before = await run('notice', 'list')
  const [code, message] = await failure(draft('周四洗水箱', ...more))
  expect([code, message]).toEqual([2, expect.stringMatching(why)])
  expect(await run('notice', 'list')).toBe(before)
})

test.each([
  ['', /没有正文/],
  ['水'.repeat(20_000), /20000 字，最多 2000 字/],
])('a body of %#', async (body, why) => {
  expect(await failure(draft(body))).toEqual([2, expect.stringMatching(why)])
})

test.each([
  [['notice', 'sign', 'x', '--by', 'gao-yuan'], /whole number/],
  [['notice', 'sign', 'N1'], /--by/],
  [['notice', 'pause', 'N1', '--by', 'nobody'], /"nobody"; expected the id of an official: gao-yuan/],
  [['notice', 'recall', 'N1', '--by', 'li-ming'], /"li-ming" is no official/],
  [['reminder', 'end', 'T9', '--by', 'nobody'], /expected the id of an official/],
  [['reminder', 'end', 'x', '--by', 'gao-yuan'], /whole number/],
  [['outbox', 'redrive', 'x'], /whole number/],
  [['outbox', 'list', '--limit', '0'], /whole number/],
])('%j is wrong use', async (args, why) => {
  expect(await failure(run(...args))).toEqual([2, expect.stringMatching(why)])
})

test.each([
  [['notice', 'sign', 'N9', '--by', 'gao-yuan'], /no notice N9; gridkeeper notice list/],
  [['notice', 'show', 'N9'], /no notice N9/],
  [['notice', 'receipts', 'N9'], /no notice N9/],
  [['reminder', 'end', 'T9', '--by', 'gao-yuan'], /no reminder T9; gridkeeper reminder list/],
  [['outbox', 'redrive', '9'], /outbox list --dead/],
])('%j is of something that is not there', async (args, why) => {
  expect(await failure(run(...args))).toEqual([1, expect.stringMatching(why)])
})

test('a reminder is listed and ended, once', async () => {
  expect(await run('reminder', 'list')).toBe('没有在用的提醒。')
  await inStore(async (tx) => {
    const at = new Date(`${next}-03-05T01:00:00Z`)
    const reminder = await tx.reminders.draft({
      ownerId: 'gao-yuan',
      ownerName: '高远',
      chatIds: ['staff'],
      text: '大扫除',
      reason: '本地规定',
      nextAt: at,
      endsAt: undefined,
      reviewAt: at,
      createdAt: at,
      eventId: undefined,
      timetable: { recurrence: { every: 'week', weekdays: [5] }, time: '09:00' },
    })
    await tx.reminders.advance(reminder, { state: 'active' })
  })
  expect(await run('reminder', 'list')).toContain(
    'T1 每周五 09:00 大扫除（高远，本地规定，下一次 3月5日 09:00）',
  )
  expect(JSON.parse(await run('reminder', 'list', '--json'))).toHaveLength(1)
  expect(await failure(run('reminder', 'end', 'T1', '--by', 'li-ming'))).toEqual([
    2,
    expect.stringContaining('no official'),
  ])
  expect(await run('reminder', 'end', 'T1', '--by', 'gao-yuan')).toContain('T1 已停用')
  expect(await failure(run('reminder', 'end', 'T1', '--by', 'gao-yuan'))).toEqual([
    1,
    '提醒 T1 早已停用，没有改动。',
  ])
})

test('what was not delivered is listed and driven on in one step, once', async () => {
  const id = await inStore(async (tx) => {
    const now = new Date()
    const to = { channel: 'telegram', chatId: '-1' } as const
    await tx.outbox.add(
      { dedupeKey: storedKey('dead'), to, priority: 'receipt', content: { text: '收到 R9' } },
      now,
    )
    const until = new Date(now.getTime() + 60_000)
    const [claimed] = await tx.outbox.claim({ worker: 'w', now, until, limit: 1, channels: ['telegram'] })
    await tx.outbox.settle(claimed!.id, claimed!.fence, { state: 'dead', error: 'chat not found' })
    return String(claimed!.id)
  })
  expect(await run('outbox', 'list', '--dead')).toBe(
    `${id}  dead  receipt  telegram -1  收到 R9  (chat not found)`,
  )
  expect(await run('outbox', 'redrive', id)).toBe(`message ${id} is on its way again`)
  expect(await run('outbox', 'list', '--dead')).toBe('没有消息。')
  expect(await failure(run('outbox', 'redrive', `M${id}`))).toEqual([1, expect.stringContaining('--dead')])
  expect(JSON.parse(await run('outbox', 'list', '--json', '--limit', '1'))).toMatchObject([
    { state: 'pending' },
  ])
})

test('a program is no attachment', async () => {
  const path = join(folder, '范围.pdf')
  writeFileSync(
    path,
    new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0x3e, 0]),
  )
  expect(await failure(draft('周四洗水箱', '--file', path))).toEqual([
    2,
    expect.stringMatching(/范围.pdf": it is application.*expected a photo, a document/),
  ])
})
