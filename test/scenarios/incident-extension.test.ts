// How far an incident's limit may be put off, and which incident is asked about where none is named.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-12-20 08:00', community: { reminders: [], regimes: [] } })
})
afterEach(() => play.close())

test('an extension is for thirty days at most, and says its year where it is another one', async () => {
  await play.say('李明', 'staff', '1号网格东门口路灯坏了')
  expect(await play.say('李明', 'staff', '#1 延期到2031年2月1日：等配件')).toEqual([
    expect.stringContaining('#1 一次最多延期 30 天，没有改动'),
  ])
  const asked = await play.say('李明', 'staff', '#1 延期到2027年1月4日12点：等配件')
  expect(asked.join()).toContain('#1 已申请延期到 2027年1月4日 12:00')
  const granted = (await play.say('高远', 'private', '#1 同意延期')).join()
  expect(granted).toContain('限时改为 2027年1月4日 12:00')
  expect(granted).toContain('限 2027年1月4日 12:00 前')
})

test('of many that are open, what one told of himself is offered first', async () => {
  for (const place of ['东门', '西门', '南门', '北门', '河边', '桥头'])
    await play.say('李明', 'staff', `1号网格${place}井盖缺失`)
  await play.say('高远', 'private', '2号网格水管漏水')
  const [asked] = await play.say('高远', 'private', '还在漏')
  expect(asked).toMatch(/未办结：#7 /)
})
