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
  ['雨停了通知居民', 'conditional'],
  ['雨停了通知居民群:可以出门了', 'conditional'],
  ['水来了就发居民群:已恢复供水', 'conditional'],
  ['等电梯修好了通知业主群:电梯已恢复', 'conditional'],
  ['人到齐了提醒大家签到', 'conditional'],
  ['改天通知居民群:灭蟑螂', 'impossible-time'],
  ['月底通知居民群:灭蟑螂', 'impossible-time'],
  ['月底早上8点通知居民群:灭蟑螂', 'impossible-time'],
  ['有空通知居民群:灭蟑螂', 'impossible-time'],
  ['早点通知居民群:灭蟑螂', 'impossible-time'],
  ['过几天在业主群发通知:灭蟑螂', 'impossible-time'],
  ['周末上午9点发居民群:灭蟑螂', 'impossible-time'],
  ['下周通知网格员:交台账', 'impossible-time'],
  ['节前提醒居民群:关好水电', 'impossible-time'],
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
  '提醒太频繁',
  '提醒有点多,能少发点吗',
  '通知得太晚',
  '群发之前先问我',
  '发通知前都要给领导过目',
  '发通知要经过我同意',
  '群发必须先审批',
  '以后发通知带上落款',
  '提醒功能挺好用',
  '邊個group未收到通知',
  '邊個group未收到停水通知',
])('who asks why it was sent orders nothing: %s', (text) => {
  expect(read(text)).not.toBe('notice')
})

test.each(['3栋着火了通知大家', '有人晕倒了通知居民群', '河堤垮了提醒所有人撤离'])(
  '%s is danger and waits for nothing',
  (text) => {
    expect(read(text)).toBe('incident')
  },
)

test.each([
  '别忘了通知业主群:明天灭蟑螂',
  '停水了,通知居民群:储好水',
  '麻烦了通知一下业主群:明天灭蟑螂',
  '通知居民群:雨停了再出门',
  '通知居民群:月底交表',
  '通知居民群月底交表',
  '每月底上午9点提醒网格员:交台账',
  '下周一上午9点通知居民群:灭蟑螂',
  '提醒太阳能用户群:明天检修',
  '通知居民群:群发之前先问我',
  '发通知给居民群:有空来领表',
  '通知网格员早点名后交表',
  '提醒网格员:以后发通知要经过书记',
  '这个月最后一天上午九点通知居民群:灭蟑螂',
  '7号网格群 下周一早八点 来社区领表',
])('%s is sent', (text) => {
  expect(read(text)).toBe('notice')
})
