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
  expect(reading).toMatchObject({ intent: 'incident_update', status, refs: [12] })
})

test.each([
  ['@小助手 各格组长群提示:记得穿雨靴', '记得穿雨靴'],
  ['@小助手 跟住户们讲一句:水箱今晚清洗', '水箱今晚清洗'],
])('%s: what stands behind the colon is to be sent', (text, body) => {
  const { context } = messageOf(['o', text])
  expect(understandAs(text, { ...context, addressed: true }, 'notice')).toMatchObject({
    intent: 'notice',
    body,
  })
})

test('a notice on a likeness is said to the bot, and at a time that is understood', () => {
  const text = '跟住户们讲一句:水箱今晚清洗'
  const timed = '待会儿开完会30点跟住户们讲一句:水箱要清洗'
  const { context } = messageOf(['o', text])
  expect(understandAs(text, { ...context, addressed: false }, 'notice').intent).not.toBe('notice')
  expect(understandAs(timed, { ...context, addressed: true }, 'notice').intent).not.toBe('notice')
})

const ramble = '听说明天要来检查,我把河边又走了一遍,还没吃午饭呢,腿都细了'

test('in a long message what is told beside a zero does not hold it back; in a short one it does', () => {
  expect(understand(`${ramble},3格平安`, contextOf('g3', '')).intent).toBe('zero_report')
  expect(understand('但愿3格平安', contextOf('g3', '')).intent).not.toBe('zero_report')
})

test('danger holds back any zero', () => {
  const reading = understand(`${ramble},有人掉河里了,别的都没有,3格平安`, contextOf('g3', ''))
  expect(reading).toMatchObject({ intent: 'incident', incidents: [{ urgent: true }] })
})
