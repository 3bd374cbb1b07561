// Reports, incidents, notices and prompts on a real database.
import { expect, test } from 'vitest'
import type { NewNotice, NoticeAck } from '../../src/domain/notice/notice.ts'
import type { NewPrompt } from '../../src/domain/messaging/prompt.ts'
import { plainTerms } from '../domain/sample-records.ts'
import { at, incident, step, zeroReport, outgoing } from './sample-rows.ts'
import type { StoreUnderTest } from './store-under-test.ts'

export function recordTests(store: StoreUnderTest): void {
  reportTests(store)
  incidentTests(store)
  cardTests(store)
  noticeTests(store)
  promptTests(store)
  paperTrailTests(store)
}

function reportTests({ a, b, run }: StoreUnderTest): void {
  test('what came after an issue for earlier days is found once a grid and day, by its last version', async () => {
    const day = '2026-01-10'
    const append = (gridId: string, changes: object = {}) =>
      run((tx) => tx.reports.append(zeroReport(gridId, { regimeId: 'issued', day, ...changes })))
    await append('g1')
    const issued = await run((tx) => tx.reports.lastId())
    await append('g1', { kind: 'incident' })
    const last = await append('g1', { kind: 'withdrawn', sentAt: new Date('2039-01-01T00:00:00Z') })
    const first = await append('g2')
    await append('g3', { day: '2026-01-11' })
    expect(await run((tx) => tx.reports.lastId())).toBe(first.id + 1)
    const changed = await run((tx) => tx.reports.changedSince('issued', issued, '2026-01-11'))
    expect(changed).toEqual([last, first])
  })

  test('each report of a grid and day is a new version, the last one counts', async () => {
    const first = await run((tx) => tx.reports.append(zeroReport('g1')))
    expect(first).toEqual({ ...zeroReport('g1'), id: first.id, version: 1 })
    await run((tx) => tx.reports.append(zeroReport('g2')))
    const second = await run((tx) =>
      tx.reports.append(
        zeroReport('g1', { kind: 'incident', incidentNumber: 12, late: true, sentAt: at(90) }),
      ),
    )
    expect(second.version).toBe(2)
    await run((tx) => tx.reports.append(zeroReport('g1', { day: '2026-03-03' })))
    await run((tx) => tx.reports.append(zeroReport('g1', { regimeId: 'weekly' })))
    const latest = await run((tx) => tx.reports.latest('daily', '2026-03-02'))
    expect(latest.map(({ gridId, version }) => [gridId, version])).toEqual(
      expect.arrayContaining([
        ['g1', 2],
        ['g2', 1],
      ]),
    )
    expect(latest).toHaveLength(2)
    expect(await run((tx) => tx.reports.versions('daily', 'g1', '2026-03-02'))).toEqual([first, second])
    expect(await run((tx) => tx.reports.get(second.id))).toEqual(second)
    expect(await run((tx) => tx.reports.get(999))).toBeUndefined()
  })

  test('replicas that report for one grid at once make two versions', async () => {
    const reports = await Promise.all(
      [a(), b()].map((replica) => replica.transact((tx) => tx.reports.append(zeroReport('race')))),
    )
    expect(new Set(reports.map(({ version }) => version))).toEqual(new Set([1, 2]))
  })
}

