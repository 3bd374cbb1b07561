// Answers worded by a model: checked, labelled, posted once; whatever the model does, the extract comes in time.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LLMock } from '@copilotkit/aimock'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ModelParts } from '../../src/app/parts.ts'
import { openModel } from '../../src/model/index.ts'
import { hangingServer } from '../harness/hanging-server.ts'
import { openPlay, type Play, type PlayOptions } from '../harness/play.ts'

let server: LLMock
let folder: string
let plays: Play[]
beforeEach(async () => {
  server = await LLMock.create({ port: 0 })
  folder = await mkdtemp(join(tmpdir(), 'gridkeeper-model-'))
  plays = []
})
afterEach(async () => {
  for (const play of plays) await play.close()
  await server.stop()
  await rm(folder, { recursive: true })
})

const start = '2026-03-16 08:00'
const question = '@小助手 可回收物多久清运一次?'
const honest = '可回收物每周三清运一次。'

function model(changes: Partial<ModelParts> = {}, baseUrl = `${server.url}/v1`): ModelParts {
  const port = openModel([{ baseUrl, key: 'k', model: 'm' }])
  return { port, timeoutMs: 5000, dailyTokens: 100_000, ...changes }
}

async function opened(options: Partial<PlayOptions> = {}): Promise<Play> {
  const play = await openPlay({ start, databaseUrl: `file:${join(folder, 'play.db')}`, ...options })
  plays.push(play)
  return play
}

const replies = (...texts: string[]) =>
  server.on(
    { model: 'm' },
    {
      content: JSON.stringify({ sentences: texts.map((text) => ({ text, handles: ['c1'] })) }),
      usage: { prompt_tokens: 900, completion_tokens: 100 },
    },
  )

test('a checked answer is posted once, labelled, with its source', async () => {
  replies(honest, '清运车早上6点到。')
  const play = await opened({ model: model() })
  const answers = await play.say('王大妈', 'residents-east', question)
  expect(answers).toHaveLength(1)
  expect(answers[0]).toMatch(
    /^residents-east: 【AI 生成】可回收物每周三清运一次。\n来源：《澄园社区生活垃圾分类实施方案》/,
  )
  expect(answers[0]).not.toContain('6点')
  await play.at('09:00')
  expect(play.heard().join()).not.toContain('可回收物')
})

test('a draft of lies is replaced by the extract', async () => {
  replies('可回收物每周五清运一次。', '可回收物清运请联系李明。', '可回收物清运收费20元。')
  const play = await opened({ model: model() })
  const [answer, ...more] = await play.say('王大妈', 'residents-east', question)
  expect(answer).toMatch(/原文摘录】.*每周三/)
  expect(more).toEqual([])
})

test('what the plans do not say, the model is not even asked', async () => {
  const play = await opened({ model: model() })
  const [answer] = await play.say('王大妈', 'residents-east', '@小助手 老年大学几号开班?')
  expect(answer).toContain('没有写到')
  expect(server.getRequests()).toEqual([])
})

test('a model that hangs holds up no report, and the extract comes within the limit', async () => {
  const hanging = await hangingServer('head')
  const play = await opened({ model: model({ timeoutMs: 600 }, hanging.url) })
  const started = performance.now()
  const asking = play.say('王大妈', 'residents-east', question)
  await expect.poll(() => hanging.requests()).toBe(1)
  const reporting = play.rehearsal.say({ accountId: 'li-ming', name: '李明' }, 'staff', '1号网格今日无异常')
  const said = () => play.rehearsal.heard.filter((line) => line.from === undefined).map((line) => line.chatId)
  await expect.poll(said, { timeout: 5000 }).toEqual(['staff'])
  await Promise.all([asking, reporting])
  expect(said()).toEqual(['staff', 'residents-east'])
  expect(play.rehearsal.heard.at(-1)?.text).toMatch(/原文摘录】.*每周三/)
  expect(performance.now() - started).toBeLessThan(4000)
  await hanging.stop()
})

test('with the budget of the day used up the extract answers, also after a restart, until the next day', async () => {
  replies(honest)
  const budget = () => model({ dailyTokens: 1000 })
  const before = await opened({ model: budget() })
  const use = { model: 'm', promptTokens: 900, answerTokens: 100 }
  await before.rehearsal.store.transact((tx) => tx.modelUse.add('2026-03-16', use))
  await before.close()
  plays = []
  const after = await opened({ model: budget(), start: '2026-03-16 09:00' })
  expect(await after.say('王大妈', 'residents-east', question)).toEqual([expect.stringContaining('原文摘录')])
  expect(server.getRequests()).toEqual([])
  await after.at('2026-03-17 00:01', 60)
  expect(await after.say('王大妈', 'residents-east', question)).toEqual([expect.stringContaining('AI 生成')])
  const ofDay = (day: string) => after.rehearsal.store.transact((tx) => tx.modelUse.ofDay(day))
  expect(await ofDay('2026-03-17')).toEqual([{ ...use, calls: 1 }])
})

async function leftOpen(askedAt: Date): Promise<(play: Play) => Promise<string | undefined>> {
  const play = await opened()
  const { id } = await play.rehearsal.store.transact(async (tx) => {
    const chat = { channel: 'console', chatId: 'residents-east' } as const
    const asker = { chatKind: 'group', askerId: 'w', askerName: '王大妈' } as const
    return tx.questions.open({ text: question, planKey: undefined, chat, ...asker, eventId: 900, askedAt })
  })
  // A worker claimed it and died.
  await play.rehearsal.store.transact((tx) =>
    tx.work.claim({ kind: 'questions', id }, { now: askedAt, until: new Date(askedAt.getTime() + 9000) }),
  )
  await play.close()
  plays = []
  return async (next) => (await next.rehearsal.store.transact((tx) => tx.questions.get(id)))?.state
}

test('a question left open by a crash gets the extract, without asking a model again', async () => {
  const stateIn = await leftOpen(new Date('2026-03-16T08:00:00+08:00'))
  const play = await opened({ model: model(), start: '2026-03-16 08:01' })
  expect(play.heard()).toEqual([expect.stringMatching(/residents-east: 【原文摘录】.*每周三/)])
  expect(await stateIn(play)).toBe('answered')
  expect(server.getRequests()).toEqual([])
})

test('one that is older than anybody waits is dropped without a word', async () => {
  const stateIn = await leftOpen(new Date('2026-03-16T08:00:00+08:00'))
  const play = await opened({ model: model(), start: '2026-03-16 08:31' })
  expect(play.heard()).toEqual([])
  expect(await stateIn(play)).toBe('dropped')
})

test('with many at once two are asked at a time, and none waits longer than the limit', async () => {
  const hanging = await hangingServer('body')
  const play = await opened({ model: model({ timeoutMs: 1500 }, hanging.url) })
  const started = performance.now()
  const residents = ['甲', '乙', '丙', '丁', '戊', '己']
  await Promise.all(
    residents.map((name) => play.rehearsal.say({ accountId: name, name }, 'residents-east', question)),
  )
  expect(play.rehearsal.heard.filter((line) => line.text.includes('原文摘录'))).toHaveLength(residents.length)
  // The virtual clock stands still, so every one of them has the whole limit: three rounds of two.
  expect(performance.now() - started).toBeLessThan(3 * 1500 + 3000)
  expect(hanging.requests()).toBe(residents.length)
  await hanging.stop()
})
