import { describe, expect, test } from 'vitest'
import { understand } from '../../../../src/domain/message/understand.ts'
import type { Recurrence } from '../../../../src/domain/time/recurrence.ts'

const read = (text: string) => {
  const reading = understand(text, {
    now: new Date('2026-03-16T10:00:00+08:00'),
    timeZone: 'Asia/Shanghai',
    chat: 'staff',
    role: 'official',
    ownGrid: undefined,
    addressed: true,
    grids: [],
  })
  if (reading.intent !== 'notice') throw new Error(`${text} reads as ${reading.intent}`)
  return reading
}

describe('how often', () => {
  test.each<[string, Recurrence, string]>([
    ['每天早上8点提醒网格员群：签到', { every: 'day' }, '08:00'],
    ['每个工作日上午9点提醒网格员群：签到', { every: 'workday' }, '09:00'],
    ['每周五下午三点提醒网格员群大扫除', { every: 'week', weekdays: [5] }, '15:00'],
    ['每周一、周四下午三点提醒网格员群：巡查', { every: 'week', weekdays: [1, 4] }, '15:00'],
    ['周一到周五上午9点提醒网格员群：巡查', { every: 'week', weekdays: [1, 2, 3, 4, 5] }, '09:00'],
    ['每月5日上午9点提醒网格员群：交台账', { every: 'month', days: [5] }, '09:00'],
    ['每月5日、20日上午9点提醒网格员群：交台账', { every: 'month', days: [5, 20] }, '09:00'],
    ['每月最后一天下午三点提醒网格员群：交台账', { every: 'month-end' }, '15:00'],
    ['每月最后一个周五下午三点提醒网格员群：开会', { every: 'month-weekday', nth: -1, weekday: 5 }, '15:00'],
    ['每月第二个周二下午三点提醒网格员群：开会', { every: 'month-weekday', nth: 2, weekday: 2 }, '15:00'],
    ['每年3月12日上午9点提醒网格员群：植树', { every: 'year', month: 3, day: 12 }, '09:00'],
    ['每年农历九月初九上午9点提醒网格员群：看望老人', { every: 'lunar', month: 9, day: 9 }, '09:00'],
    ['每年腊月廿三上午9点提醒网格员群：查灶', { every: 'lunar', month: 12, day: 23 }, '09:00'],
    ['每月十五上午9点提醒网格员群：查香火', { every: 'lunar', day: 15 }, '09:00'],
  ])('%s', (...[text, recurrence, time]) => {
    const { terms, body } = read(text)
    expect(terms).toMatchObject({
      timetable: { recurrence, time },
      recurs: true,
      reminds: true,
      urgent: false,
      lastDay: undefined,
    })
    expect(body).not.toMatch(/提醒|点/)
  })
})

test('a notice says until when, how urgent, and is no reminder', () => {
  const { terms, audience, body } = read('每周五上午9点到6月30日通知所有居民群：今天大扫除')
  expect(terms).toMatchObject({ lastDay: '2026-06-30', reminds: false })
  expect([audience, body]).toEqual(['residents', '今天大扫除'])
  expect(read('紧急通知所有居民群：燃气泄漏').terms.urgent).toBe(true)
  expect(read('明早8点通知所有居民群：停水').terms).toEqual({
    recurs: false,
    timetable: undefined,
    lastDay: undefined,
    urgent: false,
    reminds: false,
  })
})
