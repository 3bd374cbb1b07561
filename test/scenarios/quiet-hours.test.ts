// Quiet hours hold what reminds and release it when they end; what is urgent breaks through.
import { afterEach, expect, test } from 'vitest'
import { readCommunity, sampleCommunity } from '../../src/app/settings/config.ts'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
afterEach(() => play.close())
const { notices } = readCommunity(sampleCommunity)
const reminder = { cron: '30 23 16 3 *', chat: 'staff', reason: '本地规定' }

test('a reminder of community.yaml in the night comes in the morning, an urgent one at its minute', async () => {
  const reminders = [
    { ...reminder, id: 'doors', text: '锁门', urgent: false },
    { ...reminder, id: 'pumps', text: '开泵', urgent: true },
  ]
  play = await openPlay({ start: '2026-03-16 23:00', community: { regimes: [], reminders } })
  await play.at('23:40')
  expect(play.heard()).toEqual(['staff: 【提醒】开泵（本地规定）'])
  await play.at('2026-03-17 06:50', 60)
  expect(play.heard()).toEqual([])
  await play.at('07:05', 5)
  expect(play.heard()).toEqual(['staff: 【提醒】锁门（本地规定）'])
})

test('a spoken one too', async () => {
  const quiet = { from: '11:00', to: '12:00' }
  play = await openPlay({
    start: '2026-03-16 10:00',
    community: { regimes: [], reminders: [], notices: { ...notices, quiet } },
  })
  await play.say('高远', 'private', '@小助手 每天上午11点30分提醒网格员群：交台账')
  await play.say('高远', 'private', '确认 T1')
  await play.at('11:50')
  expect(play.heard()).toEqual([])
  await play.at('12:05', 5)
  expect(play.heard()).toEqual(['staff: 【提醒】交台账（本地规定）'])
})
