// The officials' list: what nobody answered, counted by what it is about, without what is private.
import { expect, test } from 'vitest'
import { renderQuestionGroups, unansweredGroups } from '../../../src/domain/question/question-log.ts'
import type { VotedQuestion } from '../../../src/domain/question/question.ts'

let ids = 0
function asked(text: string, changes: Partial<VotedQuestion> = {}): VotedQuestion {
  const id = (ids += 1)
  return {
    id,
    text,
    planKey: undefined,
    chat: { channel: 'wechat', chatId: 'g' },
    chatKind: 'group',
    askerId: 'w',
    askerName: '王大妈',
    eventId: id,
    askedAt: new Date(id * 1000),
    state: 'refused',
    mode: undefined,
    reason: 'not-in-plans',
    answer: undefined,
    settledAt: new Date(id * 1000),
    helpful: 0,
    unhelpful: 0,
    ...changes,
  }
}

const answered = { state: 'answered', reason: undefined, answer: '每周三。' } as const

test('refused and unhelpful ones are grouped, most asked first', () => {
  const groups = unansweredGroups([
    asked('@小助手 充电桩啥时候装?', { askerId: 'a' }),
    asked('食堂几点开门', { reason: 'masked' }),
    asked('请问充电桩什么时候装', { askerId: 'b' }),
    asked('充電樁何时装', { askerId: 'b' }),
    asked('谁是病人', { reason: 'sensitive' }),
    asked('', { askerId: '' }),
    asked('可回收物哪天收', { ...answered, unhelpful: 2, helpful: 1 }),
    asked('厨余哪天收', { ...answered, unhelpful: 1, helpful: 1 }),
    asked('还没答', { state: 'open', reason: undefined }),
  ])
  expect(groups).toMatchObject([
    { question: '充電樁何时装', why: 'not-in-plans', times: 3, askers: 2, numbers: [1, 3, 4] },
    { question: '可回收物哪天收', why: 'unhelpful', times: 1 },
    { question: '食堂几点开门', why: 'masked', times: 1 },
  ])
  expect(renderQuestionGroups(groups)).toContain('3 次 · 2 人 · 方案未写 · 充電樁何时装（Q4）')
})

test('with none it says so', () => {
  expect(renderQuestionGroups(unansweredGroups([]))).toBe('没有未答的问题。')
})
