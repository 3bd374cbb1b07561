// Of several values of the kind that is asked, the one whose clause tells what is asked.
import { expect, test } from 'vitest'
import type { Answer } from '../../../src/domain/question/answer.ts'
import { ask } from '../../../src/knowledge/answer/ask.ts'
import { buildLibrary } from '../../../src/knowledge/library/library.ts'

const library = buildLibrary([
  {
    name: 'yard.txt',
    lines: [
      '晴溪村公共晒场管理办法',
      '为管好晴溪村公共晒场,制定本办法。',
      '一、组织。成立晒场管理小组,由村会计担任组长,各组组长为成员。管理小组下设值守组,组长由护林员兼任。',
      '二、使用。每户每季最多使用3天,占用过道的每次扣2分。晒场开放时间为6:00至20:00,夜间关闭。',
      '三、报告。值守员每周五上午向村委会报送一周使用情况,每月5日前由村委会汇总后报镇农业站。',
      '四、费用。照明电费由村集体与使用户按6:4比例分担,损坏晒具的照价赔偿。',
    ],
  },
])

const answered = (question: string) => {
  const answer: Answer = ask(library, { question })
  return answer.outcome === 'answered' ? answer.citations[0]?.quote : answer.outcome
}

test.each([
  ['晴溪村晒场一周使用情况哪天报?', '每周五上午'],
  ['晴溪村晒场月汇总几号前报镇里?', '每月5日前'],
  ['晴溪村晒场的电费怎么分摊?', '6:4'],
  ['晴溪村晒场晚上九点能用吗?', '夜间关闭'],
  ['晴溪村晒场管理小组的组长由谁当?', '村会计'],
])('%s', (question, told) => {
  expect(answered(question)).toContain(told)
})
