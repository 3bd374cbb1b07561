import { expect, test } from 'vitest'
import { openPlay } from '../harness/play.ts'

const notice = '@小助手 明早8点通知所有居民群：周四洗水箱，请储水'
const lamp = '@小助手 3号网格东门路灯坏了一盏'

test('incident 1 and notice 1 each have their card, whichever came first', async () => {
  const play = await openPlay({ start: '2026-03-16 08:00' })
  expect(await play.say('张大爷', 'residents-east', lamp)).toContainEqual(
    expect.stringMatching(/^staff: 【事件】#1 /),
  )
  const drafted = await play.say('高远', 'private', notice)
  expect(drafted).toEqual([expect.stringMatching(/^高远: .*N1.*储水/s)])
  await play.close()
})

test('what is done about incident 1 is shown by its card, not by that of notice 1', async () => {
  const play = await openPlay({ start: '2026-03-16 08:00' })
  expect(await play.say('高远', 'staff', notice)).toEqual([expect.stringMatching(/^staff: .*N1.*储水/s)])
  expect(await play.say('张大爷', 'residents-east', lamp)).toContainEqual(
    expect.stringMatching(/^staff: 【事件】#1 /),
  )
  const taken = await play.say('赵磊', 'private', '#1 接单')
  expect(taken.filter((line) => line.startsWith('staff: '))).toEqual([
    expect.stringMatching(/^staff: （改为）【事件】#1 .*赵磊/s),
  ])
  await play.close()
})
