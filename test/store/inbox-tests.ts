// The inbox on a real database.
import { afterEach, expect, test } from 'vitest'
import type { ChatEvent } from '../../src/domain/messaging/chat-event.ts'
import type { Claim } from '../../src/domain/messaging/claim.ts'
import { at, message } from './sample-rows.ts'
import type { StoreUnderTest } from './store-under-test.ts'

export function inboxTests({ a, b, run }: StoreUnderTest): void {
  const claim = (worker: string, seconds: number, limit = 100): Claim => ({
    worker,
    now: at(seconds),
    until: at(seconds + 60),
    limit,
  })
  /** Event keys that the worker gets at the second. */
  const claimed = async (worker: string, seconds: number): Promise<string[]> => {
    const events = await run((tx) => tx.inbox.claim(claim(worker, seconds)))
    return events.map(({ event }) => event.eventKey)
  }
  const accept = (...events: [key: string, chat: string][]): Promise<void> =>
    run(async (tx) => {
      for (const [key, chat] of events) await tx.inbox.accept(message(key, chat), at(0))
    })
  afterEach(() =>
    run(async (tx) => {
      for (;;) {
        const events = await tx.inbox.claim(claim('finisher', 1_000_000))
        if (events.length === 0) return
        for (const { id } of events) await tx.inbox.handled([id], 'finisher', at(0))
      }
    }),
  )

  test('an event is accepted once, and read back as it was', async () => {
    const event = message('1', 'g1', { quote: { text: '昨天', messageId: 'm-0' } })
    expect(await run((tx) => tx.inbox.accept(event, at(0)))).toBe('accepted')
    expect(await run((tx) => tx.inbox.accept(event, at(9)))).toBe('known')
    const [first] = await run((tx) => tx.inbox.claim(claim('w', 0)))
    expect(first).toEqual({ id: first!.id, event, receivedAt: at(0), attempts: 1 })
    expect(await run((tx) => tx.inbox.get(first!.id))).toEqual(first)
    expect(await run((tx) => tx.inbox.get(999))).toBeUndefined()
  })

  test('many events are accepted at once, in their order, each once', async () => {
    const events = Array.from({ length: 1100 }, (_, i) => message(`3-${i % 1050}`, 'many'))
    await run((tx) => tx.inbox.acceptAll(events, at(0)))
    await run((tx) => tx.inbox.acceptAll([], at(0)))
    const found = await run((tx) => tx.inbox.claim(claim('w', 0, 2000)))
    expect(found.map(({ event }) => event.eventKey)).toEqual(Array.from({ length: 1050 }, (_, i) => `3-${i}`))
    await run((tx) =>
      tx.inbox.handled(
        found.map(({ id }) => id),
        'w',
        at(0),
      ),
    )
  })

  test('the same key of another account is another event', async () => {
    await run((tx) => tx.inbox.accept(message('2', 'g1'), at(0)))
    expect(await run((tx) => tx.inbox.accept(message('2', 'g1', { account: 'bot2' }), at(0)))).toBe(
      'accepted',
    )
  })

  test('the heads of all chats are claimed before what comes second in any, and a chat has one owner', async () => {
    await accept(['10', 'x'], ['11', 'x'], ['12', 'y'], ['13', 'z'])
    const heads = await run((tx) => tx.inbox.claim(claim('w1', 0, 3)))
    expect(heads.map(({ event }) => event.eventKey)).toEqual(['10', '12', '13'])
    expect(await claimed('w2', 1)).toEqual([])
    expect(await run((tx) => tx.inbox.handled([heads[0]!.id], 'w1', at(2)))).toBe(true)
    expect(await claimed('w2', 2)).toEqual(['11'])
  })

  test('what is next in a chat is claimed with its head; released, it is as if it had not been', async () => {
    await accept(['14', 'x'], ['15', 'x'], ['16', 'x'])
    const [head, ...more] = await run((tx) => tx.inbox.claim(claim('w1', 0)))
    expect(more.map(({ event }) => event.eventKey)).toEqual(['15', '16'])
    const ids = more.map(({ id }) => id)
    await run((tx) => tx.inbox.failed(head!.id, 'w1', { error: 'broken', retryAt: at(30) }))
    await run((tx) => tx.inbox.release(ids, 'w2'))
    expect(await run((tx) => tx.inbox.handled(ids, 'w1', at(1)))).toBe(true)
    await accept(['17', 'x'])
    expect(await claimed('w2', 29)).toEqual([])
    const again = await run((tx) => tx.inbox.claim(claim('w1', 30)))
    expect(again.map(({ event, attempts }) => [event.eventKey, attempts])).toEqual([
      ['14', 2],
      ['17', 1],
    ])
    await run((tx) => tx.inbox.release([again[1]!.id], 'w1'))
    await run((tx) => tx.inbox.handled([again[0]!.id], 'w1', at(31)))
    const [last] = await run((tx) => tx.inbox.claim(claim('w2', 32)))
    expect(last).toMatchObject({ event: { eventKey: '17' }, attempts: 1 })
  })

  test('a claim takes no more than its limit, oldest first', async () => {
    await accept(['20', 'x'], ['21', 'y'], ['22', 'z'])
    const events = await run((tx) => tx.inbox.claim(claim('w', 0, 2)))
    expect(events.map(({ event }) => event.eventKey)).toEqual(['20', '21'])
  })

  test('a claim that ran out is taken over, and its first owner told so', async () => {
    await accept(['30', 'x'])
    const [event] = await run((tx) => tx.inbox.claim(claim('w1', 0)))
    expect(await claimed('w2', 59)).toEqual([])
    const [again] = await run((tx) => tx.inbox.claim(claim('w2', 60)))
    expect(again).toMatchObject({ id: event!.id, attempts: 2 })
    expect(await run((tx) => tx.inbox.handled([event!.id], 'w1', at(61)))).toBe(false)
    expect(await run((tx) => tx.inbox.handled([event!.id], 'w2', at(61)))).toBe(true)
    expect(await run((tx) => tx.inbox.handled([event!.id], 'w2', at(61)))).toBe(false)
  })

  test('a failed event holds its chat until the next attempt', async () => {
    await accept(['40', 'x'], ['41', 'x'])
    const [event] = await run((tx) => tx.inbox.claim(claim('w', 0)))
    await run((tx) => tx.inbox.failed(event!.id, 'w', { error: 'model is away', retryAt: at(30) }))
    expect(await claimed('w', 29)).toEqual([])
    expect(await claimed('w', 30)).toEqual(['40', '41'])
  })

  test('an event that is given up stays and lets its chat go on', async () => {
    await accept(['50', 'x'], ['51', 'x'])
    const [event] = await run((tx) => tx.inbox.claim(claim('w', 0)))
    const failure = { error: 'broken', retryAt: undefined }
    expect(await run((tx) => tx.inbox.failed(event!.id, 'somebody else', failure))).toBe(false)
    expect(await run((tx) => tx.inbox.failed(event!.id, 'w', failure))).toBe(true)
    expect(await claimed('w', 1)).toEqual(['51'])
    expect(await run((tx) => tx.inbox.get(event!.id))).toMatchObject({ id: event!.id, attempts: 1 })
  })

  test('two replicas never hold the same event', async () => {
    await accept(...Array.from({ length: 20 }, (_, i): [string, string] => [`60-${i}`, `chat-${i}`]))
    const replicas = [a(), b(), a(), b()].map((store, i) =>
      store.transact((tx) => tx.inbox.claim(claim(`w${i}`, 0, 8))),
    )
    const keys = (await Promise.all(replicas)).flat().map(({ event }) => event.eventKey)
    expect(keys).toHaveLength(20)
    expect(new Set(keys).size).toBe(20)
  })

  test('two replicas that receive the same event accept it once', async () => {
    const outcomes = await Promise.all(
      [a(), b(), a(), b()].map((store) =>
        store.transact((tx) => tx.inbox.accept(message('70', 'g1'), at(0))),
      ),
    )
    expect(outcomes.sort()).toEqual(['accepted', 'known', 'known', 'known'])
  })

  test('what was sent to a chat since is counted', async () => {
    await run(async (tx) => {
      await tx.inbox.accept(message('90', 'u'), at(0))
      await tx.inbox.accept(message('91', 'u'), at(5))
      await tx.inbox.accept(message('92', 'u', { kind: 'edited' }), at(6))
      await tx.inbox.accept(message('93', 'v'), at(6))
    })
    const heard = (seconds: number) =>
      run((tx) => tx.inbox.heard({ channel: 'telegram', chatId: 'u' }, at(seconds)))
    expect([await heard(0), await heard(5), await heard(6)]).toEqual([2, 1, 0])
  })

  test('a message is superseded by an edit or a recall that came after it, in its own chat', async () => {
    const recalled = { ...message('s4', 's'), kind: 'recalled', messageId: 'm-t' } as const
    const accept = (event: ChatEvent) => run((tx) => tx.inbox.accept(event, at(0)))
    await accept(message('s1', 's', { messageId: 'm-s' }))
    const first = await run((tx) => tx.inbox.findMessage({ channel: 'telegram', chatId: 's' }, 'm-s'))
    const superseded = (chatId: string, messageId: string, after = first!.id) =>
      run((tx) => tx.inbox.superseded({ channel: 'telegram', chatId }, messageId, after))
    // What was heard in it bears its id, and is no edit.
    await accept(message('s1:heard', 's', { messageId: 'm-s' }))
    expect(await superseded('s', 'm-s')).toBe(false)
    await accept(message('s2', 's', { messageId: 'm-s', kind: 'edited' }))
    const edit = await run((tx) => tx.inbox.findMessage({ channel: 'telegram', chatId: 's' }, 'm-s'))
    expect([await superseded('s', 'm-s'), await superseded('s', 'm-s', edit!.id)]).toEqual([true, false])
    expect([await superseded('other', 'm-s'), await superseded('s', 'm-t')]).toEqual([false, false])
    await accept(recalled)
    expect(await superseded('s', 'm-t')).toBe(true)
  })

  test('a message is found by its id in its chat, in its newest text', async () => {
    const id = { messageId: 'm-80' }
    await run(async (tx) => {
      await tx.inbox.accept(message('80', 'x', id), at(0))
      await tx.inbox.accept(message('81', 'y', id), at(0))
      await tx.inbox.accept(message('82', 'x', { ...id, kind: 'edited', text: '改了' }), at(1))
      const { channel, account, chat, sender, sentAt } = message('83', 'x')
      await tx.inbox.accept(
        { kind: 'recalled', eventKey: '83', ...id, channel, account, chat, sender, sentAt },
        at(2),
      )
    })
    const find = (chatId: string, messageId: string) =>
      run((tx) => tx.inbox.findMessage({ channel: 'telegram', chatId }, messageId))
    expect((await find('x', 'm-80'))?.event).toMatchObject({ kind: 'edited', text: '改了' })
    expect((await find('y', 'm-80'))?.event).toMatchObject({ eventKey: '81' })
    expect(await find('z', 'm-80')).toBeUndefined()
  })
}
