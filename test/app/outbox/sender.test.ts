// The sender over a real SQLite file and a channel that answers as told.
import { storedKey } from '../../../src/domain/messaging/dedupe-keys.ts'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { drainOutbox } from '../../../src/app/outbox/sender.ts'
import { settleOutbox } from '../../../src/flows/messaging/settle-unknown.ts'
import {
  unlimited,
  type Channel,
  type ChannelLimits,
  type Outgoing,
  type SendOutcome,
} from '../../../src/domain/messaging/channel.ts'
import type { NewMessage } from '../../../src/domain/messaging/outbox.ts'
import type { Store } from '../../../src/domain/ports.ts'
import { openStore } from '../../../src/store/store.ts'
import { at, community } from '../../domain/sample-records.ts'
import { tempFolder } from '../../harness/temp-folder.ts'
import { execute } from '../../store/execute.ts'
import { bareParts } from '../../harness/bare-parts.ts'

const folder = tempFolder()
const free = { ...unlimited, textLength: 100 }
const sent: SendOutcome = { outcome: 'sent', messageId: undefined }
let files = 0
let now: Date
let store: Store
let shown: { chatId: string; message: Outgoing; at: Date }[]
let outcomes: SendOutcome[]

beforeEach(async () => {
  now = at('09:00')
  shown = []
  outcomes = []
  store = await openStore(`file:${join(folder, `${(files += 1)}.db`)}`)
})
afterEach(() => store.close())

const channel = (limits: Partial<ChannelLimits>): Channel => ({
  name: 'telegram',
  limits: { ...free, ...limits },
  buttons: true,
  start: () => Promise.resolve('bot'),
  async send(chatId, message) {
    shown.push({ chatId, message, at: now })
    return outcomes.shift() ?? sent
  },
  async stop() {},
})
const parts = () => bareParts({ store, clock: () => now })
const post = (key: string, changes: Partial<NewMessage> = {}) =>
  store.transact((tx) => {
    const to = { channel: 'telegram', chatId: 'g' } as const
    return tx.outbox.add(
      { dedupeKey: storedKey(key), to, priority: 'receipt', content: { text: key }, ...changes },
      now,
    )
  })
/** As a tick does it. */
async function drain(limits: Partial<ChannelLimits> = {}): Promise<readonly Date[]> {
  await store.transact((tx) => settleOutbox({ tx, now }))
  return drainOutbox(parts(), channel(limits), new AbortController().signal)
}
/** Drains at each time that a budget asks for. */
async function drainAll(limits: Partial<ChannelLimits>): Promise<void> {
  const times = [...(await drain(limits))]
  while (times.length > 0) {
    now = times.sort((a, b) => a.getTime() - b.getTime()).shift() ?? now
    times.push(...(await drain(limits)))
  }
}
const states = async () => {
  const rows = await store.transact((tx) => tx.outbox.list({ limit: 50 }))
  return rows.map((row) => row.state)
}
const texts = () => shown.map((s) => s.message.text)

describe('bundling', () => {
  test('receipts of one chat are one message, all else stands alone, most pressing first', async () => {
    await post('R1 已记')
    await post('答复', { priority: 'answer' })
    await post('R2 已记')
    await post('别群', { to: { channel: 'telegram', chatId: 'h' } })
    await post('超时', { priority: 'escalation' })
    await drain()
    expect(texts()).toEqual(['超时', 'R1 已记\nR2 已记', '别群', '答复'])
    expect(await states()).toEqual(Array(5).fill('sent'))
  })

  test('a card with buttons is never joined', async () => {
    await post('R1')
    await post('卡片', {
      content: { text: '卡片', buttons: [[{ label: '确认', token: 't', word: '确认' }]] },
    })
    await drain()
    expect(texts()).toEqual(['R1', '卡片'])
  })

  test('no bundle is longer than a message', async () => {
    for (const key of ['甲', '乙', '丙']) await post(key.repeat(40))
    await drain()
    expect(texts()).toEqual([`${'甲'.repeat(40)}\n${'乙'.repeat(40)}`, '丙'.repeat(40)])
  })

  test('thirty reports in the last minute bring four messages at once and the rest together, each number once', async () => {
    const limits = { receiptsPerMinute: 4, textLength: 4096 }
    for (let report = 1; report <= 30; report += 1) {
      now = new Date(at('16:59').getTime() + report * 2000)
      await post(`R${report} 已记`)
      await drain(limits)
    }
    now = new Date(now.getTime() + 60_000)
    await drain(limits)
    expect(shown).toHaveLength(5)
    const numbers = shown.flatMap(({ message }) =>
      [...message.text.matchAll(/R(\d+)/g)].map(([, n]) => Number(n)),
    )
    expect(numbers).toEqual(Array.from({ length: 30 }, (_, i) => i + 1))
  })

  test('a bundle counts once against the minute of a group', async () => {
    const limits = { groupPerMinute: 2 }
    for (let i = 0; i < 10; i += 1) await post(`R${i}`)
    await drain(limits)
    await post('晚到的')
    await drain(limits)
    expect(shown).toHaveLength(2)
  })
})

