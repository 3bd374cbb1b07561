// A notice that is paused stays in until it is told to go on; a recurring one whose calendar ends waits for the next year's.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-16 17:30', community: { regimes: [], reminders: [] } })
})
afterEach(() => play.close())

const sent = () => play.heard().filter((line) => line.includes('【通知】'))

test('once: its time passes while it is paused, and it goes out on 继续', async () => {
  await play.say('高远', 'staff', '@小助手 明早8点通知所有居民群：周四洗水箱')
  await play.say('高远', 'staff', '确认 N1')
  expect(await play.say('高远', 'staff', '暂停 N1')).toEqual([expect.stringContaining('已暂停')])
  expect(await play.say('高远', 'staff', '进度 N1')).toEqual([
    'staff: 通知 N1 已经确认过，现在暂停着，还没有发过。',
  ])
  await play.at('2026-03-17 10:00', 60)
  expect(play.heard()).toEqual([])
  const said = await play.say('高远', 'staff', '继续 N1')
  expect(said.filter((line) => line.includes('【通知】周四洗水箱'))).toHaveLength(2)
  expect(said).toContain('staff: 通知 N1 接着发。')
})

test('once, and told to go on before its time: it keeps its minute', async () => {
  await play.say('高远', 'staff', '@小助手 明早8点通知所有居民群：周四洗水箱')
  await play.say('高远', 'staff', '确认 N1')
  await play.say('高远', 'staff', '暂停 N1')
  expect(await play.say('高远', 'staff', '继续 N1')).toEqual(['staff: 通知 N1 接着发，下次 3月17日 08:00。'])
  await play.at('2026-03-17 07:59', 60)
  expect(sent()).toEqual([])
  await play.at('08:00')
  expect(sent()).toHaveLength(2)
})

test('recurring: what fell due meanwhile is not made up for', async () => {
  await play.say('高远', 'staff', '@小助手 每天上午9点通知网格员群，到3月31日为止：交台账')
  await play.say('高远', 'staff', '确认 N1')
  await play.at('2026-03-17 09:00', 1440)
  expect(sent()).toHaveLength(1)
  await play.say('高远', 'staff', '暂停 N1')
  await play.at('2026-03-19 09:30', 1440)
  expect(play.heard()).toEqual([])
  expect(await play.say('高远', 'staff', '继续 N1')).toEqual(['staff: 通知 N1 接着发，下次 3月20日 09:00。'])
  await play.at('2026-03-20 09:00', 1440)
  expect(sent()).toHaveLength(1)
})

const calendar = `2027年放假安排：
元旦：1月1日至3日放假，共3天。春节：2月5日至11日放假。2月14日（周日）上班。
清明节：4月5日放假。劳动节：5月1日至3日放假。端午节：6月9日放假。中秋节：9月15日放假。国庆节：10月1日至7日放假。`

test('每个工作日: past the calendar its author hears once what is missing, and it goes on when the year is entered', async () => {
  await play.close()
  play = await openPlay({ start: '2026-12-30 10:00', community: { regimes: [], reminders: [] } })
  await play.say('高远', 'staff', '@小助手 每个工作日上午9点通知网格员群，到2027年1月31日为止：交台账')
  await play.say('高远', 'staff', '确认 N1')
  await play.at('2026-12-31 09:00', 1440)
  const told = play.heard()
  expect(told.filter((line) => line.includes('【通知】'))).toHaveLength(1)
  expect(told.filter((line) => line.includes('N1 暂时'))).toEqual([
    expect.stringMatching(
      /^高远: 通知 N1 暂时发不了下一次：2027年的放假和调休安排还没有数据.*“2027年放假安排：”/,
    ),
  ])
  await play.at('2027-01-05 10:00', 1440)
  expect(play.heard().filter((line) => line.includes('N1'))).toEqual([])
  await play.say('高远', 'private', calendar)
  await play.at('2027-01-06 09:00', 1440)
  expect(sent()).toHaveLength(1)
  await play.at('2027-02-10 09:00', 10_000)
  expect(play.heard().filter((line) => line.includes('暂时'))).toEqual([])
})

test('a pause holds the calls to confirm what was sent before it', async () => {
  await play.say('高远', 'staff', '@小助手 每天下午6点通知网格员群，到3月31日为止：请回复收到')
  await play.say('高远', 'staff', '确认 N1')
  await play.at('2026-03-16 18:00')
  expect(sent()).toHaveLength(1)
  await play.say('高远', 'staff', '暂停 N1')
  await play.at('2026-03-17 12:00', 60)
  expect(play.heard()).toEqual([])
  const called = await play.say('高远', 'staff', '继续 N1')
  expect(called.filter((line) => line.startsWith('李明: '))).toHaveLength(1)
})
