// What somebody says right after his zero: it waits, it was of another grid or day, or there was something after all.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-16 15:00', community: { reminders: [] } })
})
afterEach(() => play.close())

test.each(['等下，还没巡完，先别算', '先别记', '慢着，先不算'])('%s: it counts no more', async (text) => {
  await play.say('周敏', 'staff', '6格无异常')
  expect(await play.say('周敏', 'staff', text)).toEqual([
    expect.stringMatching(/^staff: R2 已记：6号网格 .*撤回/),
  ])
  expect(await play.versions('grid-6')).toEqual(['zero', 'withdrawn'])
  expect(await play.say('周敏', 'staff', text)).toEqual([])
})

test.each(['先别算12格的', '12格先别记', '等下，12那条先不算'])(
  '%s: that one counts no more',
  async (text) => {
    await play.say('陆平', 'staff', '11格12格无异常')
    await play.say('陆平', 'staff', text)
    expect(await play.versions('grid-12')).toEqual(['zero', 'withdrawn'])
    expect(await play.versions('grid-11')).toEqual(['zero'])
    await play.say('陆平', 'staff', '3格先别算')
    expect(await play.versions('grid-11')).toEqual(['zero'])
  },
)

test('his own by a quote later, and never another’s', async () => {
  const [receipt = ''] = await play.say('周敏', 'staff', '6格无异常')
  await play.at('15:50')
  expect(await play.say('周敏', 'staff', '先别算')).toEqual([])
  const quoting = { kind: 'new', text: '先别算', quote: { text: receipt } } as const
  expect(await play.happen('王芳', 'staff', quoting)).toEqual([])
  expect(await play.happen('周敏', 'staff', quoting)).toEqual([expect.stringContaining('撤回，现为未报')])
})

test('not what was told before the last word', async () => {
  await play.say('周敏', 'staff', '6格无异常')
  await play.say('周敏', 'staff', '6格门口路灯坏了')
  expect(await play.say('周敏', 'staff', '先别算')).toEqual([])
})

test.each([
  ['打错了，1格', ['zero']],
  ['不对，是1号网格', ['zero']],
  ['1格', []],
  ['打错了，3格', []],
])('2 is not his, and then %s', async (text, versions) => {
  await play.say('李明', 'staff', '2格今日无异常')
  await play.say('李明', 'staff', text)
  expect(await play.versions('grid-1')).toEqual(versions)
})

test('of a grid, and in the same words of another of his, by a quote later too', async () => {
  const [receipt = ''] = await play.say('陆平', 'staff', '12格昨天无异常')
  expect(await play.say('陆平', 'staff', '3也是')).toEqual([])
  await play.at('15:15')
  expect(await play.say('陆平', 'staff', '还有11')).toEqual([])
  await play.happen('陆平', 'staff', { kind: 'new', text: '11格同上', quote: { text: receipt } })
  expect(await play.versions('grid-11')).toEqual([])
  expect(await play.versions('grid-11', '2026-03-15')).toEqual(['zero'])
})

test('an incident in between is what 11也是 speaks of', async () => {
  await play.say('陆平', 'staff', '12格今天无异常')
  await play.say('陆平', 'staff', '12格西门路灯坏了')
  await play.say('陆平', 'staff', '11也是')
  expect(await play.versions('grid-11')).toEqual([])
})

test.each(['是今天，打错了', '打错了，今天的'])('of yesterday, and then %s', async (text) => {
  await play.say('赵磊', 'staff', '3格昨天无异常')
  expect(await play.say('赵磊', 'staff', text)).toEqual([
    expect.stringMatching(/已记：3号网格 3月16日 零报告[^]*3月15日 撤回/),
  ])
  expect(await play.versions('grid-3')).toEqual(['zero'])
  expect(await play.versions('grid-3', '2026-03-15')).toEqual(['zero', 'withdrawn'])
})

test('there was something after all, and what it was comes with the next words', async () => {
  await play.say('李明', 'staff', '1格今日无异常')
  await play.say('李明', 'staff', '打错，有异常')
  await play.say('李明', 'staff', '东门墙裂了')
  expect(await play.incident(1)).toMatchObject({ location: '东门', category: 'facility' })
  expect(await play.incident(2)).toBeUndefined()
})

test('of two days each is taken back once', async () => {
  await play.say('赵磊', 'staff', '补3格14号、15号零报告')
  await play.say('赵磊', 'staff', '先别算')
  expect(await play.versions('grid-3', '2026-03-14')).toEqual(['zero', 'withdrawn'])
  expect(await play.versions('grid-3', '2026-03-15')).toEqual(['zero', 'withdrawn'])
})

test('where the other day has its zero already, today’s is taken back all the same', async () => {
  await play.say('赵磊', 'staff', '补3格15号零报告')
  await play.say('赵磊', 'staff', '3格无异常')
  await play.say('赵磊', 'staff', '打错了，是昨天')
  expect(await play.versions('grid-3', '2026-03-15')).toEqual(['zero'])
  expect(await play.versions('grid-3')).toEqual(['zero', 'withdrawn'])
})
