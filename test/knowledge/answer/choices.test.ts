import { expect, test } from 'vitest'
import { ask } from '../../../src/knowledge/answer/ask.ts'
import { buildLibrary } from '../../../src/knowledge/library/library.ts'

const plan = (place: string, lines: readonly string[]) => ({
  name: `${place}.txt`,
  lines: [`${place}垃圾分类实施方案`, `${place}决定推行垃圾分类，特制定本方案。`, '一、投放时间', ...lines],
})
const library = buildLibrary([
  plan('云锦社区', ['厨余垃圾每天早上7点到9点定点投放。', '有害垃圾每月末由保洁公司统一收运。']),
  plan('澄湖社区', ['厨余垃圾每天晚上6点到8点定点投放。', '大件垃圾需提前一天向物业预约。']),
])
const question = '厨余垃圾几点可以投放？'

test('asks back where plans differ and the question names no place', () => {
  const answer = ask(library, { question })
  expect(answer).toMatchObject({ outcome: 'clarify', reason: 'which-plan' })
  if (answer.outcome !== 'clarify') return
  expect(answer.choices.map((choice) => choice.plan).toSorted()).toEqual([
    '云锦社区垃圾分类实施方案',
    '澄湖社区垃圾分类实施方案',
  ])
})

test('a choice answers', () => {
  const asked = ask(library, { question })
  if (asked.outcome !== 'clarify') throw new Error('it should have asked back')
  const chosen = asked.choices.find((choice) => choice.plan.startsWith('澄湖'))
  expect(ask(library, { question, planKey: chosen?.planKey ?? '' })).toMatchObject({
    outcome: 'answered',
    text: expect.stringContaining('晚上6点到8点'),
  })
})

test.each([
  ['澄湖社区', '晚上6点到8点'],
  ['云锦社区', '早上7点到9点'],
])('the community of the group decides: %s', (place, said) => {
  expect(ask(library, { question, place })).toMatchObject({
    outcome: 'answered',
    text: expect.stringContaining(said),
  })
  expect(ask(library, { question: `${place}${question}` })).toMatchObject({
    text: expect.stringContaining(said),
  })
})
