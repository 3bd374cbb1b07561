// The outbox on a real database.
import { afterEach, expect, test } from 'vitest'
import { channelNames } from '../../src/domain/messaging/chat-event.ts'
import { callKey, remindKey } from '../../src/domain/messaging/dedupe-keys.ts'
import type { NewMessage, OutboxMessage } from '../../src/domain/messaging/outbox.ts'
import type { Claim } from '../../src/domain/messaging/claim.ts'
import { at, outgoing } from './sample-rows.ts'
import type { StoreUnderTest } from './store-under-test.ts'

export function outboxTests({ a, b, run }: StoreUnderTest): void {
  const claim = (seconds: number, limit = 100): Claim & { channels: string[] } => ({
    worker: 'w',
    now: at(seconds),
    until: at(seconds + 60),
    limit,
    channels: ['telegram'],
  })
  const add = (...messages: NewMessage[]): Promise<void> =>
    run(async (tx) => {
      for (const message of messages) await tx.outbox.add(message, at(0))
    })
  const claimed = (seconds: number, limit?: number): Promise<readonly OutboxMessage[]> =>
    run((tx) => tx.outbox.claim(claim(seconds, limit)))
  const keys = (messages: readonly OutboxMessage[]): string[] => messages.map((message) => message.dedupeKey)
  const sent = (seconds: number) => ({ state: 'sent', at: at(seconds), messageId: `${seconds}` }) as const
  const everything = { ...claim(1_000_000), until: at(1_000_000), channels: [...channelNames] }
  afterEach(() =>
    run(async ({ outbox }) => {
      await outbox.expire(everything.now)
      await outbox.claim(everything)
      await outbox.abandoned(at(2_000_000))
      for (const { id, fence } of await outbox.list({ state: 'unknown', limit: 1000 })) {
        await outbox.settle(id, fence, { state: 'dead', error: 'end of test' })
      }
    }),
  )
  const find = async (dedupeKey: string): Promise<OutboxMessage> => {
    const all = await run((tx) => tx.outbox.list({ limit: 1000 }))
    return all.find((message) => message.dedupeKey === dedupeKey)!
  }

  test('a message is added once, and read back as it was', async () => {
    const message = outgoing('a1', { notBefore: at(1), expiresAt: at(100) })
    expect(await run((tx) => tx.outbox.add(message, at(0)))).toBe('added')
    expect(await run((tx) => tx.outbox.add(outgoing('a1'), at(5)))).toBe('known')
    expect(await find('a1')).toEqual({
      ...message,
      id: expect.any(Number),
      state: 'pending',
      attempts: 0,
      partsSent: 0,
      fence: 0,
      createdAt: at(0),
      resend: false,
    })
  })

  test('nudges are counted by chat, time and kind, and not where they were taken back', async () => {
    const to = { channel: 'telegram', chatId: 'nudged' } as const
    await add(
      outgoing('remind:n1', { to }),
      outgoing('remind:n2', { to }),
      outgoing('remind:n3', { to: { ...to, chatId: 'another' } }),
      outgoing('remind-group:n4', { to }),
      outgoing('call:n5', { to, priority: 'nudge' }),
      outgoing('proposal:n6', { to, priority: 'nudge' }),
    )
    await run((tx) => tx.outbox.withdraw(remindKey.under('n2')))
    const count = (since: number, kinds: string[]) =>
      run((tx) => tx.outbox.nudged(to, { since: at(since), kinds }))
    expect(await count(0, ['remind:', 'call:'])).toBe(2)
    expect(await count(0, ['remind:'])).toBe(1)
    expect(await count(1, ['remind:', 'call:'])).toBe(0)
  })

  test('taken back is what is under the stem, and nothing that is merely spelt alike', async () => {
    await add(
      outgoing('call:5:li'),
      outgoing('call:5:li-ming'),
      outgoing('call:50:li'),
      outgoing('call:5:wu'),
      outgoing('call:5-a'),
      outgoing('CALL:5:li'),
    )
    expect(await run((tx) => tx.outbox.withdraw(callKey.under(5, 'li')))).toBe(1)
    expect((await find('call:5:li-ming'))?.state).toBe('pending')
    expect(await run((tx) => tx.outbox.withdraw(callKey.under(5)))).toBe(2)
    for (const key of ['call:50:li', 'call:5-a', 'CALL:5:li'])
      expect((await find(key))?.state).toBe('pending')
  })

  test('due messages of the channels are claimed by priority, then age', async () => {
    await add(
      outgoing('b1', { priority: 'nudge' }),
      outgoing('b2'),
      outgoing('b3', { priority: 'escalation' }),
      outgoing('b4'),
      outgoing('b5', { notBefore: at(10) }),
      outgoing('b6', { to: { channel: 'wechat', chatId: 'g' } }),
      outgoing('b7', { expiresAt: at(5) }),
    )
    expect(keys(await claimed(5, 2))).toEqual(['b3', 'b2'])
    expect(keys(await claimed(5))).toEqual(['b4', 'b1'])
    expect(keys(await claimed(10))).toEqual(['b5'])
  })

  test('a claim raises the fence and counts the attempt', async () => {
    await add(outgoing('c1'))
    const [first] = await claimed(0)
    expect(first).toMatchObject({ state: 'claimed', fence: 1, attempts: 1, claimedUntil: at(60) })
    const retry = { state: 'pending', notBefore: at(30), error: 'slow down', partsSent: 2 } as const
    expect(await run((tx) => tx.outbox.settle(first!.id, 1, retry))).toBe(true)
    expect(await claimed(29)).toEqual([])
    expect(await claimed(30)).toMatchObject([{ fence: 2, attempts: 2, partsSent: 2, error: 'slow down' }])
    expect(await run((tx) => tx.outbox.settle(first!.id, 1, sent(31)))).toBe(false)
    expect(await run((tx) => tx.outbox.settle(first!.id, 2, sent(31)))).toBe(true)
    expect(await find('c1')).toMatchObject({ state: 'sent', sentAt: at(31), messageId: '31', fence: 2 })
  })

  test('many are settled as sent at once, but for those that somebody else claimed since', async () => {
    await add(outgoing('m1'), outgoing('m2'), outgoing('m3'))
    const [one, two, three] = await claimed(0)
    await run((tx) => tx.outbox.abandoned(at(61)))
    await run((tx) => tx.outbox.resend(two!.id, at(62)))
    await claimed(62)
    const messages = [one, two, three].map((m, i) => ({ id: m!.id, fence: 1, messageId: [`id-${i}`][i] }))
    expect(await run((tx) => tx.outbox.sent(messages, at(70)))).toBe(2)
    expect(await find('m1')).toMatchObject({ state: 'sent', sentAt: at(70), messageId: 'id-0' })
    expect(await find('m2')).toMatchObject({ state: 'claimed', fence: 2, sentAt: undefined })
    expect(await find('m3')).toMatchObject({ state: 'sent', messageId: undefined, error: undefined })
  })

  test.each(['failed', 'dead', 'expired'] as const)('%s is an end', async (state) => {
    await add(outgoing(`d-${state}`))
    const [message] = await claimed(0)
    expect(await run((tx) => tx.outbox.settle(message!.id, 1, { state, error: 'why' }))).toBe(true)
    expect(await run((tx) => tx.outbox.settle(message!.id, 1, sent(1)))).toBe(false)
    expect(await find(`d-${state}`)).toMatchObject({ state, error: 'why' })
    expect(await claimed(100)).toEqual([])
  })

  test('a claim that ran out is unknown; it may be resent once more', async () => {
    await add(outgoing('e1'))
    await claimed(0)
    expect(await run((tx) => tx.outbox.abandoned(at(59)))).toEqual([])
    const [lost] = await run((tx) => tx.outbox.abandoned(at(61)))
    expect(lost).toMatchObject({ dedupeKey: 'e1', state: 'unknown', fence: 1 })
    expect(await find('e1')).toEqual(lost)
    expect(await run((tx) => tx.outbox.abandoned(at(62)))).toEqual([])
    expect(await run((tx) => tx.outbox.resend(lost!.id, at(70)))).toBe(true)
    expect(await run((tx) => tx.outbox.resend(lost!.id, at(70)))).toBe(false)
    expect(await claimed(69)).toEqual([])
    expect(await claimed(70)).toMatchObject([{ dedupeKey: 'e1', resend: true, fence: 2 }])
    expect(await run((tx) => tx.outbox.settle(lost!.id, 1, sent(71)))).toBe(false)
    expect(await run((tx) => tx.outbox.settle(lost!.id, 2, sent(71)))).toBe(true)
  })

  test('a sender that was only slow may still say that an unknown message was sent', async () => {
    await add(outgoing('f1'))
    const [message] = await claimed(0)
    await run((tx) => tx.outbox.abandoned(at(61)))
    expect(await run((tx) => tx.outbox.settle(message!.id, 1, sent(62)))).toBe(true)
    expect(await run((tx) => tx.outbox.resend(message!.id, at(63)))).toBe(false)
  })

  test('pending messages expire, claimed ones do not', async () => {
    await add(
      outgoing('g1', { expiresAt: at(10) }),
      outgoing('g2', { expiresAt: at(10), priority: 'escalation' }),
    )
    expect(keys(await claimed(0, 1))).toEqual(['g2'])
    expect(await run((tx) => tx.outbox.expire(at(9)))).toBe(0)
    expect(await run((tx) => tx.outbox.expire(at(10)))).toBe(1)
    expect((await find('g1')).state).toBe('expired')
    expect((await find('g2')).state).toBe('claimed')
  })

  test('budgets see what a channel sent since', async () => {
    const to = (chatId: string) => ({ to: { channel: 'console', chatId } as const })
    await add(outgoing('h1', to('c1')), outgoing('h2', to('c2')), outgoing('h3', to('c3')))
    const messages = await run((tx) => tx.outbox.claim({ ...claim(0), channels: ['console'] }))
    await run(async (tx) => {
      for (const [i, { id }] of messages.slice(0, 2).entries()) await tx.outbox.settle(id, 1, sent(i * 10))
    })
    const since = (seconds: number) => run((tx) => tx.outbox.sentSince('console', at(seconds)))
    const text = '已收到'
    expect(await since(-1)).toEqual([
      { chatId: 'c1', sentAt: at(0), text },
      { chatId: 'c2', sentAt: at(10), text },
    ])
    expect(await since(10)).toEqual([{ chatId: 'c2', sentAt: at(10), text }])
    const toFirst = await run((tx) => tx.outbox.sentSince('console', at(-1), ['c1', 'c3']))
    expect(toFirst).toEqual([{ chatId: 'c1', sentAt: at(0), text }])
  })

  test('lists the newest, newest last, by state and chat', async () => {
    const to = { channel: 'wechat', chatId: 'list' } as const
    await add(outgoing('i1', { to }), outgoing('i2', { to }), outgoing('i3', { to }))
    const list = (filter: { state?: 'pending' | 'sent'; limit: number }) =>
      run(async (tx) => keys(await tx.outbox.list({ chatId: 'list', ...filter })))
    expect(await list({ limit: 2 })).toEqual(['i2', 'i3'])
    expect(await list({ state: 'pending', limit: 9 })).toEqual(['i1', 'i2', 'i3'])
    expect(await list({ state: 'sent', limit: 9 })).toEqual([])
    expect((await run((tx) => tx.outbox.counts())).pending).toBeGreaterThanOrEqual(3)
  })

  test('two senders never hold the same message', async () => {
    await add(...Array.from({ length: 20 }, (_, i) => outgoing(`j${i}`)))
    const senders = [a(), b(), a(), b()].map((store) => store.transact((tx) => tx.outbox.claim(claim(0, 8))))
    const all = keys((await Promise.all(senders)).flat())
    expect(all).toHaveLength(20)
    expect(new Set(all).size).toBe(20)
  })
}
