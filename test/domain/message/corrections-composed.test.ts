// Whichever report is meant, whatever of it was wrong and however it is said: what it is to be instead.
import { expect, test } from 'vitest'
import { type ReadingLine, readingLine } from '../../../src/domain/message/records.ts'
import { understand } from '../../../src/domain/message/understand.ts'
import { messageOf } from './tables/check.ts'

const message = messageOf(['g3 05-28 16:30', ''])

const meant = ['刚才那条', '刚报的', '刚才报的那个', '上午报的', '我前面报的', '我上一条', '今天报的']
const says: readonly ((report: string, was: string, is: string) => string)[] = [
  (report, _, is) => `${report}改成${is}`,
  (report, was, is) => `更正:${report}不是${was},是${is}`,
  (report, was, is) => `${report}${was}写错了,应该是${is}`,
  (report, was, is) => `${report}打错了,${was}改${is}`,
  (report, _, is) => `更正 ${report}应为${is}`,
  (report, was, is) => `${report}报错了,是${is}不是${was}`,
  (report, _, is) => `不好意思${report}搞错了 是${is}`,
  (report, was, is) => `把${report}${was}更正为${is}`,
  (report, was, is) => `${report}有误,${was}→${is}`,
]

test.each<[was: string, is: string, fields: ReadingLine['fields']]>([
  ['3处', '2处', { count: 2 }],
  ['两辆', '三辆', { count: 3 }],
  ['一处', '俩', { count: 2 }],
  ['3格', '4格', { grids: ['4号网格'] }],
  ['三号网格', '五号网格', { grids: ['5号网格'] }],
  ['有异常', '无异常', { report_kind: 'zero' }],
  ['有事', '没事', { report_kind: 'zero' }],
  ['今天', '昨天', { date: '2026-05-27' }],
  ['28号', '27号', { date: '2026-05-27' }],
  ['昨天', '前天', { date: '2026-05-26' }],
])('%s is to be %s', (was, is, fields) => {
  for (const say of says)
    for (const report of meant) {
      const text = say(report, was, is)
      const read = readingLine({ ...message, text }, understand(text, message.context))
      expect([text, read]).toMatchObject([text, { intent: 'correction', fields }])
    }
})