test('budgets delay and lose nothing', async () => {
  for (let i = 0; i < 6; i += 1) await post(`答${i}`, { priority: 'answer' })
  await drainAll({ chatIntervalMs: 1000, groupPerMinute: 4 })
  expect(texts()).toEqual(['答0', '答1', '答2', '答3', '答4', '答5'])
  expect(shown.map((s) => (s.at.getTime() - at('09:00').getTime()) / 1000)).toEqual([0, 1, 2, 3, 60, 61])
})

test('a long text goes out in pieces, disarmed, its buttons with the last', async () => {
  const text = `@所有人 ${'停水。'.repeat(50)}`
  await post('长', { content: { text, buttons: [[{ label: '好', token: 't', word: '好' }]] } })
  await drain()
  expect(shown).toHaveLength(2)
  expect(texts().join('')).toBe(text.replace('@', '\uFF20'))
  expect(shown.map((s) => s.message.buttons !== undefined)).toEqual([false, true])
})

test('a piece that was refused for now is tried again, the ones before it are not', async () => {
  outcomes = [sent, { outcome: 'retry', afterMs: 5000, why: '429' }]
  await post('长', { content: { text: '停水。'.repeat(50) } })
  await drain()
  now = new Date(now.getTime() + 5000)
  await drain()
  expect(texts().map((t) => t.length)).toEqual([96, 54, 54])
  expect(await states()).toEqual(['sent'])
})

test('an outage of the platform outlasts a message by a day, not by a number of attempts', async () => {
  const down: SendOutcome = { outcome: 'retry', afterMs: 2000, why: 'no network' }
  const attempts = 20
  outcomes = Array.from({ length: attempts }, () => down)
  await post('R1')
  for (let i = 0; i < attempts; i += 1) {
    expect(await states()).toEqual(['pending'])
    await drain()
    now = new Date(now.getTime() + 60_000)
  }
  await drain()
  expect(await states()).toEqual(['sent'])

  outcomes = [down]
  await post('R2')
  now = new Date(now.getTime() + 24 * 3_600_000)
  await drain()
  expect(await states()).toEqual(['sent', 'failed'])
})

test.each<[SendOutcome, string]>([
  [{ outcome: 'refused', why: 'kicked' }, 'dead'],
  [{ outcome: 'unknown', why: 'reset' }, 'sent'],
  [{ outcome: 'moved', chatId: 'new' }, 'sent'],
])('after %o a receipt ends as %s', async (outcome, state) => {
  outcomes = [outcome]
  await post('R1')
  await drain()
  expect(await states()).toEqual([state])
})

test('the names of who is meant count against the length of a message', async () => {
  const mentions = Array.from({ length: 10 }, (_, i) => ({ accountId: String(i), name: `网格员${i}` }))
  await post('请报', { content: { text: '某'.repeat(90), mentions } })
  await drain({})
  const written = shown.map(
    ({ message }) => (message.mentions ?? []).map(({ name }) => `@${name} `).join('') + message.text,
  )
  expect(Math.max(...written.map((text) => text.length))).toBeLessThanOrEqual(100)
  expect(shown.map(({ message }) => message.text).join('')).toBe('某'.repeat(90))
})

test('what may have arrived is sent once more, from where it broke off, and marked', async () => {
  outcomes = [sent, { outcome: 'unknown', why: 'reset' }]
  const text = '停水。'.repeat(50)
  await post('长', { content: { text } })
  await drain()
  const [first = '', second = '', again = ''] = texts()
  expect(first + second).toBe(text)
  expect(again).toBe(`【补发】${second}`)
  expect(again.length).toBeLessThanOrEqual(free.textLength)
})

test('a nudge of unknown fate is left alone', async () => {
  outcomes = [{ outcome: 'unknown', why: 'reset' }]
  await post('提醒', { priority: 'nudge' })
  await drain()
  expect(await states()).toEqual(['unknown'])
})

test('a channel that throws leaves the fate unknown', async () => {
  await post('提醒', { priority: 'nudge' })
  const broken = { ...channel({}), send: () => Promise.reject(new Error('bug')) }
  await drainOutbox(parts(), broken, new AbortController().signal)
  expect(await states()).toEqual(['unknown'])
})

