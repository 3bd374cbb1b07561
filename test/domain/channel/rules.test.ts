// What a channel may say when, and what of it.
import { expect, test } from 'vitest'
import { ofRecords, withoutResidentData } from '../../../src/domain/channel/resident-data.ts'
import { earliestSend } from '../../../src/domain/messaging/budget.ts'
import { unlimited } from '../../../src/domain/messaging/channel.ts'

const at = (time: string, day = '2026-03-16') => new Date(`${day}T${time}:00+08:00`)

test('the same text goes to another chat only after a while, another text at once', () => {
  const limits = { ...unlimited, alikeMs: 15_000 }
  const now = at('10:00')
  const sent = [{ chatId: 'a', at: now, text: '停水通知' }]
  const next = { chatId: 'b', now, spread: 0.5 }
  expect(earliestSend(limits, sent, { ...next, text: '停水通知' }).getTime() - now.getTime()).toBe(22_500)
  expect(earliestSend(limits, sent, { ...next, text: '别的' })).toEqual(now)
})

test('numbers of persons go from every text, names where it is no answer from a plan', () => {
  const text = '网格员李明报：组长王建国，电话13812345678，身份证110101199003071234。12345热线'
  expect(withoutResidentData({ text }, 'receipt', ['李明'])).toBe(
    '网格员李明报：组长王**，电话138****78，身份证110****34。12345热线',
  )
  expect(withoutResidentData({ text }, 'answer', [])).toContain('王建国，电话138****78')
})

test('of records an answer names nobody but staff, and keeps the numbers of offices', () => {
  const told = ofRecords('3月13日 东门 阳光花开：业主赵春梅家漏水，联系李明 8851234', ['阳光花开', '李明'])
  expect(withoutResidentData(told, 'answer', ['李明'])).toBe(
    '3月13日 东门 阳**：业主赵**家漏水，联系李明 8851234',
  )
})

test.each([
  ['居民王秀兰反映东门积水', '居民王**反映东门积水'],
  ['业主：赵春梅', '业主：赵**'],
  ['3号楼李建国老人摔倒', '3号楼李**老人摔倒'],
  ['陈阿姨：家里漏水', '陈**：家里漏水'],
  ['王秀兰家漏水', '王**家漏水'],
  [
    '【新事件】#2 设施损坏（东苑居民群，阿福）\n原话：路灯不亮',
    '【新事件】#2 设施损坏（东苑居民群，阿**）\n原话：路灯不亮',
  ],
  ['居民反映马路积水，高楼停水', '居民反映马路积水，高楼停水'],
  ['居民李明报', '居民李明报'],
])('of %s a marked channel hears %s', (text, heard) => {
  expect(withoutResidentData({ text }, 'receipt', ['李明'])).toBe(heard)
})
