import { expect, test } from 'vitest'
import { buildLibrary } from '../../../src/knowledge/library/library.ts'
import { placesIn } from '../../../src/knowledge/plan/places.ts'

test.each([
  ['为切实加强云栖街道辖区火灾防控，云栖街道制定本方案。', ['云栖街道']],
  ['澄湖社区居委会定于10月开展敬老活动，安排如下：', ['澄湖社区']],
  ['为推动社区发展，增强社区活力，制定本方案。今后继续推动工作，增强实效。', []],
])('%s belongs to %j', (opening, places) => {
  const { plans } = buildLibrary([
    { name: 'a.txt', lines: ['敬老活动方案', opening, '一、内容', '慰问老人。'] },
  ])
  expect(plans[0]?.places).toEqual(places)
})

test('a plan is called by its place without suffix, and by no verb', () => {
  const { names } = buildLibrary([
    { name: 'a.txt', lines: ['防火方案', '为加强云栖街道防火，制定本方案。', '一、时间', '11月开始。'] },
  ])
  expect(names).toEqual(['云栖'])
})

test.each([
  ['云栖一中学雷锋的照片交给谁', []],
  ['云栖三小学生几点放学', []],
  ['云栖中学几点放学', ['云栖中学']],
  ['云栖街道谁负责', ['云栖街道']],
])('%s names %j', (question, places) => {
  expect(placesIn(question).map(({ full }) => full)).toEqual(places)
})
