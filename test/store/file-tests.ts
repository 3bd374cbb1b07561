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

  test('a wanted attachment is claimed by one, again after its lease, and settled once', async () => {
    await run((tx) => tx.attachments.want(wanted(1)))
    const claim = (now: number) =>
      run(async (tx) => {
        const times = { now: at(now), until: at(now + 60) }
        const claimed = await tx.attachments.claim({ channels: ['telegram'], except: [], ...times })
        return claimed && tx.attachments.get(claimed.id)
      })
    expect(await claim(0)).toMatchObject({ eventId: 1, attempts: 1, state: 'wanted' })
    expect(await claim(59)).toBeUndefined()
    const again = await claim(60)
    expect(again).toMatchObject({ eventId: 1, attempts: 2 })
    const id = again?.id ?? 0
    await run((tx) => tx.attachments.retry(id, at(500), 'busy'))
    expect(await claim(200)).toBeUndefined()
    expect(await claim(500)).toMatchObject({ attempts: 3 })
    const settle = () => run((tx) => tx.attachments.settle(id, { state: 'kept', hash: 'a' }))
    expect([await settle(), await settle()]).toEqual([true, false])
    expect(await run((tx) => tx.attachments.ofEvent(1))).toMatchObject([{ state: 'kept', hash: 'a' }])
    expect(await claim(9000)).toBeUndefined()
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