function incidentTests({ a, b, run }: StoreUnderTest): void {
  test('an incident is opened with its first step and moved on by its version', async () => {
    const found = incident({ foundAt: at(-60), location: '南门', count: 2, urgent: true, reporterId: 'wang' })
    const opened = await run((tx) => tx.incidents.open(found, step('reported', 0)))
    expect(opened).toEqual({ ...found, number: opened.number, version: 1 })
    const advance = (version: number) =>
      run((tx) =>
        tx.incidents.advance(
          { ...opened, version },
          { state: 'resolved', disposedAt: at(50) },
          step('resolved', 50),
        ),
      )
    const resolved = await advance(1)
    expect(resolved).toEqual({ ...opened, state: 'resolved', disposedAt: at(50), version: 2 })
    await expect(advance(1)).rejects.toThrow(`incident ${opened.number} changed since it was read`)
    expect(await run((tx) => tx.incidents.get(opened.number))).toEqual(resolved)
    const reopened = { state: 'in_progress', disposedAt: undefined } as const
    const again = await run((tx) => tx.incidents.advance(resolved, reopened, step('in_progress', 60)))
    expect(again).toEqual({ ...opened, ...reopened, version: 3 })
    expect(await run((tx) => tx.incidents.get(opened.number))).toEqual(again)
    const steps = await run((tx) => tx.incidents.steps(opened.number))
    expect(steps).toEqual([step('reported', 0), step('resolved', 50), step('in_progress', 60)])
    const many = [...Array.from({ length: 1200 }, (_, n) => n + 10_000), opened.number]
    expect([...(await run((tx) => tx.incidents.stepsOf(many)))]).toEqual([[opened.number, steps]])
    expect(await run((tx) => tx.incidents.get(999))).toBeUndefined()
  })

  test('replicas that move one incident on at once lose neither step', async () => {
    const { number } = await run((tx) => tx.incidents.open(incident(), step('reported', 0)))
    const moves = ['acknowledged', 'in_progress'] as const
    await Promise.all(
      [a(), b()].map((replica, i) =>
        replica.transact(async (tx) => {
          const read = (await tx.incidents.get(number))!
          await tx.incidents.advance(read, { state: moves[i]! }, step(moves[i]!, 10 + i))
        }),
      ),
    )
    const [after, steps] = await run(
      async (tx) => [await tx.incidents.get(number), await tx.incidents.steps(number)] as const,
    )
    expect(after?.version).toBe(3)
    expect(steps.map(({ kind }) => kind).toSorted()).toEqual(['acknowledged', 'in_progress', 'reported'])
    expect(after?.state).toBe(steps.at(-1)?.kind)
  })

  test('a search without a limit leaves nothing out', async () => {
    await run(async (tx) => {
      for (let n = 0; n < 5; n += 1)
        await tx.incidents.open(incident({ day: '2099-05-05', state: 'verified' }), step('reported', n))
    })
    const period = { from: '2099-05-05', to: '2099-05-05' }
    expect(await run((tx) => tx.incidents.search(period))).toHaveLength(5)
    expect(await run((tx) => tx.incidents.search({ ...period, limit: 2 }))).toHaveLength(2)
  })

  test('a tally counts all, whatever is read of it', async () => {
    const limitAt = new Date('2099-05-07T00:00:00Z')
    const done = { state: 'verified', disposedAt: new Date('2099-05-06T08:00:00Z') } as const
    const opened = await run(async (tx) => {
      const all = []
      for (const [gridId, changes] of [
        ['g1', {}],
        ['g2', done],
        ['g2', {}],
        ['g3', {}],
      ] as const)
        all.push(
          await tx.incidents.open(
            incident({ day: '2099-05-06', limitAt, gridId, ...changes }),
            step('reported', 0),
          ),
        )
      return all
    })
    const query = { from: '2099-05-06', to: '2099-05-06', limit: 2 }
    const tally = (of: object) => run((tx) => tx.incidents.tally({ ...query, ...of }))
    expect(await tally({})).toEqual({ count: 4, disposed: 1, first: opened.slice(0, 2) })
    expect(await tally({ grids: ['g2', 'g3'] })).toMatchObject({ count: 3, disposed: 1 })
    expect(await tally({ open: true })).toMatchObject({ count: 3, disposed: 0 })
    expect(await tally({ limitBy: limitAt })).toMatchObject({ count: 4 })
    expect(await tally({ limitBy: new Date(limitAt.getTime() - 1) })).toMatchObject({ count: 0, first: [] })
  })

  test('a period is touched by what was found by its end and not disposed of before it began', async () => {
    const open = (day: string, changes = {}) =>
      run((tx) => tx.incidents.open(incident({ day, ...changes }), step('reported', 0)))
    const old = await open('2020-01-05')
    const within = await open('2020-02-01', {
      state: 'resolved',
      disposedAt: new Date('2020-02-03T00:00:00Z'),
    })
    await open('2020-01-06', { state: 'resolved', disposedAt: new Date('2020-01-31T15:59:59Z') })
    await open('2020-03-01')
    const period = { to: '2020-02-29', since: new Date('2020-01-31T16:00:00Z') }
    const touching = await run((tx) => tx.incidents.touching(period))
    expect(touching.map((i) => i.number)).toEqual([old.number, within.number])
  })

  test('what is overdue, unresolved and of a day', async () => {
    const day = '2026-04-01'
    const open = (limit: number, changes = {}) =>
      run((tx) => tx.incidents.open(incident({ day, limitAt: at(limit), ...changes }), step('reported', 0)))
    const [late, later, done, escalated] = [
      await open(20),
      await open(10),
      await open(10, { state: 'resolved' }),
      await open(10),
    ]
    await run((tx) =>
      tx.incidents.advance(escalated, { stage: 1, escalatedAt: at(11) }, step('escalated', 11)),
    )
    const numbers = (incidents: readonly { number: number }[]) => incidents.map(({ number }) => number)
    const mine = [late, later, done, escalated].map(({ number }) => number)
    const due = (seconds: number) =>
      run(async (tx) => numbers(await tx.incidents.due(at(seconds), 100)).filter((n) => mine.includes(n)))
    expect(await due(9)).toEqual([])
    expect(await due(19)).toEqual([later.number])
    expect(await due(20)).toEqual([later.number, late.number])
    const unresolved = await run(async (tx) => numbers(await tx.incidents.openAfter(0, 100)))
    expect(unresolved.slice(-3)).toEqual([late.number, later.number, escalated.number])
    expect(await run(async (tx) => numbers(await tx.incidents.openAfter(0, 1)))).toEqual(
      unresolved.slice(0, 1),
    )
    const ofDay = await run(async (tx) => numbers(await tx.incidents.ofDay(day)))
    expect(ofDay).toEqual([late, later, done, escalated].map(({ number }) => number))
  })

  test('what these events made, what a person or an account reported lately', async () => {
    const [older, newer] = [
      await run((tx) =>
        tx.reports.append(zeroReport('e1', { eventId: 501, personId: 'xu', sentAt: at(10) })),
      ),
      await run((tx) =>
        tx.reports.append(zeroReport('e2', { eventId: 502, personId: 'xu', sentAt: at(20) })),
      ),
    ]
    expect(await run((tx) => tx.reports.ofEvents([501, 999]))).toEqual([older])
    expect(await run((tx) => tx.reports.ofPerson('xu', at(10)))).toEqual([newer, older])
    expect(await run((tx) => tx.reports.ofPerson('xu', at(11)))).toEqual([newer])
    const mine = incident({ accountId: 'wx-99', reportedAt: at(30) })
    const opened = await run((tx) => tx.incidents.open(mine, { ...step('reported', 30), eventId: 503 }))
    expect(await run((tx) => tx.incidents.ofEvents([503]))).toEqual([opened])
    const ofAccount = (accountId: string, since: number) =>
      run((tx) => tx.incidents.ofAccount(mine.chat, accountId, at(since)))
    expect([await ofAccount('wx-99', 30), await ofAccount('wx-99', 31), await ofAccount('wx-98', 0)]).toEqual(
      [[opened], [], []],
    )
  })
}

