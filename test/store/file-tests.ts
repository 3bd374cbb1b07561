// Stored files and wanted attachments on a real database.
import { expect, test } from 'vitest'
import type { NewAttachment } from '../../src/domain/file/attachment.ts'
import { at } from './sample-rows.ts'
import type { StoreUnderTest } from './store-under-test.ts'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

function wanted(eventId: number, changes: Partial<NewAttachment> = {}): NewAttachment {
  return {
    eventId,
    from: { channel: 'telegram', chatId: 'g1' },
    chatKind: 'group',
    accountId: '7',
    messageId: String(eventId),
    album: undefined,
    purpose: 'keep',
    attachment: { kind: 'photo', ref: `ref-${eventId}` },
    wantedAt: at(eventId),
    ...changes,
  }
}

export function fileTests({ b, run }: StoreUnderTest): void {
  test('the same content is stored once, whoever brings it, and known for what it is', async () => {
    const first = await run((tx) => tx.files.put(png, at(0)))
    expect(first).toMatchObject({ mime: 'image/png', size: png.length, storedAt: at(0) })
    expect(first.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(await b().transact((tx) => tx.files.put(new Uint8Array(png), at(9)))).toEqual(first)
    const found = await run((tx) => tx.files.get(first.hash))
    expect(Buffer.from(found?.bytes ?? []).equals(png)).toBe(true)
    expect(await run((tx) => tx.files.describe('0'.repeat(64)))).toBeUndefined()
  })

  test.each([
    ['text', Buffer.from('第一条\n'), 'text/plain'],
    ['nothing', Buffer.alloc(0), 'text/plain'],
    ['noise', Buffer.from([0, 200, 1, 255]), 'application/octet-stream'],
    ['a PDF whatever its name', Buffer.from('%PDF-1.7\n'), 'application/pdf'],
  ])('%s has its kind by content', async (_, bytes, mime) => {
    expect(await run((tx) => tx.files.put(bytes, at(0)))).toMatchObject({ mime })
  })

  test('of the wanted attachments of a channel the oldest is next, until it is settled, once', async () => {
    await run(async (tx) => {
      for (const message of [1, 2]) await tx.attachments.want(wanted(message))
    })
    const next = (...except: number[]) => run((tx) => tx.attachments.next(['telegram'], except))
    const ids = await run(async (tx) => (await tx.attachments.ofEvent(1)).map((one) => one.id))
    const [id = 0] = ids
    expect(await next()).toEqual({ id })
    expect(await run((tx) => tx.attachments.next(['wechat'], []))).toBeUndefined()
    const other = await next(id)
    expect(await next(id, other?.id ?? 0)).toBeUndefined()
    const settle = () => run((tx) => tx.attachments.settle(id, { state: 'kept', hash: 'a' }))
    expect([await settle(), await settle()]).toEqual([true, false])
    expect(await run((tx) => tx.attachments.ofEvent(1))).toMatchObject([{ state: 'kept', hash: 'a' }])
    expect(await next()).toEqual(other)
    await run((tx) => tx.attachments.settle(other?.id ?? 0, { state: 'refused', why: 'test' }))
  })

  test('an album belongs to its first message; what an account sent is counted in its chat', async () => {
    await run(async (tx) => {
      await tx.attachments.want(wanted(20, { album: 'a1', accountId: '8' }))
      await tx.attachments.want(
        wanted(20, { album: 'a1', accountId: '8', messageId: '21', wantedAt: at(30) }),
      )
    })
    const chat = { channel: 'telegram', chatId: 'g1' } as const
    expect(await run((tx) => tx.attachments.albumEvent(chat, 'a1'))).toBe(20)
    expect(await run((tx) => tx.attachments.albumEvent({ ...chat, chatId: 'g2' }, 'a1'))).toBeUndefined()
    expect(await run((tx) => tx.attachments.count(chat, '8', at(0)))).toBe(2)
    expect(await run((tx) => tx.attachments.count(chat, '8', at(30)))).toBe(1)
  })
}
