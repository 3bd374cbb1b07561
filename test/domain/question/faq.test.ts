// An official's answer wins at a close match only: the same question put otherwise, never another one.
import { expect, test } from 'vitest'
import { findFaq, renderFaqAnswer, type FaqEntry } from '../../../src/domain/question/faq.ts'
import { asksTheSame } from '../../../src/domain/question/question-topic.ts'

test.each([
  ['可回收物几点清运?', '@小助手 请问可回收物什么时候清运呀', true],
  ['可回收物什么时候清运?', '@小助手 请问可回收物何时清运呀', true],
  ['物业费多少钱', '请问物业费是多少钱?', true],
  ['物业費多少錢', '物业费多少钱', true],
  ['东门几点关', '东门一般几点关', false],
  ['东门几点关', '西门几点关', false],
  ['1号楼什么时候停水', '2号楼什么时候停水', false],
  ['1号楼什么时候停水', '一号楼何时停水', true],
  ['垃圾谁收', '垃圾何时收', false],
  ['可以养狗吗', '不可以养狗吗', false],
  ['停水', '东苑明天下午停水吗', false],
  ['', '', false],
])('%s / %s: %s', (one, other, same) => {
  expect(asksTheSame(one, other)).toBe(same)
  expect(asksTheSame(other, one)).toBe(same)
})

const entry = (id: number, question: string): FaqEntry => ({
  id,
  question,
  answer: '每平方米1.2元。',
  author: '高远',
  createdAt: new Date('2026-03-01T00:00:00Z'),
  expiresAt: new Date('2026-06-30T16:00:00Z'),
})

test('the newest that fits answers, and says whose it is and until when', () => {
  const found = findFaq(
    [entry(1, '物业费多少钱'), entry(2, '物业费多少钱?'), entry(3, '停车费多少钱')],
    '物业费多少钱',
  )
  expect(found?.id).toBe(2)
  expect(renderFaqAnswer(entry(1, '物业费多少钱?'), 'Asia/Shanghai')).toBe(
    '【社区答复】每平方米1.2元。\n问题：物业费多少钱?（高远答，有效至2026-06-30）',
  )
})
