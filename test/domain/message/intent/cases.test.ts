// Of several cases in one message each has its own said of it; over an output line all together are one status.
import { expect, test } from 'vitest'
import type { CaseProgress } from '../../../../src/domain/message/reading.ts'
import { readingLine } from '../../../../src/domain/message/records.ts'
import { understand } from '../../../../src/domain/message/understand.ts'
import { messageOf } from '../tables/check.ts'

const done = (...refs: number[]): CaseProgress => ({ status: 'resolved', refs })
const open = (...refs: number[]): CaseProgress => ({ status: 'in_progress', refs })
const taken = (...refs: number[]): CaseProgress => ({ status: 'acknowledged', refs })

test.each<[text: string, ...cases: CaseProgress[]]>([
  ['#8 和 #9 都办结,#10 没办', done(8, 9), open(10)],
  ['#3修好了,#4还在等配件', done(3), open(4)],
  ['#8修好了 #9没修', done(8), open(9)],
  ['8号工单办结,10号工单没办', done(8), open(10)],
  ['已办结:#8、#9,未办结:#10', done(8, 9), open(10)],
  ['#1收到,#2处理中,#3已办结', taken(1), open(2), done(3)],
  ['汇报一下:#21 清完了,#22 明天清', done(21), open(22)],
  ['#5 修好了,师傅刚走,#6 师傅还没来', done(5), open(6)],
  ['#5 没修好,#6 修好了', open(5), done(6)],
  ['#15 误报,#16 还在修', done(15), open(16)],
  // What is only asked after stays as it is.
  ['#5 修好了,#6 修了吗?', done(5)],
  // One word of all.
  ['#8、#9 都办完了', done(8, 9)],
  ['#8,#9都办结', done(8, 9)],
  ['#8 #9 还没人来', open(8, 9)],
  ['#8办结,#9也是', done(8, 9)],
  // One case, whatever is told of it first.
  ['#8 师傅来了,#8 修好了', done(8)],
  ['#5 漏水修好了,8栋那个还没修吗?', done(5)],
])('%s', (text, ...cases) => {
  const { context } = messageOf(['g3', text])
  expect(understand(text, context)).toMatchObject({ intent: 'incident_update', cases })
})

test.each([
  ['#8 和 #9 都办结,#10 没办', { status: 'in_progress', ref: ['8', '9', '10'] }],
  ['#5 漏水修好了,8栋那个还没修吗?', { status: 'resolved', ref: '5' }],
])('on a line %s', (text, fields) => {
  const message = messageOf(['g3', text])
  expect(readingLine(message, understand(text, message.context)).fields).toEqual(fields)
})
