// Looks at a channel, one after another: what is kept, booked and told.
import { expect, test } from 'vitest'
import {
  loginShowing,
  renderRecovered,
  renderTrouble,
  watch,
  type ChannelHealth,
  type WatchedChannel,
} from '../../../src/domain/channel/channel-health.ts'

const at = (seconds: number) => new Date(Date.UTC(2026, 4, 4, 2, 0, seconds))
const zone = 'Asia/Shanghai'
const up: ChannelHealth = { state: 'up' }
const down = (since: number): ChannelHealth => ({ state: 'down', why: '网断了', blindSince: at(since) })

/** `second: told, outage in seconds` for each look. */
function looks(...seen: readonly [second: number, health: ChannelHealth][]): string[] {
  let before: WatchedChannel | undefined
  return seen.map(([second, health]) => {
    const { next, outage, tell } = watch(before, 'wechat', { health, now: at(second) })
    before = next
    const lost = outage && (outage.to.getTime() - outage.from.getTime()) / 1000
    return `${second}: ${tell ?? '-'}${lost === undefined ? '' : ` ${lost}`}`
  })
}

test('trouble is told once within a minute, the recovery once, and the blindness is booked', () => {
  expect(looks([0, up], [5, down(3)], [20, down(3)], [25, down(3)], [300, up], [305, up])).toEqual([
    '0: -',
    '5: -',
    '20: trouble',
    '25: -',
    '300: recovered 297',
    '305: -',
  ])
})

test('what only a person can mend is not said to mend itself', () => {
  const watched = {
    channel: 'telegram',
    state: 'degraded',
    why: '时钟慢了',
    since: at(0),
    seenAt: at(0),
  } as const
  expect(renderTrouble({ ...watched, told: false }, zone, ['clock', 'privacy'])).toMatch(
    /^【通道】Telegram有问题，可能漏消息。请照下面说的处理，恢复后告诉您。\n.*校时。\n.*隐私模式.*\/setprivacy.*管理员。\n原因：时钟慢了$/,
  )
})

test('a hiccup is neither told nor booked', () => {
  expect(looks([0, up], [5, down(3)], [10, up])).toEqual(['0: -', '5: -', '10: -'])
})

test('what connects too slowly is told; the blindness counts from the first look, over a change of its name', () => {
  const connecting: ChannelHealth = { state: 'connecting' }
  expect(looks([0, connecting], [20, connecting], [45, connecting], [50, down(48)], [90, up])).toEqual([
    '0: -',
    '20: -',
    '45: trouble',
    '50: -',
    '90: recovered 90',
  ])
})

test('what is only wrong is told and blinds nobody', () => {
  const degraded: ChannelHealth = { state: 'degraded', why: '另一个程序用着同一个令牌' }
  expect(looks([0, up], [5, degraded], [20, degraded], [40, up])).toEqual([
    '0: -',
    '5: -',
    '20: trouble',
    '40: recovered',
  ])
})

test('the wording says since when, and from when to when', () => {
  const watched = watch(undefined, 'wechat', { health: down(0), now: at(20) }).next
  expect(renderTrouble(watched, zone)).toBe(
    '【通道】微信断开了，5月4日 10:00 起听不到也发不出消息。正在自动重连，恢复后告诉您。\n原因：网断了',
  )
  expect(renderRecovered('wechat', { from: at(0), to: at(600) }, zone)).toContain(
    '5月4日 10:00 至 5月4日 10:10 听不到消息，这段时间不算任何人迟报',
  )
})

test('a login code is shown every three minutes at first, each hour later', () => {
  const watched = watch(undefined, 'wechat', { health: { state: 'connecting' }, now: at(0) }).next
  const shown = new Set(
    Array.from({ length: 24 * 60 }, (_, minute) => loginShowing(watched, at(minute * 60))),
  )
  expect(shown.size).toBeLessThan(32)
  expect(loginShowing(watched, at(10))).toBe(loginShowing(watched, at(170)))
  expect(loginShowing(watched, at(10))).not.toBe(loginShowing(watched, at(190)))
})
