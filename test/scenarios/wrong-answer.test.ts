// An answer that does not fit leaves the question open, and one that fits in part leaves it open for the rest.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-16 15:00', community: { reminders: [] } })
})
afterEach(() => play.close())

const asks = 'staff: 是哪个网格？（11号网格、12号网格）10 分钟内回网格名或编号即可。'

test.each([
  ['1', '11', ['grid-11']],
  ['3号网格', '打错 11号12号', ['grid-11', 'grid-12']],
  ['2、3', '不对，是12', ['grid-12']],
])('%s is none of his, and then %s is', async (wrong, right, grids) => {
  expect(await play.say('陆平', 'staff', '今天正常')).toEqual([asks])
  expect(await play.say('陆平', 'staff', wrong)).toEqual([
    expect.stringMatching(/^staff: .*不在您名下，未记。\n是哪个网格？（11号网格、12号网格）/),
  ])
  expect(await play.say('陆平', 'staff', right)).toEqual([
    expect.stringMatching(/^staff: R1.* 已记：1[12]号网格/),
  ])
  for (const grid of grids) expect(await play.versions(grid)).toEqual(['zero'])
})

test.each(['11也是', '还有11', '11号网格也一样'])(
  '12, and then %s: the same is booked of both',
  async (more) => {
    await play.say('陆平', 'staff', '今天正常')
    await play.say('陆平', 'staff', '12')
    expect(await play.say('陆平', 'staff', more)).toEqual([expect.stringContaining('R2 已记：11号网格')])
    expect(await play.say('陆平', 'staff', more)).toEqual([expect.stringContaining('已报过（R2）')])
  },
)

test.each(['11', '11号', '1也是', '11还没看'])('12, and then %s: nothing more is booked', async (talk) => {
  await play.say('陆平', 'staff', '今天正常')
  await play.say('陆平', 'staff', '12')
  await play.say('陆平', 'staff', talk)
  expect(await play.versions('grid-11')).toEqual([])
})

test('what is no place does not answer where, and the way to it does', async () => {
  await play.say('刘姐', 'residents-east', '@小助手 路灯不亮')
  await play.say('刘姐', 'residents-east', '都一个多礼拜了')
  await play.say('刘姐', 'residents-east', '反正就在小区里')
  expect(await play.say('刘姐', 'residents-east', '西门进去左手第三根')).toContain(
    'residents-east: #1 已补充：西门进去左手第三根。',
  )
})

test('more words that name a place in passing do not answer where', async () => {
  await play.say('刘姐', 'residents-east', '@小助手 楼道灯不亮')
  await play.say('刘姐', 'residents-east', '保安在门口坐着也不管')
  expect(await play.incident(1)).toMatchObject({ location: '楼道' })
  expect(await play.say('刘姐', 'residents-east', '9栋2单元')).toContain(
    'residents-east: #1 已补充：9栋2单元楼道。',
  )
})
