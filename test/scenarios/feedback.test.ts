// Learning from use: votes on answers, questions without one, and answers that an official wrote.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { unansweredGroups } from '../../src/domain/question/question-log.ts'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-16 08:00' })
})
afterEach(() => play.close())

const question = '@小助手 可回收物多久清运一次?'
const asked = () =>
  play.rehearsal.store.transact((tx) => tx.questions.askedSince(new Date('2026-03-15T00:00:00Z'), 100))
const votes = async () => (await asked()).map(({ helpful, unhelpful }) => [helpful, unhelpful])

test('an answer is voted on by button and by number, once a person, and not from another chat', async () => {
  await play.say('王大妈', 'residents-east', question)
  const [up, down] = play.rehearsal.heard.at(-1)?.buttons?.[0] ?? []
  expect([up?.word, down?.word]).toEqual(['有用 Q1', '没用 Q1'])
  expect(await play.press('刘姐', 'residents-east', up?.token ?? '')).toEqual([])
  await play.press('刘姐', 'residents-east', up?.token ?? '')
  await play.press('张大爷', 'residents-west', down?.token ?? '')
  expect(await votes()).toEqual([[1, 0]])
  expect(await play.say('王大妈', 'residents-east', '没用 Q1')).toEqual([expect.stringContaining('没用')])
  expect(await play.say('张大爷', 'residents-west', '没用 q1')).toEqual([])
  expect(await votes()).toEqual([[1, 1]])
  expect(await play.say('王大妈', 'residents-east', '有用 Q1')).toEqual(['residents-east: 谢谢，已记下。'])
  expect(await votes()).toEqual([[2, 0]])
})

test('the word alone is the asker’s, right after his answer', async () => {
  await play.say('王大妈', 'residents-east', question)
  expect(await play.say('刘姐', 'residents-east', '没用')).toEqual([])
  expect(await play.say('王大妈', 'residents-east', '👍🏻')).toEqual([expect.stringContaining('谢谢')])
  await play.at('08:11')
  expect(await play.say('王大妈', 'residents-east', '没用')).toEqual([])
  expect(await votes()).toEqual([[1, 0]])
})

test('what was refused is counted for the officials, and nothing can be voted on there', async () => {
  await play.say('王大妈', 'residents-east', '@小助手 老年大学几号开班?')
  await play.say('张大爷', 'residents-west', '@小助手 请问老年大学什么时候开班')
  expect(play.rehearsal.heard.at(-1)?.buttons).toBeUndefined()
  expect(await play.say('张大爷', 'residents-west', '没用 Q2')).toEqual([])
  expect(unansweredGroups(await asked())).toMatchObject([{ why: 'not-in-plans', times: 2, askers: 2 }])
})

test('an official’s own answer wins until it expires, and says whose it is', async () => {
  await play.rehearsal.store.transact((tx) =>
    tx.faq.add({
      question: '可回收物多久清运一次?',
      answer: '本月改为每周二、周五各一次。',
      author: '高远',
      createdAt: new Date('2026-03-15T02:00:00Z'),
      expiresAt: new Date('2026-03-17T16:00:00Z'),
    }),
  )
  expect(await play.say('王大妈', 'residents-east', question)).toEqual([
    'residents-east: 【社区答复】本月改为每周二、周五各一次。\n问题：可回收物多久清运一次?（高远答，有效至2026-03-17） Q1',
  ])
  expect(await asked()).toMatchObject([{ mode: 'faq', state: 'answered' }])
  await play.at('2026-03-18 08:00', 60)
  expect(await play.say('王大妈', 'residents-east', question)).toEqual([expect.stringContaining('原文摘录')])
})
