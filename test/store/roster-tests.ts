// The roster and the documents on a real database.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { PlanFacts } from '../../src/domain/question/plan-facts.ts'
import type { Roster } from '../../src/domain/roster/roster.ts'
import { followingTables } from '../../src/store/roster/roster-rows.ts'
import { execute } from './execute.ts'
import { accountEdit, type RosterEdit } from '../../src/domain/roster/roster-edit.ts'
import { at, outgoing } from './sample-rows.ts'
import type { StoreUnderTest } from './store-under-test.ts'

const roster: Roster = {
  units: [
    { id: 'zhen', name: '柳溪镇', kind: 'town' },
    { id: 'grid-2', name: '第二网格', kind: 'grid', parent: 'zhen' },
    { id: 'grid-1', name: '第一网格', kind: 'grid', parent: 'zhen' },
  ],
  people: [
    {
      id: 'li',
      name: '李四',
      roles: [{ role: 'grid', unit: 'grid-1' }],
      accounts: [{ channel: 'wechat', id: 'wx-7' }],
    },
  ],
  chats: [{ id: 'staff', title: '工作群', unit: 'zhen', audience: 'staff', channel: 'telegram', chat: '-1' }],
}

export function rosterTests({ url, a, b, run }: StoreUnderTest): void {
  const declare = (next: Roster, seconds: number): Promise<void> =>
    run((tx) => tx.roster.declare(next, at(seconds)))
  const load = () => run((tx) => tx.roster.load())

  test('what is declared is loaded, in its order', async () => {
    expect(await load()).toEqual({ units: [], people: [], chats: [] })
    await declare(roster, 0)
    expect(await load()).toEqual(roster)
  })

  test('a new declaration changes, withdraws, adds and brings back; a unit is known as it was at last', async () => {
    const [town, second, first] = roster.units
    const renamed = { ...first!, name: '一网格' }
    const next = { ...roster, units: [town!, renamed], chats: [] }
    await declare(next, 1)
    expect(await load()).toEqual({ ...next, removed: [second] })
    await declare({ ...roster, units: [second!, town!] }, 2)
    expect(await load()).toEqual({ ...roster, units: [second, town], removed: [renamed] })
    await declare(roster, 3)
    expect(await load()).toEqual(roster)
  })

  test('a change is seen by other stores and processes, one that is rolled back by none', async () => {
    const { units, people, chats } = roster
    const renamed = { people, chats, units: units.map((u) => ({ ...u, name: `新${u.name}` })) }
    const seenByB = () => b().transact((tx) => tx.roster.load())
    expect(await seenByB()).toEqual(roster)
    const broken = run(async (tx) => {
      await tx.roster.declare(renamed, at(3))
      expect(await tx.roster.load()).toEqual(renamed)
      throw new Error('rolled back')
    })
    await expect(broken).rejects.toThrow('rolled back')
    expect([await load(), await seenByB()]).toEqual([roster, roster])
    await declare(renamed, 3)
    expect([await load(), await seenByB()]).toEqual([renamed, renamed])
    await declare(roster, 3)
  })

  test('what was made in chat stays, and is never overwritten', async () => {
    const row = {
      id: 'night',
      title: '夜班群',
      unit: 'zhen',
      audience: 'staff',
      channel: 'wechat',
      chat: 'r9',
    } as const
    await run((tx) => tx.roster.edit({ kind: 'chat', row }, at(3)))
    await declare(roster, 3)
    expect(await load()).toEqual({ ...roster, chats: [...roster.chats, row] })
    const clashing = { ...roster, chats: [{ ...roster.chats[0]!, id: 'night' }] }
    await expect(declare(clashing, 4)).rejects.toThrow(
      /chat night as .*工作群.* made in chat as .*夜班群.* take the group out of/,
    )
    await execute(url(), `DELETE FROM "RosterEntry" WHERE origin = 'chat'`)
    await execute(url(), `UPDATE "Revision" SET number = number + 1`)
    expect(await load()).toEqual(roster)
  })

  test('replicas that start together declare the same roster', async () => {
    await Promise.all([a(), b()].map((store) => store.transact((tx) => tx.roster.declare(roster, at(4)))))
    expect(await load()).toEqual(roster)
  })

  test('what is made in chat stands beside what is declared, and neither overwrites the other', async () => {
    await declare(roster, 5)
    const edit = (change: RosterEdit) => run((tx) => tx.roster.edit(change, at(6)))
    const wang: Roster['people'][number] = { ...roster.people[0]!, id: 'wang', name: '王五', accounts: [] }
    await edit({ kind: 'person', row: wang })
    await edit(accountEdit({ channel: 'telegram', id: '77' }, 'wang'))
    await edit(accountEdit({ channel: 'wechat', id: 'wx-7' }, undefined))
    await edit({ kind: 'address', row: { id: 'staff', channel: 'telegram', chat: '-100' } })
    const edited = await load()
    expect(edited.people).toEqual([
      { ...roster.people[0], accounts: [] },
      { ...wang, accounts: [{ channel: 'telegram', id: '77' }] },
    ])
    expect(edited.chats).toEqual([{ ...roster.chats[0], chat: '-100' }])
    await declare(roster, 7)
    expect(await load()).toEqual(edited)
    await expect(edit({ kind: 'person', row: { ...wang, id: 'li' } })).rejects.toThrow(/李四.*王五/)
    const thief = { ...roster.people[0]!, accounts: [{ channel: 'telegram' as const, id: '77' }] }
    await expect(declare({ ...roster, people: [thief] }, 8)).rejects.toThrow(/"person":"li".*"person":"wang"/)
    const squatter = { ...roster.chats[0]!, id: 'other', chat: '-100' }
    await expect(declare({ ...roster, chats: [...roster.chats, squatter] }, 8)).rejects.toThrow('-100')
    await declare({ ...roster, chats: [{ ...roster.chats[0]!, chat: '-2' }] }, 9)
    expect((await load()).chats).toMatchObject([{ chat: '-2' }])
  })

  test('all that is of a group goes on where the group is', async () => {
    const models = readFileSync('prisma/schema.prisma', 'utf8').split(/^model /m)
    const ofGroups = models.filter((text) => /^\s+chatId\s/m.test(text)).map((text) => text.split(' ', 1)[0])
    // What was said there was said there; confirmations name the roster's chat, and of messages only those that wait move.
    const staying = ['InboxEvent', 'NoticeAck', 'OutboxMessage']
    expect(new Set([...followingTables, ...staying])).toEqual(new Set(ofGroups))

    const [was, is] = ['-2', '-200'].map((chatId) => ({ channel: 'telegram', chatId }) as const)
    await run((tx) => tx.cards.add({ incidentNumber: 7001, chat: was!, messageKey: 'x', since: at(0) }))
    await run((tx) => tx.outbox.add(outgoing('waits there', { to: was! }), at(0)))
    const row = { id: 'staff', channel: 'telegram', chat: '-200' } as const
    await run((tx) => tx.roster.edit({ kind: 'address', row }, at(10)))
    expect(await run((tx) => tx.cards.of(7001))).toMatchObject({ chat: is })
    expect(await run((tx) => tx.outbox.byKey('waits there'))).toMatchObject({ to: is })
  })

  test('an invite is used once, and lists as open until it expires', async () => {
    const grants = { kind: 'account', personId: 'li' } as const
    const made = await run((tx) =>
      tx.invites.add({ code: 'ABCDE-22222', grants, createdAt: at(0), expiresAt: at(100) }),
    )
    expect(await run((tx) => tx.invites.byCode('ABCDE-22222'))).toEqual(made)
    expect(await run((tx) => tx.invites.byCode('ABCDE-33333'))).toBeUndefined()
    const open = (seconds: number) => run((tx) => tx.invites.open(at(seconds)))
    expect([await open(99), await open(100)]).toEqual([[made], []])
    const used = await Promise.all([a(), b()].map((s) => s.transact((tx) => tx.invites.use(made.id, at(1)))))
    expect(used.filter(Boolean)).toHaveLength(1)
    expect(await open(2)).toEqual([])
  })

  test('changes of the roster are kept, and counted by account', async () => {
    const account = { channel: 'wechat', id: 'wx-8' } as const
    const change = {
      kind: 'code-refused',
      subject: '',
      detail: '',
      account,
      inviteId: undefined,
      eventId: 3,
    } as const
    for (const seconds of [1, 2]) await run((tx) => tx.rosterChanges.add({ ...change, at: at(seconds) }))
    const count = (id: string, since: number) =>
      run((tx) => tx.rosterChanges.count('code-refused', { ...account, id }, at(since)))
    expect([await count('wx-8', 0), await count('wx-8', 1), await count('wx-9', 0)]).toEqual([2, 1, 0])
    expect(await run((tx) => tx.rosterChanges.list(1))).toMatchObject([{ ...change, at: at(2) }])
  })

  test('a document has a new revision where its content differs', async () => {
    const put = (name: string, hash: string, seconds: number) =>
      run((tx) =>
        tx.documents.put({ name, hash, importedAt: at(seconds), bytes: Uint8Array.of(0, 255, seconds) }),
      )
    const stamps = new Set([await run((tx) => tx.documents.stamp())])
    const stamped = async (): Promise<number> =>
      stamps.add(await b().transact((tx) => tx.documents.stamp())).size
    expect(await run((tx) => tx.documents.current())).toEqual([])
    expect(await put('b.txt', 'h1', 1)).toBe('added')
    expect(await stamped()).toBe(2)
    expect(await put('a.txt', 'h1', 2)).toBe('added')
    expect(await put('b.txt', 'h1', 3)).toBe('same')
    expect(await stamped()).toBe(3)
    expect(await put('b.txt', 'h2', 4)).toBe('revised')
    expect(await stamped()).toBe(4)
    expect(await put('b.txt', 'h1', 5)).toBe('revised')
    const current = await run((tx) => tx.documents.current())
    expect(current).toMatchObject([
      { name: 'a.txt', hash: 'h1', revision: 1, importedAt: at(2) },
      { name: 'b.txt', hash: 'h1', revision: 3, importedAt: at(5) },
    ])
    expect(current.map(({ bytes }) => [...bytes])).toEqual([
      [0, 255, 2],
      [0, 255, 5],
    ])
  })

  test('a lost group keeps the time since when it is lost, until it is back', async () => {
    const group = { channel: 'telegram', chatId: 'gone' } as const
    await run((tx) => tx.lostGroups.put({ ...group, since: at(1), toldAt: undefined }))
    await run((tx) => tx.lostGroups.put({ ...group, since: at(5), toldAt: at(5) }))
    expect(await b().transact((tx) => tx.lostGroups.of('telegram'))).toEqual([
      { ...group, since: at(1), toldAt: at(5) },
    ])
    expect(await run((tx) => tx.lostGroups.of('wechat'))).toEqual([])
    await run((tx) => tx.lostGroups.remove(group))
    expect(await run((tx) => tx.lostGroups.of('telegram'))).toEqual([])
  })

  test('what an official said of a plan is kept version by version', async () => {
    const said = (planKey: string, seconds: number, facts: PlanFacts) =>
      run((tx) => tx.planFacts.put({ planKey, facts, setBy: '李主任', setAt: at(seconds) }))
    const before = await run((tx) => tx.planFacts.stamp())
    expect(await run((tx) => tx.planFacts.current())).toEqual([])
    await said('a.txt:3', 1, { state: 'in-force', year: 2021 })
    await said('b.txt:1', 2, { expires: '2026-03-01' })
    await said('a.txt:3', 3, { state: 'repealed', year: 2021 })
    expect(await b().transact((tx) => tx.planFacts.stamp())).not.toBe(before)
    const latest = {
      planKey: 'a.txt:3',
      facts: { state: 'repealed', year: 2021 },
      setBy: '李主任',
      setAt: at(3),
    }
    expect(await b().transact((tx) => tx.planFacts.current())).toEqual([
      latest,
      { planKey: 'b.txt:1', facts: { expires: '2026-03-01' }, setBy: '李主任', setAt: at(2) },
    ])
    const history = await run((tx) => tx.planFacts.history('a.txt:3'))
    expect(history.map(({ facts }) => facts.state)).toEqual(['in-force', 'repealed'])
    expect(history[1]).toEqual(latest)
  })
}
