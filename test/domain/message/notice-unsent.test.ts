// Orders to broadcast that broadcast nothing, by what is said round the text.
import { expect, test } from 'vitest'
import { understand } from '../../../src/domain/message/understand.ts'
import { messageOf } from './tables/check.ts'

const read = (text: string) => {
  const { text: said, context } = messageOf(['o', `@小助手 ${text}`])
  const reading = understand(said, context)
  return reading.intent === 'chatter' ? reading.unsent : reading.intent
}

test.each([
  ['发居民群:停水。算了不发了', 'refused'],
  ['通知居民群:今晚停电,算了先别发', 'refused'],
  ['发居民群:明天打疫苗。哦等等,还是不发了', 'refused'],
  ['发居民群:停水,等会再发', 'conditional'],
  ['发居民群:停水,等我通知再发', 'conditional'],
  ['发居民群:停水,晚上发就行', 'impossible-time'],
  ['今晚提醒居民关好门窗', 'impossible-time'],
  ['傍晚通知居民群:停水', 'impossible-time'],
  ['提醒居民关煤气,睡前发', 'impossible-time'],
  ['通知居民小心台风,晚些时候发', 'conditional'],
  ['发居民群:停水通知,领导签字后再发', 'conditional'],
  ['发居民群:还有3个名额。17点没满就18点再发一遍', 'conditional'],
  ['发居民群:停水。不对,改成停电', 'two-texts'],
])('%s: %s', (text, why) => {
  expect(read(text)).toBe(why)
})

test.each([
  '要不要给居民群发个停水提醒?',
  '是不是该通知业主群明天打药?',
  '谁让你给居民群发:停水',
  '为什么给居民群发:停水',
  '你怎么给居民群发:停水',
  '居民群昨天发了什么',
  '通知没人看',
  '以后通知要提前一天发',
  '群发通知太多了大家都烦',
  '通知内容要先给我看',
])('who asks why it was sent orders nothing: %s', (text) => {
  expect(read(text)).not.toBe('notice')
})