function cardTests({ run }: StoreUnderTest): void {
  test('an inspection is found by its event, and written down anew', async () => {
    const by = { personId: 'shen', personName: '沈洁', at: at(0), day: '2026-03-02' }
    const first = { ...by, kind: '暗访', text: '东门早市', gridId: undefined, eventId: 501 } as const
    const other = { ...first, text: '西门', eventId: 502 }
    await run(async (tx) => {
      await tx.inspections.add(first)
      await tx.inspections.add(other)
    })
    const revised = { ...first, kind: '四不两直', text: '南门 ①', gridId: 'g2' } as const
    await run((tx) => tx.inspections.revise(revised))
    expect(await run((tx) => tx.inspections.ofEvents([499, 501]))).toEqual(revised)
    expect(await run((tx) => tx.inspections.ofEvents([499]))).toBeUndefined()
    expect(await run((tx) => tx.inspections.between('2026-03-02', '2026-03-02'))).toEqual([revised, other])
  })

  test('cards wait for a message that shows them, and are found by it', async () => {
    const chat = { channel: 'telegram', chatId: 'cards' } as const
    const card = (incidentNumber: number, seconds: number, messageKey?: string) => ({
      incidentNumber,
      chat,
      messageKey,
      since: at(seconds),
    })
    const cards = [card(9001, 0, 'card:9001'), card(9003, 20), card(9002, 10)]
    for (const one of cards) await run((tx) => tx.cards.add(one))
    await expect(run((tx) => tx.cards.add(card(9001, 5)))).rejects.toThrow(/[Uu]nique/)
    expect(await run((tx) => tx.cards.of(9001))).toEqual(cards[0])
    expect(await run((tx) => tx.cards.countSince(chat, at(0)))).toBe(2)
    expect(await run((tx) => tx.cards.waiting(9))).toEqual([cards[2], cards[1]])
    await run((tx) => tx.cards.show([9002, 9003], 'cards:9002'))
    expect(await run((tx) => tx.cards.waiting(9))).toEqual([])
    const together = await run((tx) => tx.cards.inMessage('cards:9002'))
    expect(together.map((one) => one.incidentNumber)).toEqual([9002, 9003])
  })
}

