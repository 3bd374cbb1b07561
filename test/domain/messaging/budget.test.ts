import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { earliestSend, longestBudgetMs, type Sending } from '../../../src/domain/messaging/budget.ts'
import { unlimited, type ChannelLimits } from '../../../src/domain/messaging/channel.ts'

const sentAt = (...times: number[]): Sending[] => times.map((t) => ({ chatId: 'a', at: new Date(t) }))
const earliest = (limits: Partial<ChannelLimits>, sent: Sending[], spread = 0) =>
  earliestSend({ ...unlimited, ...limits }, sent, { chatId: 'a', now: new Date(10_000), spread }).getTime()

test.each([
  ['nothing was sent', { chatIntervalMs: 1000, groupPerMinute: 1, perSecond: 1, perDay: 1 }, [], 10_000],
  ['no budget is set', {}, [9999, 10_000], 10_000],
  ['the chat was written to', { chatIntervalMs: 1000 }, [9500], 10_500],
  ['that was long ago', { chatIntervalMs: 1000 }, [8000], 10_000],
  ['the minute of the group is full', { groupPerMinute: 2 }, [5000, 8000], 65_000],
  ['the second of the channel is full', { perSecond: 1 }, [9600], 10_600],
  ['the day of the channel is full', { perDay: 2 }, [2000, 3000], 2000 + longestBudgetMs],
  ['a slot was given away ahead', { chatIntervalMs: 1000 }, [12_000], 13_000],
])('%s', (...[, limits, sent, at]) => {
  expect(earliest(limits, sentAt(...sent))).toBe(at)
})

test('other chats hold up the channel, not the chat', () => {
  const elsewhere = [{ chatId: 'b', at: new Date(9900) }]
  expect(earliest({ chatIntervalMs: 5000, groupPerMinute: 1 }, elsewhere)).toBe(10_000)
  expect(earliest({ perSecond: 1 }, elsewhere)).toBe(10_900)
})

test('jitter lengthens the interval by its share', () => {
  expect(earliest({ chatIntervalMs: 1000, jitterMs: 2000 }, sentAt(10_000), 0.5)).toBe(12_000)
})

test('a long run of messages sent as early as may be keeps every budget', () => {
  const limits = fc.record({
    textLength: fc.constant(4096),
    chatIntervalMs: fc.integer({ min: 0, max: 3000 }),
    groupPerMinute: fc.integer({ min: 1, max: 20 }),
    perSecond: fc.integer({ min: 1, max: 5 }),
    perDay: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
    jitterMs: fc.integer({ min: 0, max: 2000 }),
  })
  const message = fc.record({
    chatId: fc.constantFrom('a', 'b', 'c'),
    waitMs: fc.integer({ min: 0, max: 1500 }),
    spread: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  fc.assert(
    fc.property(limits, fc.array(message, { maxLength: 60 }), (budget, messages) => {
      const sent: Sending[] = []
      let now = 0
      for (const { chatId, waitMs, spread } of messages) {
        now += waitMs
        const at = earliestSend(budget, sent, { chatId, now: new Date(now), spread })
        expect(at.getTime()).toBeGreaterThanOrEqual(now)
        now = at.getTime()
        sent.push({ chatId, at })
      }
      const windows = (ms: number, chatId?: string) =>
        sent.map(
          ({ at: start }) =>
            sent.filter(({ at, chatId: id }) => {
              const age = at.getTime() - start.getTime()
              return age >= 0 && age < ms && (chatId === undefined || id === chatId)
            }).length,
        )
      for (const count of windows(1000)) expect(count).toBeLessThanOrEqual(budget.perSecond)
      for (const count of windows(longestBudgetMs))
        expect(count).toBeLessThanOrEqual(budget.perDay ?? Infinity)
      for (const chatId of ['a', 'b', 'c']) {
        for (const count of windows(60_000, chatId)) expect(count).toBeLessThanOrEqual(budget.groupPerMinute)
        for (const count of windows(budget.chatIntervalMs, chatId)) expect(count).toBeLessThanOrEqual(1)
      }
    }),
  )
})
