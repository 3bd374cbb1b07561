// The ledger of exports on a real database.
import { expect, test } from 'vitest'
import { at } from './sample-rows.ts'
import type { StoreUnderTest } from './store-under-test.ts'

export function exportTests({ a, b, run }: StoreUnderTest): void {
  const request = {
    subject: 'paper',
    regimeId: 'daily',
    period: { from: '2026-03-01', to: '2026-03-31' },
    format: 'docx',
    unmasked: false,
    askedBy: 'qian',
    to: { channel: 'telegram', chatId: 'qian' },
  } as const

  test('what is asked for in a chat is wanted until one replica settles it; a command wants nothing', async () => {
    const first = await run((tx) => tx.exports.ask(request, at(0)))
    const failed = await run((tx) =>
      tx.exports.ask({ ...request, regimeId: undefined, format: 'xlsx' }, at(1)),
    )
    await run((tx) => tx.exports.ask({ ...request, to: undefined, unmasked: true }, at(2)))
    expect(await run((tx) => tx.exports.wanted([]))).toEqual({ ...request, id: first.id, askedAt: at(0) })
    const settle = () =>
      [a(), b()].map((replica) =>
        replica.transact((tx) => tx.exports.settle(first.id, { at: at(3), why: undefined })),
      )
    expect((await Promise.all(settle())).filter(Boolean)).toHaveLength(1)
    expect(await run((tx) => tx.exports.wanted([]))).toMatchObject({ id: failed.id, regimeId: undefined })
    await run((tx) => tx.exports.settle(failed.id, { at: at(4), why: 'no font' }))
    expect(await run((tx) => tx.exports.wanted([]))).toBeUndefined()
    const listed = await run((tx) => tx.exports.list(3))
    expect(listed.map(({ unmasked, doneAt, why }) => [unmasked, doneAt, why])).toEqual([
      [true, undefined, undefined],
      [false, at(4), 'no font'],
      [false, at(3), undefined],
    ])
  })
}