function noticeTests({ run }: StoreUnderTest): void {
  const notice = (changes: Partial<NewNotice> = {}): NewNotice => ({
    authorId: 'zhang',
    authorName: '张三',
    body: '明天停水',
    chatIds: ['staff', 'residents-1'],
    sendAt: at(100),
    createdAt: at(0),
    ...plainTerms,
    ...changes,
  })

  test('a notice is due once it is signed and its time has come', async () => {
    const draft = await run((tx) => tx.notices.draft(notice()))
    expect(draft).toEqual({ ...notice(), id: draft.id, state: 'draft', paused: false, version: 1 })
    const due = async (seconds: number) =>
      (await run((tx) => tx.notices.due(at(seconds)))).map(({ id }) => id)
    expect(await due(100)).toEqual([])
    const sign = { state: 'signed', signerId: 'chen', signerName: '陈五' } as const
    const signed = await run((tx) => tx.notices.advance(draft, sign))
    expect(signed).toEqual({ ...draft, ...sign, version: 2 })
    await expect(run((tx) => tx.notices.advance(draft, { state: 'cancelled' }))).rejects.toThrow(
      `notice ${draft.id} changed since it was read`,
    )
    expect(await due(99)).toEqual([])
    expect(await due(100)).toEqual([draft.id])
    expect(await run((tx) => tx.notices.get(draft.id))).toEqual(signed)
    const paused = await run((tx) => tx.notices.advance(signed, { paused: true }))
    expect(await due(100)).toEqual([])
    const timeless = await run((tx) => tx.notices.advance(paused, { paused: false, sendAt: undefined }))
    expect(await due(0)).toEqual([draft.id])
    const files = [{ hash: 'a'.repeat(64), name: '图.png' }]
    const sent = await run((tx) => tx.notices.advance(timeless, { state: 'sent', sendAt: at(101), files }))
    expect(await due(200)).toEqual([])
    expect(await run((tx) => tx.notices.get(draft.id))).toEqual(sent)
    expect(await run((tx) => tx.notices.get(999))).toBeUndefined()
  })

  test('terms of a notice are read back as they were', async () => {
    const terms = {
      timetable: { recurrence: { every: 'lunar', month: 9, day: 9 }, time: '08:30' },
      endsAt: at(1000),
      urgent: true,
      asks: { who: 'people', people: ['li'] },
      files: [{ hash: 'a'.repeat(64), name: '图.png' }],
      replaces: 1,
      eventId: 7,
    } as const
    const draft = await run((tx) =>
      tx.notices.draft(notice({ ...terms, asks: { who: 'people', people: ['li'] } })),
    )
    expect(await run((tx) => tx.notices.get(draft.id))).toMatchObject(terms)
    expect((await run((tx) => tx.notices.list(1))).map(({ id }) => id)).toEqual([draft.id])
  })

  test('a sending is opened once for its time, and confirmed once by each account', async () => {
    const wanted = { noticeId: 1, kind: 'send', nominal: at(5), openedAt: at(5), nextCallAt: at(9) } as const
    const round = (await run((tx) => tx.noticeRounds.open(wanted)))!
    expect(round).toMatchObject({ ...wanted, state: 'open', cursor: 0, calls: 0 })
    expect(await run((tx) => tx.noticeRounds.open(wanted))).toBeUndefined()
    expect(await run((tx) => tx.noticeRounds.callsDue(at(8)))).toEqual([])
    expect(await run((tx) => tx.noticeRounds.callsDue(at(9)))).toEqual([round])
    await run((tx) => tx.noticeRounds.update(round.id, { state: 'done', nextCallAt: undefined }))
    expect(await run((tx) => tx.noticeRounds.callsDue(at(9)))).toEqual([])
    expect(await run((tx) => tx.noticeRounds.sentSince(at(6)))).toEqual([])
    const ack: NoticeAck = {
      roundId: round.id,
      noticeId: 1,
      channel: 'telegram',
      accountId: '7',
      personId: undefined,
      name: '李四',
      chatId: 'staff',
      how: 'word',
      at: at(6),
      eventId: 9,
    }
    expect(await run((tx) => tx.noticeAcks.add(ack))).toBe(true)
    expect(await run((tx) => tx.noticeAcks.add({ ...ack, how: 'button' }))).toBe(false)
    expect(await run((tx) => tx.noticeAcks.ofRound(round.id))).toEqual([ack])
    const roundsOf = (channel: string, accountId: string, ...ids: number[]) =>
      run((tx) => tx.noticeAcks.roundsOf({ channel, accountId }, ids))
    expect(await roundsOf(ack.channel, ack.accountId, round.id, 998)).toEqual(new Set([round.id]))
    expect(await roundsOf(ack.channel, ack.accountId, 998)).toEqual(new Set())
    expect(await roundsOf('console', ack.accountId, round.id)).toEqual(new Set())
  })

  test('what a batch sends is counted, paused, let go on and given up together', async () => {
    const batch = 'notice:5:1'
    const messages = ['p1', 'p2', 'p3'].map((key) => outgoing(key, { batch }))
    await run((tx) => tx.outbox.addAll(messages, at(0)))
    const counts = () => run((tx) => tx.outbox.batchCounts(batch))
    expect(await counts()).toEqual({ pending: 3 })
    expect(await run((tx) => tx.outbox.setWaiting(batch, 'held'))).toBe(3)
    const claim = { worker: 'w', now: at(0), until: at(60), limit: 1, channels: ['telegram'] }
    expect(await run((tx) => tx.outbox.claim(claim))).toEqual([])
    expect(await run((tx) => tx.outbox.setWaiting(batch, 'pending'))).toBe(3)
    const [first] = await run((tx) => tx.outbox.claim(claim))
    await run((tx) =>
      tx.outbox.settle(first!.id, first!.fence, { state: 'sent', at: at(0), messageId: 'm77' }),
    )
    expect(await run((tx) => tx.outbox.setWaiting(batch, 'expired'))).toBe(2)
    expect(await counts()).toEqual({ sent: 1, expired: 2 })
    const found = await run((tx) => tx.outbox.byMessageId(first!.to, 'm77'))
    expect(found).toMatchObject({ id: first!.id, batch })
    const page = await run((tx) =>
      tx.outbox.ofBatch(batch, { after: first!.id, limit: 5, states: ['expired'] }),
    )
    expect(page.map((m) => m.dedupeKey)).toEqual(['p2', 'p3'])
  })

  test('a reminder is due while it is active, and changed by one', async () => {
    const draft = await run((tx) =>
      tx.reminders.draft({
        ownerId: 'zhang',
        ownerName: '张三',
        chatIds: ['staff'],
        text: '大扫除',
        reason: '本地规定',
        timetable: { recurrence: { every: 'week', weekdays: [5] }, time: '15:00' },
        nextAt: at(10),
        endsAt: undefined,
        reviewAt: at(99),
        createdAt: at(0),
        eventId: undefined,
      }),
    )
    expect(await run((tx) => tx.reminders.due(at(10)))).toEqual([])
    await run((tx) => tx.reminders.advance(draft, { state: 'active' }))
    await expect(run((tx) => tx.reminders.advance(draft, { state: 'ended' }))).rejects.toThrow(
      `reminder ${draft.id} changed since it was read`,
    )
    const active = await run((tx) => tx.reminders.get(draft.id))
    expect(active).toEqual({ ...draft, state: 'active', version: 2 })
    expect(await run((tx) => tx.reminders.due(at(10)))).toEqual([active])
    expect(await run((tx) => tx.reminders.reviewDue(at(98)))).toEqual([])
    expect(await run((tx) => tx.reminders.reviewDue(at(99)))).toEqual([active])
  })
}

