// Transactions, restarts and time zones on a real database.
import { expect, test } from 'vitest'
import type { Store } from '../../src/domain/ports.ts'
import { openStore } from '../../src/store/store.ts'
import { at, message, outgoing, zeroReport } from './sample-rows.ts'
import type { StoreUnderTest } from './store-under-test.ts'

export function transactionTests({ url, a, b, run }: StoreUnderTest): void {
  test('all of a transaction is rolled back when it throws', async () => {
    const boom = new Error('boom')
    const failing = run(async (tx) => {
      await tx.inbox.accept(message('1', 'g1'), at(0))
      await tx.outbox.add(outgoing('k1'), at(0))
      throw boom
    })
    await expect(failing).rejects.toBe(boom)
    expect(await run((tx) => tx.outbox.add(outgoing('k1'), at(0)))).toBe('added')
    expect(await run((tx) => tx.inbox.accept(message('1', 'g1'), at(0)))).toBe('accepted')
  })

  test('what one transaction writes, another sees only whole', async () => {
    const adds = Array.from({ length: 10 }, (_, i) =>
      (i % 2 ? a() : b()).transact(async (tx) => {
        await tx.outbox.add(outgoing(`pair-${i}-x`, { to: { channel: 'wechat', chatId: 'pairs' } }), at(0))
        await tx.outbox.add(outgoing(`pair-${i}-y`, { to: { channel: 'wechat', chatId: 'pairs' } }), at(0))
      }),
    )
    const look = () => run((tx) => tx.outbox.list({ chatId: 'pairs', limit: 100 }))
    const seen = await Promise.all([look(), look(), look(), look()])
    await Promise.all(adds)
    expect(seen.map((rows) => rows.length % 2)).toEqual([0, 0, 0, 0])
    expect(await look()).toHaveLength(20)
  })

  test('who only reads keeps nobody from writing, sees one moment, and cannot write', async () => {
    const add = (store: Store, key: string) => store.transact((tx) => tx.outbox.add(outgoing(key), at(0)))
    const seen = await a().read(async (tx) => {
      const before = await tx.outbox.counts()
      await add(b(), 'while-read')
      return [before, await tx.outbox.counts()]
    })
    expect(seen[1]).toEqual(seen[0])
    await expect(a().read((tx) => tx.outbox.add(outgoing('by-reader'), at(0)))).rejects.toThrow(/read-?only/i)
    expect(await add(a(), 'by-reader')).toBe('added')
    expect(await add(a(), 'while-read')).toBe('known')
  })

  test('no increment is lost between replicas', async () => {
    const day = '2026-05-01'
    await run((tx) => tx.reports.append(zeroReport('g', { day, eventId: 1 })))
    const increments = Array.from({ length: 8 }, (_, i) =>
      (i % 2 ? a() : b()).transact(async (tx) => {
        const [last] = await tx.reports.latest('daily', day)
        await tx.reports.append(zeroReport('g', { day, eventId: last!.eventId + 1 }))
      }),
    )
    await Promise.all(increments)
    const versions = await run((tx) => tx.reports.versions('daily', 'g', day))
    expect(versions.map(({ eventId }) => eventId)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  test('a unique key that the work itself takes twice is given up soon, and the rest goes on', async () => {
    const day = '2026-05-02'
    const twice = { ...zeroReport('g', { day, eventId: 1 }) }
    const prompt = {
      token: 'the-same',
      data: { kind: 'read-again', eventId: 1 } as const,
      chat: { channel: 'telegram', chatId: 'u' } as const,
      accountId: 'u',
      expiresAt: at(0),
    }
    let tries = 0
    const failing = run(async (tx) => {
      tries += 1
      await tx.reports.append(twice)
      await tx.prompts.ask(prompt)
      await tx.prompts.ask(prompt)
    })
    await expect(failing).rejects.toMatchObject({ code: 'P2002' })
    expect(tries).toBe(4)
    expect(await run((tx) => tx.reports.latest('daily', day))).toEqual([])
  })

  test('a transaction inside a transaction is refused instead of waiting for ever', async () => {
    const nested = run(() => run((tx) => tx.outbox.counts()))
    await expect(nested).rejects.toThrow('pass tx on instead')
  })

  test('committed rows are there after a restart', async () => {
    const store = await openStore(url())
    await store.transact((tx) => tx.outbox.add(outgoing('kept'), at(0)))
    await store.close()
    const again = await openStore(url())
    expect(await again.transact((tx) => tx.outbox.add(outgoing('kept'), at(1)))).toBe('known')
    await again.close()
  })

  test.each(['Asia/Shanghai', 'America/New_York', 'UTC'])(
    'instants survive a process in %s',
    async (zone) => {
      const before = process.env.TZ
      // Both nights on which New York's clocks change, a millisecond, a year far off.
      const instants = [
        '2026-03-08T07:30:00.001Z',
        '2026-11-01T05:30:00Z',
        '2026-11-01T06:30:00Z',
        '2099-12-31T16:00:00Z',
      ]
      try {
        process.env.TZ = zone
        const store = await openStore(url())
        for (const [i, instant] of instants.entries()) {
          const notBefore = new Date(instant)
          const key = `${zone}-${i}`
          await store.transact((tx) =>
            tx.outbox.add(outgoing(key, { notBefore, to: { channel: 'console', chatId: zone } }), notBefore),
          )
        }
        await store.close()
      } finally {
        if (before === undefined) delete process.env.TZ
        else process.env.TZ = before
      }
      const rows = await run((tx) => tx.outbox.list({ chatId: zone, limit: 10 }))
      expect(rows.map(({ notBefore }) => notBefore)).toEqual(instants.map((instant) => new Date(instant)))
      expect(rows.map(({ createdAt }) => createdAt)).toEqual(instants.map((instant) => new Date(instant)))
      const due = {
        worker: 'w',
        now: new Date('2026-11-01T05:59:59.999Z'),
        until: at(0),
        limit: 10,
        channels: ['console'],
      }
      const claimed = await run((tx) => tx.outbox.claim(due))
      expect(claimed.filter(({ to }) => to.chatId === zone)).toHaveLength(2)
    },
  )
}