test('what cannot be made ready was not sent: it is tried again, and keeps nothing after it waiting', async () => {
  const attached = [{ hash: '0f'.repeat(32), name: '附件.txt' }]
  await post('有附件', { priority: 'nudge', content: { text: '有附件', files: attached } })
  await post('后面的', { priority: 'nudge' })
  await execute(`file:${join(folder, `${files}.db`)}`, 'ALTER TABLE "StoredFile" RENAME TO "Away"')
  const sendFile: NonNullable<Channel['sendFile']> = () => Promise.resolve(sent)
  await drainOutbox(parts(), { ...channel({}), sendFile }, new AbortController().signal)
  expect([await states(), texts()]).toEqual([['pending', 'sent'], ['后面的']])
})

test('a paper of unknown fate is laid before the official, not sent again', async () => {
  const { units, people, chats } = community
  await store.transact((tx) => tx.roster.declare({ units, people, chats }, now))
  outcomes = [{ outcome: 'unknown', why: 'reset' }]
  await post('日汇总', { priority: 'paper', to: { channel: 'telegram', chatId: '-staff' } })
  await drain({ textLength: 1000 })
  expect(shown.map((s) => s.chatId)).toEqual(['-staff', 'qian'])
  expect(texts()[1]).toContain('“日汇总”发往河西工作群时连接中断')
})

test('a slow platform never lets a claim run out before its message was sent', async () => {
  const keys = ['答1', '答2', '答3', '答4']
  for (const key of keys) await post(key, { priority: 'answer' })
  const slow = channel({})
  const claims: boolean[] = []
  const send: Channel['send'] = async (chatId, message) => {
    const outcome = await slow.send(chatId, message)
    now = new Date(now.getTime() + 50_000)
    claims.push((await store.transact((tx) => tx.outbox.abandoned(now))).length === 0)
    return outcome
  }
  await drainOutbox(parts(), { ...slow, send }, new AbortController().signal)
  expect(texts()).toEqual(keys)
  expect(claims).toEqual([true, true, true, true])
})

test('an expired nudge is not sent', async () => {
  await post('提醒', { priority: 'nudge', expiresAt: at('09:01') })
  now = at('09:01')
  await drain()
  expect(shown).toEqual([])
  expect(await states()).toEqual(['expired'])
})

test('where residents’ data may not go, names and numbers are masked and files stay', async () => {
  const telegram = { residentData: false }
  const marked = { ...community, channels: { ...community.channels, telegram } }
  const { hash } = await store.transact((tx) => tx.files.put(Buffer.from('照片'), now))
  const text = '#1 已登记：居民王秀兰（13912345678）反映东门积水'
  await post('R1', { content: { text, files: [{ hash, name: '现场.jpg' }] } })
  const able = { ...channel({}), sendFile: () => Promise.reject(new Error('a file went out')) }
  await drainOutbox({ ...parts(), community: marked }, able, new AbortController().signal)
  expect(texts()).toEqual([expect.stringMatching(/东门积水[\s\S]*另有 1 个附件含居民信息/)])
  expect(texts()[0]).not.toMatch(/秀兰|13912345678/)
  expect(await states()).toEqual(['sent'])
})

describe('files', () => {
  const bytes = Buffer.from('%PDF-1.7 周小结')
  const withFiles = async (key: string, text: string, names: readonly string[]) => {
    const { hash } = await store.transact((tx) => tx.files.put(bytes, now))
    const files = names.map((name) => ({ hash, name }))
    await post(key, { priority: 'paper', content: { text, files } })
  }
  const sending = (captionLength?: number): Channel => ({
    ...channel({ captionLength }),
    async sendFile(chatId, file, { text }) {
      const content = Buffer.from(file.bytes).equals(bytes) ? file.mime : 'other bytes'
      shown.push({ chatId, message: { text: `[${file.name} ${content}]${text}` }, at: now })
      return outcomes.shift() ?? sent
    },
  })
  const drainWith = (to: Channel) => drainOutbox(parts(), to, new AbortController().signal)

  test('a short text goes with its one file, a long one before it', async () => {
    await withFiles('a', '周小结', ['1.pdf'])
    await withFiles('b', '超过说明文字的长度', ['1.pdf', '2.pdf'])
    await drainWith(sending(5))
    const [file, second] = ['[1.pdf application/pdf]', '[2.pdf application/pdf]']
    expect(texts()).toEqual([`${file}周小结`, '超过说明文字的长度', file, second])
  })

  test('what was sent of several is not sent again', async () => {
    await withFiles('a', '两份', ['1.pdf', '2.pdf'])
    outcomes = [sent, sent, { outcome: 'retry', afterMs: 0, why: 'busy' }]
    await drainWith(sending())
    now = new Date(now.getTime() + 10_000)
    await drainWith(sending())
    expect(texts().map((text) => text.slice(0, 6))).toEqual(['两份', '[1.pdf', '[2.pdf', '[2.pdf'])
    expect(await states()).toEqual(['sent'])
  })

  test('a channel without files says which there are', async () => {
    await withFiles('a', '周小结', ['1.pdf'])
    await drain()
    expect(texts()).toEqual([
      '周小结\n附件“1.pdf”在这里发不了，请到能收文件的渠道私聊领取，或联系管理员导出。',
    ])
  })
})