function promptTests({ a, b, run }: StoreUnderTest): void {
  const chat = { channel: 'telegram', chatId: 'g1' } as const
  const prompt = (token: string): NewPrompt => ({
    token,
    data: { kind: 'choose-plan', question: '几点巡查?', planKeys: ['a', 'b'] },
    chat,
    accountId: '7',
    expiresAt: at(100),
  })
  const open = (accountId: string, kind: 'choose-plan' | 'sign-notice', seconds: number) =>
    run((tx) => tx.prompts.open(chat, accountId, [kind], at(seconds)))

  test('the newest open prompt of the kind is found for its account until it expires', async () => {
    const first = await run((tx) => tx.prompts.ask(prompt('t1')))
    expect(first).toEqual({ ...prompt('t1'), id: first.id })
    const second = await run((tx) => tx.prompts.ask(prompt('t2')))
    expect(await run((tx) => tx.prompts.byToken('t1'))).toEqual(first)
    expect(await run((tx) => tx.prompts.byToken('nobody'))).toBeUndefined()
    expect(await open('7', 'choose-plan', 99)).toEqual(second)
    expect(await open('7', 'choose-plan', 100)).toBeUndefined()
    expect(await open('7', 'sign-notice', 0)).toBeUndefined()
    expect(await open('8', 'choose-plan', 0)).toBeUndefined()
  })

  test('all open ones of an account are found, wherever it was asked', async () => {
    const asked = { ...prompt('t4'), accountId: '11' }
    const first = await run((tx) => tx.prompts.ask(asked))
    const elsewhere = { ...asked, token: 't5', chat: { ...chat, chatId: '11' } }
    const second = await run((tx) => tx.prompts.ask(elsewhere))
    const account = { channel: 'telegram', id: '11' } as const
    const openAt = (seconds: number) => run((tx) => tx.prompts.allOpen(account, ['choose-plan'], at(seconds)))
    expect(await openAt(99)).toEqual([first, second])
    expect(await openAt(100)).toEqual([])
    await run((tx) => tx.prompts.use(first.id, at(1)))
    expect(await openAt(2)).toEqual([second])
  })

  test('a prompt is used once', async () => {
    const { id } = await run((tx) => tx.prompts.ask({ ...prompt('t3'), accountId: '9' }))
    const used = await Promise.all(
      [a(), b()].map((replica) => replica.transact((tx) => tx.prompts.use(id, at(1)))),
    )
    expect(used.filter(Boolean)).toHaveLength(1)
    expect(await open('9', 'choose-plan', 2)).toBeUndefined()
    expect(await run((tx) => tx.prompts.byToken('t3'))).toMatchObject({ usedAt: at(1) })
  })
}

