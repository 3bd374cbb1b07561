import { expect, test } from 'vitest'
import { readQuestion } from '../../../src/knowledge/question/question.ts'

test.each([
  '**垃圾**[几点](https://example.org/a?b=c)`投放`',
  '<p>垃圾<b>几点</b>投放</p>',
  '<script src="x">垃圾几点投放',
  '@小助手 垃圾几点投放',
])('%s is read as its words', (text) => {
  expect(readQuestion(text)).toEqual(readQuestion('垃圾几点投放'))
})

test.each([
  ['一家能养几只狗', '每户限养1只,禁养烈性犬', '每户每年免疫1次'],
  ['一回能借几本书', '每人限借3册', '每年新购一批'],
  ['防汛小组的组长由谁当', '由村会计担任组长', '组长每日查看水位'],
  ['三个工程叫什么', '实施蓝天、碧水、净土3大工程', '工程按期完工'],
])('%s: the answer looks like %s', (question, like, unlike) => {
  const { shape } = readQuestion(question)
  expect(shape?.test(like)).toBe(true)
  expect(shape?.test(unlike)).toBe(false)
})

test('a thousand tags cost no more than other characters', () => {
  const from = process.cpuUsage()
  readQuestion('<a'.repeat(5_000))
  readQuestion('[a]('.repeat(5_000))
  const { user } = process.cpuUsage(from)
  expect(user / 1000).toBeLessThan(500)
})
