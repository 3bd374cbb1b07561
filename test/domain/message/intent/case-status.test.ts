// A deed that is needed, ordered or yet to come is none; one that is told as done at its hour is.
import { describe, expect, test } from 'vitest'
import type { CaseProgress } from '../../../../src/domain/message/reading.ts'
import { understand } from '../../../../src/domain/message/understand.ts'
import { messageOf } from '../tables/check.ts'

const casesOf = (text: string) => {
  const reading = understand(text, messageOf(['g3', text]).context)
  return reading.intent === 'incident_update' ? reading.cases : []
}
const statusOf = (text: string) => casesOf(text)[0]?.status

const deeds = ['修好', '清走', '拆掉', '搬走', '处理完毕', '清理干净', '换好']

describe.each(deeds)('%s', (deed) => {
  test.each([
    `#4 要${deed}得找吊车`,
    `#4 得找人${deed}`,
    `#4 这个需要物业来${deed}`,
    `#4 还得再${deed}`,
    `#4 必须今天${deed}`,
    `#4 想${deed}得叫铲车`,
    `#4 ${deed}后告诉我`,
    `#4 ${deed}了请回复`,
    `#4 ${deed}之后发照片`,
    `#4 ${deed}了跟我说一声`,
  ])('%s is not done', (text) => {
    expect(statusOf(text)).not.toBe('resolved')
  })

  test.each([
    `#4 下午已${deed}`,
    `#4下午已${deed}`,
    `#4 昨晚已经${deed}`,
    `#4 今早8点已${deed}`,
    `#4 已${deed}`,
    `#4 想办法${deed}了`,
    `#4 需要的东西到了,${deed}了`,
  ])('%s is done', (text) => {
    expect(statusOf(text)).toBe('resolved')
  })
})

test.each(['#4 下午三点清走完毕', '#4 中午搬走完毕', '#4 晚上拆除完毕', '#4 今早8点修复完毕'])(
  '%s is done',
  (text) => {
    expect(statusOf(text)).toBe('resolved')
  },
)

test.each(['#4 下午清走', '#4 下午去清走', '#4 明天下午清走'])('%s is to come', (text) => {
  expect(statusOf(text)).toBe('in_progress')
})

const done = (...refs: number[]): CaseProgress => ({ status: 'resolved', refs })
const open = (...refs: number[]): CaseProgress => ({ status: 'in_progress', refs })

test.each<[text: string, ...cases: CaseProgress[]]>([
  // By their place among those named; the others stay as they are.
  ['#8 #9 #10 前两个好了', done(8, 9)],
  ['#8、#9、#10,前两个结了,最后一个还在等配件', done(8, 9), open(10)],
  ['#21 #22 第二个修好了', done(22)],
  ['#8 #9 #10 后两个没好,第一个好了', open(9, 10), done(8)],
  ['#5 #6 前一个清了后一个没清', done(5), open(6)],
  ['#8 #9 #10 前两件已处理,其余还在等配件', done(8, 9), open(10)],
  ['#8 #9 #10 第三个没修,其他都好了', open(10), done(8, 9)],
  ['#8 #9 前后都清了', done(8, 9)],
  // All of a range.
  ['#8-#10都结了', done(8, 9, 10)],
  ['#8~#10 都办结了', done(8, 9, 10)],
  ['#31至#33已处理', done(31, 32, 33)],
  ['#8-10都结了', done(8, 9, 10)],
  ['8-10号工单都结了', done(8, 9, 10)],
  ['8到10号工单全部办结', done(8, 9, 10)],
  // Numbers with nothing between them.
  ['8号10号两单都结了', done(8, 10)],
  ['8号、10号、12号三单都结了', done(8, 10, 12)],
  ['8号和10号两个工单都办结', done(8, 10)],
])('%s', (text, ...cases) => {
  expect(casesOf(text)).toEqual(cases)
})

test.each(['#8 3-5栋都修好了', '#8 二楼到四楼清好了', '#8 15-20分钟修好的'])('%s is of one', (text) => {
  expect(casesOf(text).map((one) => one.refs)).toEqual([[8]])
})
