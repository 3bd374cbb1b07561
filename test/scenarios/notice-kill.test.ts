// A notice whose bot dies at any message: the next life skips no group and repeats only what may have arrived, marked.
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { communityOf, openLife, signNotice, type Stage } from '../../scripts/delivery-run.ts'
import { openStore } from '../../src/store/store.ts'
import { tempFolder } from '../harness/temp-folder.ts'

const folder = tempFolder()
const groups = 4
const start = new Date('2026-03-16T10:00:00+08:00')
let files = 0
const fresh = () => openStore(`file:${join(folder, `${(files += 1)}.db`)}`)

describe.each(['lost', 'arrived'] as const)('the message at which it dies: %s', (fate) => {
  test.each(Array.from({ length: groups }, (_, i) => i + 1))('message %i', async (nth) => {
    const store = await fresh()
    const community = communityOf(groups)
    const stage: Stage = {
      now: start,
      sent: [],
      fate: (call) => (call < nth ? undefined : call === nth ? fate : 'lost'),
    }
    const first = await openLife(store, community, stage)
    await signNotice(store, community, stage.now)
    void first.beat()
    const counts = () => store.transact((tx) => tx.outbox.counts())
    for (let left = 400; left > 0 && ((await counts())['sent'] ?? 0) < nth - 1; left -= 1) await pause(5)
    for (let left = 400; left > 0 && (await counts())['pending']; left -= 1) await pause(5)
    // Nobody ends the first life: it hangs for ever, as a killed process does.
    delete stage.fate
    stage.now = new Date(start.getTime() + 3 * 60_000)
    const second = await openLife(store, community, stage)
    for (let beats = 0; beats < 4; beats += 1) {
      await second.beat()
      stage.now = second.next()
    }
    expect(new Set(stage.sent.map((s) => s.chatId)).size).toBe(groups)
    const again = stage.sent.filter((s, i) => stage.sent.findIndex((o) => o.chatId === s.chatId) < i)
    expect(again.map((s) => s.text.slice(0, 4))).toEqual(fate === 'lost' ? [] : ['【补发】'])
    await second.app.stop()
  })
})

test('a large sending is written in portions: what was not written yet is written by the next life', async () => {
  const store = await fresh()
  const community = communityOf(301)
  const stage: Stage = { now: start, sent: [] }
  await store.transact((tx) => tx.roster.declare(community, start))
  await signNotice(store, community, start)
  const written = async () =>
    (await store.transact((tx) => tx.outbox.ofBatch('notice:1:1', { after: 0, limit: 999 }))).length
  expect(await written()).toBe(300)
  const next = await openLife(store, community, stage)
  await next.beat()
  expect(await written()).toBe(301)
  expect(stage.sent).toHaveLength(30)
  await next.app.stop()
})