function paperTrailTests({ run }: StoreUnderTest): void {
  test('what was handed in is kept under its number, and passed on once', async () => {
    const file = { hash: 'a'.repeat(64), name: '月末报告.docx' }
    const written = { reportId: 901, text: '一、工作', file, checked: false }
    await run((tx) => tx.written.add(written))
    await run((tx) => tx.written.passOn(901, { at: at(9), name: '秦川' }))
    expect(await run((tx) => tx.written.get(901))).toEqual({
      ...written,
      passedOnAt: at(9),
      passedOnBy: '秦川',
    })
    expect(await run((tx) => tx.written.get(902))).toBeUndefined()
  })

  test('who owed on a closed day is kept once, and found by the days of the span', async () => {
    const silent = [{ id: 'g1' }, { id: 'g2', silent: 'exempt' as const }, { id: 'zhou', name: '周立' }]
    const first = { regimeId: 'kept', day: '2026-03-01', owed: silent, blindMs: 3_000_000_000 }
    const nobody = { regimeId: 'kept', day: '2026-03-03', owed: [], blindMs: 0 }
    const elsewhere = { ...first, regimeId: 'other', day: '2026-03-02' }
    await run(async (tx) => {
      for (const one of [first, nobody, { ...first, owed: [], blindMs: 0 }, elsewhere])
        await tx.closedDays.add(one)
    })
    const of = (day: string) => run((tx) => tx.closedDays.of('kept', day))
    expect([await of(first.day), await of('2026-03-02'), await of(nobody.day)]).toEqual([
      first,
      undefined,
      nobody,
    ])
    const days = (from: string, to: string) => run((tx) => tx.closedDays.days('kept', { from, to }))
    expect(await days('2026-03-01', '2026-03-03')).toEqual(['2026-03-01', '2026-03-03'])
    expect(await days('2026-03-02', '2026-03-02')).toEqual([])
  })

  test('a year that is entered again is replaced, and the rules are loaded anew', async () => {
    const by = { personId: 'qian', eventId: 7, at: at(0) }
    const before = await run((tx) => tx.regimes.load())
    await run((tx) => tx.regimes.enterYear({ year: 2031, off: ['2031-01-01'], work: [] }, by))
    const year = { year: 2031, off: ['2031-01-02'], work: ['2031-02-01'] }
    await run((tx) => tx.regimes.enterYear(year, by))
    expect(await run((tx) => tx.regimes.years())).toEqual([year])
    expect(await run((tx) => tx.regimes.load())).not.toBe(before)
  })

  test('a hand-over is open until it is taken, and told of once', async () => {
    const whose = { regimeId: 'patrol', unitId: 'g1', fromId: 'zhou', fromName: '周立', toId: undefined }
    const given = { ...whose, text: '钥匙', at: at(0), dueAt: at(30), eventId: 7 }
    const { id } = await run((tx) => tx.handOvers.add(given))
    expect(await run((tx) => tx.handOvers.untaken(at(29)))).toEqual([])
    const [late] = await run((tx) => tx.handOvers.untaken(at(30)))
    expect(late).toMatchObject({ ...given, id, takenAt: undefined })
    await run((tx) => tx.handOvers.told(id, at(30)))
    expect(await run((tx) => tx.handOvers.untaken(at(31)))).toEqual([])
    expect(await run((tx) => tx.handOvers.open(at(1)))).toEqual([])
    expect(await run((tx) => tx.handOvers.open(at(0)))).toHaveLength(1)
    await run((tx) => tx.handOvers.take(id, { at: at(40), name: '吴桐' }))
    expect(await run((tx) => tx.handOvers.open(at(0)))).toEqual([])
  })
}
