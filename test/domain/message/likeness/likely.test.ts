// What is read on a likeness alone: where it says too little, or would do harm, it is left alone.
import { expect, test } from 'vitest'
import { understand, understandAs } from '../../../../src/domain/message/understand.ts'
import { messageOf } from '../tables/check.ts'

const contextOf = (who: string, text: string) => messageOf([who, text]).context

test.each(['#12 你好', '#12 啊啊', '#12 飞升'])('%s tells nothing of its case', (text) => {
  expect(understand(text, contextOf('g3', text)).intent).not.toBe('incident_update')
})

test.each([
  ['#12 抽走了', 'resolved'],
  ['#12 下午三点派人', 'in_progress'],
])('%s is %s', (text, status) => {
  const reading = understand(text, contextOf('g3', text))
  expect(reading).toMatchObject({ intent: 'incident_update', cases: [{ status, refs: [12] }] })
})

test.each([
  ['@小助手 各格组长群提示:记得穿雨靴', '记得穿雨靴'],
  ['@小助手 各格组长群提示:9点到11点停水', '9点到11点停水'],
])('%s: what stands behind the colon is to be sent', (text, body) => {
  const { context } = messageOf(['o', text])
  expect(understandAs(text, { ...context, addressed: true }, 'notice')).toMatchObject({
    intent: 'notice',
    body,
  })
})

test('a notice on a likeness is said to the bot, and at a time that is understood', () => {
  const text = '跟住户们讲一句:水箱今晚清洗'
  const timed = '上周三各格组长群提示:水箱要清洗'
  const { context } = messageOf(['o', text])
  expect(understandAs(text, { ...context, addressed: false }, 'notice').intent).not.toBe('notice')
  expect(understandAs(timed, { ...context, addressed: true }, 'notice').intent).not.toBe('notice')
})

const ramble = '还没来得及喝水,楼道井盖都看了一遍,没啥可报的'

test('in a long message what is told beside a zero does not hold it back; in a short one it does', () => {
  expect(understand(`${ramble},3格零`, contextOf('g3', ''))).toMatchObject({
    intent: 'zero_report',
    doubt: { likely: 'zero_report' },
  })
  expect(understand('但愿3格平安', contextOf('g3', '')).intent).not.toBe('zero_report')
})

test('danger holds back any zero', () => {
  const reading = understand(`${ramble},有人掉河里了,别的都没有,3格零`, contextOf('g3', ''))
  expect(reading).toMatchObject({ intent: 'incident', incidents: [{ urgent: true }] })
})

test.each(['#12 结案了吗怎么还在烧', '报错了咋办,写了4格应该3格', '教我一下怎么更正,比如3格改成6格'])(
  'who asks acts upon nothing: %s',
  (text) => {
    expect(['correction', 'incident_update']).not.toContain(understand(text, contextOf('g3', text)).intent)
  },
)

test('a zero of the rules that is liker talk is asked about, not dropped', () => {
  const text = '没有情况,下次聚餐叫我'
  expect(understand(text, contextOf('g3', text))).toMatchObject({
    doubt: { rules: 'zero_report', ask: true },
  })
})
