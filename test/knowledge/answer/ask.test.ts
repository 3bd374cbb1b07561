import { expect, test } from 'vitest'
import { ask } from '../../../src/knowledge/answer/ask.ts'
import { buildLibrary } from '../../../src/knowledge/library/library.ts'

const library = buildLibrary([
  {
    name: 'river.txt',
    lines: [
      '柳溪镇清河行动工作方案',
      '为改善柳溪镇水环境，特制定本方案。',
      '一、工作安排',
      '（一）巡河。村级河长每周巡河两次，发现问题当日上报镇水利站。',
      '（二）奖励。举报偷排属实的，每起奖励300元。',
      '二、组织领导',
      '组长：',
    ],
  },
])

test('quotes the sentence that answers, with its line', () => {
  const answer = ask(library, { question: '柳溪镇村级河长多久巡一次河？' })
  expect(answer.outcome).toBe('answered')
  if (answer.outcome !== 'answered') return
  expect(answer.text).toContain('每周巡河两次')
  expect(answer.citations[0]).toMatchObject({ file: 'river.txt', lines: [4, 4] })
})

test.each([
  ['柳溪镇清河行动的举报电话是多少？', 'not-in-plans'],
  ['柳溪镇清河行动组长是谁？', 'blank'],
  ['柳溪镇哪里可以给电动车充电？', 'not-in-plans'],
  ['谁是确诊病人', 'sensitive'],
  ['', 'not-in-plans'],
  ['😀😀', 'not-in-plans'],
])('%s is refused as %s', (question, reason) => {
  expect(ask(library, { question })).toMatchObject({ outcome: 'refused', reason })
})

test('a line that names the matter gives way to the one beside it that answers', () => {
  const lines = [
    '云栖街道元宵灯会活动安排',
    '云栖街道元宵灯会将在月湖公园举行。',
    '活动时间：正月十五晚7点至9点半',
    '活动对象：全体居民',
  ]
  const answer = ask(buildLibrary([{ name: 'lantern.txt', lines }]), {
    question: '云栖街道元宵灯会几点到几点',
  })
  expect(answer.outcome === 'answered' && answer.text).toContain('7点至9点半')
})
