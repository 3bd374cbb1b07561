// gridkeeper faq and questions, as an official runs them.
import { expect, test } from 'vitest'
import { faqCommand } from '../../../src/cli/plan/faq.ts'
import { questionsCommand } from '../../../src/cli/plan/questions.ts'
import { useCli } from '../../harness/cli.ts'

const { run } = useCli(faqCommand, questionsCommand)

test('an answer is added, listed and removed', async () => {
  const line = '1. 物业费多少钱 → 每平方米1.2元。（高远，有效至2999-06-30）'
  const add = ['faq', 'add', '物业费多少钱', '每平方米1.2元。', '--by', '高远', '--until', '2999-06-30']
  expect(await run(...add)).toBe(line)
  expect(await run('faq', 'list')).toBe(line)
  expect(JSON.parse(await run('faq', 'list', '--json'))).toMatchObject([{ id: 1, author: '高远' }])
  expect(await run('faq', 'remove', '1')).toBe('已删除社区答复 1。')
  await expect(run('faq', 'remove', '1')).rejects.toThrow(/faq list/)
  expect(await run('faq', 'list')).toBe('没有社区答复。')
  expect(await run('questions', '--json')).toBe('[]')
  expect(await run('questions')).toBe('没有未答的问题。')
})

test.each([
  [['faq', 'add', '问', '答', '--by', '高远', '--until', '2999-02-30'], /a day that exists/],
  [['faq', 'add', '问', '答', '--by', '高远', '--until', '2020-01-01'], /that day is over/],
  [['faq', 'add', '问', '  ', '--by', '高远', '--until', '2999-01-01'], /must not be empty/],
  [['faq', 'add', '问', '答', '--until', '2999-01-01'], /--by/],
  [['faq', 'remove', 'x'], /whole number/],
  [['questions', '--days', '0'], /whole number/],
])('%j is wrong use', async (args, message) => {
  await expect(run(...args)).rejects.toThrow(message)
})
