// Recall and replacement in chats where nothing can be edited or deleted: the correction is said instead.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { communityOf, openLife, signNotice, type Stage } from '../../scripts/delivery-run.ts'
import { asMember } from '../../src/domain/roster/roster.ts'
import type { Desk } from '../../src/flows/notice/desk.ts'
import { ruleOnNotice } from '../../src/flows/notice/sign-notice.ts'
import { openStore } from '../../src/store/store.ts'
import { tempFolder } from '../harness/temp-folder.ts'

const folder = tempFolder()
const start = new Date('2026-03-16T10:00:00+08:00')
const signature = (id: number) => `——林工 起草并签发（N${id}）`

/** What each of two groups reads, in order, when something is done to a notice that both have. */
async function said(name: string, act: (desk: Desk) => Promise<unknown>): Promise<string[][]> {
  const store = await openStore(`file:${join(folder, `${name}.db`)}`)
  const community = communityOf(2)
  const stage: Stage = { now: start, sent: [] }
  const life = await openLife(store, community, stage)
  const settle = async () => {
    for (let beats = 0; beats < 4; beats += 1) {
      await life.beat()
      stage.now = life.next()
    }
  }
  await signNotice(store, community, stage.now)
  await settle()
  await store.transact(async (tx) => {
    const member = asMember(community.people[0]!)
    await act({ tx, community, roster: await tx.roster.load(), member, now: stage.now, newToken: () => 't' })
  })
  await settle()
  await life.app.stop()
  return community.chats.map(({ chat }) =>
    stage.sent.filter(({ chatId }) => chatId === chat).map(({ text }) => text),
  )
}

const first = `【通知】周四洗水箱\n${signature(1)}`

test('a recalled notice is declared void in each group', async () => {
  const groups = await said('recall', (desk) => ruleOnNotice(desk, { verb: 'recall', noticeId: 1 }))
  const both = [first, '【撤回】通知 N1 作废，请以新的通知为准。']
  expect(groups).toEqual([both, both])
})

test('a replacement says which notice it takes the place of', async () => {
  const groups = await said('replace', async (desk) => {
    const { id: _id, state: _state, version: _version, ...before } = (await desk.tx.notices.get(1))!
    const { id } = await desk.tx.notices.draft({
      ...before,
      body: '周六停水',
      replaces: 1,
      sendAt: undefined,
    })
    await ruleOnNotice(desk, { verb: 'confirm', noticeId: id })
  })
  const both = [first, `【通知】周六停水（代替 N1，以此为准）\n${signature(2)}`]
  expect(groups).toEqual([both, both])
})
