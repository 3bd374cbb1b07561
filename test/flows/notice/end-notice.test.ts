// A notice that ends gives up what it holds back, and the calls that wait.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { callKey, noticeKey } from '../../../src/domain/messaging/dedupe-keys.ts'
import { batchOf } from '../../../src/domain/notice/notice.ts'
import { endNotice } from '../../../src/flows/notice/recall-notice.ts'
import { openStore } from '../../../src/store/store.ts'
import { at, notice as sampleNotice } from '../../domain/sample-records.ts'
import { tempFolder } from '../../harness/temp-folder.ts'

test('paused messages and waiting calls of it are given up, its round is done', async () => {
  const store = await openStore(`file:${join(tempFolder(), 'end.db')}`)
  const [states, calls, round] = await store.transact(async (tx) => {
    const { id: _id, version: _version, state: _state, ...draft } = sampleNotice({ sendAt: at('09:00') })
    const notice = await tx.notices.draft({ ...draft, replaces: undefined, eventId: undefined })
    const when = { nominal: at('09:00'), openedAt: at('09:00'), nextCallAt: at('13:00') }
    const open = await tx.noticeRounds.open({ noticeId: notice.id, kind: 'send', ...when })
    if (!open) throw new Error('a new round opens')
    const batch = batchOf(open)
    const message = { to: { channel: 'console', chatId: 'c' }, content: { text: '停水' } } as const
    await tx.outbox.addAll(
      [{ ...message, dedupeKey: noticeKey(notice.id, open.id, 'a'), priority: 'notice', batch }],
      at('09:00'),
    )
    await tx.outbox.setWaiting(batch, 'held')
    await tx.outbox.add({ ...message, dedupeKey: callKey(open.id, 'zhou'), priority: 'nudge' }, at('09:00'))
    await endNotice(tx, notice, 'cancelled')
    const rows = await tx.outbox.ofBatch(batch, { after: 0, limit: 9 })
    const call = await tx.outbox.byKey(callKey(open.id, 'zhou'))
    return [rows.map(({ state }) => state), call?.state, await tx.noticeRounds.get(open.id)]
  })
  await store.close()
  expect(states).toEqual(['expired'])
  expect(calls).toBe('withdrawn')
  expect(round).toMatchObject({ state: 'done', nextCallAt: undefined })
})
