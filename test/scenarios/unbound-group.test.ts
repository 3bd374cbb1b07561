// A group that is not bound: nothing is booked there, and who tells of danger or asks in it hears first whom to call.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-16 10:00', community: { regimes: [], reminders: [] } })
})
afterEach(() => play.close())

const callFirst = 'group-9: 有人身危险请先拨 110/119/120。\n'

test('danger is answered each time it is told; what else is reported, once a day', async () => {
  for (const text of ['2号楼着火了', '@小助手 二楼有人触电倒地了']) {
    const [said] = await play.say('路人', 'group-9', text)
    expect(said?.startsWith(callFirst)).toBe(true)
    expect(said).toContain('本群还没有登记')
  }
  expect(await play.say('路人', 'group-9', '3号楼门口垃圾满了')).toEqual([
    expect.stringContaining('没有记入'),
  ])
  expect(await play.say('路人', 'group-9', '3号楼路灯坏了')).toEqual([])
})

test.each([
  ['孩子误食老鼠药怎么办', `${callFirst}【全国统一号码】医疗急救请拨 120`],
  ['我不想活了', 'group-9: 您很重要。请先别独处'],
  ['@小助手 火灾打什么电话', 'group-9: 【全国统一号码】火警、救援请拨 119'],
  ['@小助手 你好', 'group-9: 本群还没有登记'],
])('%s', async (text, begins) => {
  const [said] = await play.say('路人', 'group-9', text)
  expect(said?.slice(0, begins.length)).toBe(begins)
})

test('in a residents’ group of ours, whom to call is told unasked where a question tells of danger, and an official hears of it', async () => {
  const said = await play.say('王大妈', 'residents-east', '孩子误食老鼠药怎么办')
  expect(said.find((line) => line.startsWith('residents-east'))).toMatch(/拨 (?:120|110\/119\/120)/)
  expect(said.find((line) => line.startsWith('高远'))).toContain('【紧急】')
})