describe('acts', () => {
  let changes: string[]
  const able = (outcome: SendOutcome = sent): Channel => ({
    ...channel({}),
    send: async (chatId, message) => {
      shown.push({ chatId, message, at: now })
      return { outcome: 'sent', messageId: `m${shown.length}` }
    },
    edit: async (_, id, { text }) => (changes.push(`edit ${id} ${text}`), outcome),
    remove: async (_, id) => (changes.push(`remove ${id}`), outcome),
    react: async (_, id, emoji) => (changes.push(`react ${id} ${emoji}`), outcome),
  })
  const drainWith = (to: Channel) => drainOutbox(parts(), to, new AbortController().signal)
  beforeEach(async () => {
    changes = []
    await post('card', { priority: 'answer', content: { text: '草稿' } })
    await drainWith(able())
    await post('card:2', { content: { text: '定稿', act: { kind: 'edit', of: 'card' } } })
  })

  test('a message is edited, again by the key of its edit, and removed', async () => {
    await drainWith(able())
    await post('card:3', { content: { text: '终稿', act: { kind: 'edit', of: 'card:2' } } })
    await drainWith(able())
    await post('card:4', { content: { text: '通知撤回', act: { kind: 'delete', of: 'card' } } })
    await drainWith(able())
    expect(changes).toEqual(['edit m1 定稿', 'edit m1 终稿', 'remove m1'])
    expect(texts()).toEqual(['草稿'])
  })

  test('where the platform or the channel cannot, the text is said', async () => {
    await drainWith(able({ outcome: 'refused', why: 'too old' }))
    await post('gone', { content: { text: '4号通知已撤回', act: { kind: 'delete', of: 'card' } } })
    await drain()
    await post('seen', { content: { text: '', act: { kind: 'reaction', messageId: '7', emoji: '👌' } } })
    await drain()
    const edit = (otherwise: string) => ({
      text: '全文',
      act: { kind: 'edit', of: 'card', otherwise } as const,
    })
    await post('short', { content: edit('短句') })
    await post('mute', { content: edit('') })
    await drain()
    expect(texts()).toEqual(['草稿', '定稿', '4号通知已撤回', '短句'])
    expect(await states()).toEqual(Array(6).fill('sent'))
  })

  test('an edit waits for its message; one that was never sent is said anew', async () => {
    const later = new Date(now.getTime() + 5000)
    await post('late', { priority: 'answer', content: { text: '旧' }, notBefore: later })
    await post('late:2', { content: { text: '新', act: { kind: 'edit', of: 'late' } } })
    await post('never', { content: { text: '补', act: { kind: 'edit', of: 'no such key' } } })
    await drainWith(able())
    expect(texts()).toEqual(['草稿', '补'])
    now = later
    await drainWith(able())
    now = new Date(now.getTime() + 5000)
    await drainWith(able())
    expect(changes).toEqual(['edit m1 定稿', 'edit m3 新'])
  })

  test('a reaction is made where there are some', async () => {
    await post('seen', { content: { text: '', act: { kind: 'reaction', messageId: '7', emoji: '👌' } } })
    await drainWith(able())
    expect(changes).toContain('react 7 👌')
  })
})

test('a channel that rests sends what is pressing and what is asked; the rest waits for its morning', async () => {
  now = at('23:30')
  await post('nudge', { priority: 'nudge' })
  await post('notice', { priority: 'notice' })
  await post('answer', { priority: 'answer' })
  await post('danger', { priority: 'escalation' })
  const resting = { ...channel({}), quietHours: { from: '22:00', to: '07:00' } }
  const [morning] = await drainOutbox(parts(), resting, new AbortController().signal)
  expect(texts()).toEqual(['danger', 'answer'])
  expect(morning).toEqual(new Date(at('07:00').getTime() + 24 * 3_600_000))
  await drain()
  expect(texts()).toHaveLength(2)
  now = morning!
  await drain()
  expect(texts()).toEqual(['danger', 'answer', 'notice', 'nudge'])
})
