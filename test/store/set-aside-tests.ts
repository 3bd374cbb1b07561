// One row that cannot be read must not stop the lane it stands in; old rows that nothing refers to go.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { channelNames } from '../../src/domain/messaging/chat-event.ts'
import { regimeSchema } from '../../src/domain/report/regime-schema.ts'
import { newVersions } from '../../src/domain/report/rule-change.ts'
import { ruleOn } from '../../src/domain/report/rulebook.ts'
import { referringTables } from '../../src/store/messaging/retention-rows.ts'
import { plainTerms } from '../domain/sample-records.ts'
import { execute } from './execute.ts'
import { at, message, outgoing, zeroReport } from './sample-rows.ts'
import type { StoreUnderTest } from './store-under-test.ts'

export function setAsideTests({ url, run }: StoreUnderTest): void {
  const claim = { worker: 'w', now: at(0), until: at(60), limit: 100 }

  test('an event that cannot be read is set aside with its error; the chat goes on', async () => {
    for (const key of ['bad', 'good'])
      await run((tx) => tx.inbox.accept(message(key, 'x', { messageId: 'm' }), at(0)))
    await execute(url(), `UPDATE "InboxEvent" SET event = '{"kind":"yodelled"}' WHERE "eventKey" = 'bad'`)
    const told: { id: number; error: string }[] = []
    const events = await run((tx) => tx.inbox.claim({ ...claim, onUnreadable: (row) => told.push(row) }))
    expect(events.map(({ event }) => event.eventKey)).toEqual(['good'])
    expect(told).toEqual([{ id: events[0]!.id - 1, error: expect.stringContaining('cannot read') as string }])
    await run((tx) => tx.inbox.handled([events[0]!.id], 'w', at(1)))
    expect(await run((tx) => tx.inbox.claim(claim))).toEqual([])
    expect(await run((tx) => tx.inbox.counts())).toEqual({ waiting: 0, setAside: 1 })
    expect(await run((tx) => tx.inbox.get(told[0]!.id))).toBeUndefined()
    const versions = await run((tx) => tx.inbox.versions({ channel: 'telegram', chatId: 'x' }, 'm'))
    expect(versions.map(({ event }) => event.eventKey)).toEqual(['good'])
  })

  test('a message that cannot be read is dead with its error; the others are sent', async () => {
    await run(async (tx) => {
      for (const key of ['c1', 'c2', 'c3']) await tx.outbox.add(outgoing(key), at(0))
    })
    await execute(url(), `UPDATE "OutboxMessage" SET content = 'x' WHERE "dedupeKey" = 'c1'`)
    await execute(url(), `UPDATE "OutboxMessage" SET priority = -1 WHERE "dedupeKey" = 'c2'`)
    const told: number[] = []
    const onUnreadable = (row: { id: number }) => told.push(row.id)
    const claimed = await run((tx) =>
      tx.outbox.claim({ ...claim, limit: 1, channels: [...channelNames], onUnreadable }),
    )
    expect(claimed.map((m) => m.dedupeKey)).toEqual(['c3'])
    expect(told).toHaveLength(2)
    expect(await run((tx) => tx.outbox.counts())).toEqual({ claimed: 1, dead: 2 })
    const dead = await run((tx) => tx.outbox.undelivered(10))
    expect(dead.map((m) => [m.dedupeKey, m.content.text, m.error?.includes('version')])).toEqual([
      ['c1', '', true],
      ['c2', '', true],
    ])
    for (const { id } of dead) await execute(url(), `DELETE FROM "OutboxMessage" WHERE id = ${id}`)
    await run((tx) => tx.outbox.settle(claimed[0]!.id, 1, { state: 'sent', at: at(0), messageId: undefined }))
  })

  test('a stored rule of an older version is read as it stands; one that cannot be is refused by place and remedy', async () => {
    const regime = regimeSchema.parse({
      id: 'old',
      name: '零报告',
      unit: 'u',
      due: '18:30',
      recipients: ['s'],
    })
    const { graceMinutes: _, ...older } = regime
    const data = (rule: object) =>
      execute(url(), `UPDATE "RegimeVersion" SET data = '${JSON.stringify(rule)}' WHERE "regimeId" = 'old'`)
    const touch = () =>
      run((tx) =>
        tx.regimes.add([{ id: 'touched', from: '2026-03-01', regime: { ...regime, id: 'touched' } }], at(0)),
      )
    await run((tx) => tx.regimes.add([{ id: 'old', from: '2026-03-01', regime }], at(0)))
    await data({ ...older, goneKey: 1 })
    await touch()
    const book = await run((tx) => tx.regimes.load())
    expect(ruleOn(book, 'old', '2026-03-16')).toEqual(regime)
    // The same rule declared again begins nothing anew, so no running day changes.
    const calendar = { timeZone: 'Asia/Shanghai', workdays: [] }
    const declared = book.flatMap((version) => version.regime ?? [])
    expect(newVersions(book, declared, { now: at(0), calendar })).toEqual([])
    await data({ ...older, due: '25:00', papers: { daily: { to: ['s'], colour: 'red' } } })
    await touch()
    await expect(run((tx) => tx.regimes.load())).rejects.toThrow(
      /regime old from 2026-03-01 .*due: a clock time such as "17:00".*papers\.daily: .*colour.*newer version/,
    )
    await execute(url(), 'DELETE FROM "RegimeVersion"')
  })

  test('work that failed is held until its next attempt, or for good; other kinds and rows are not', async () => {
    const prompt = (token: string) => ({
      token,
      data: { kind: 'read-again', eventId: 1 } as const,
      chat: { channel: 'telegram', chatId: 'w' } as const,
      accountId: 'w',
      expiresAt: at(0),
    })
    const [first, second] = await run(async (tx) => [
      (await tx.prompts.ask(prompt('s1'))).id,
      (await tx.prompts.ask(prompt('s2'))).id,
    ])
    const piece = { kind: 'doubts', id: first } as const
    const setBack = (attempts: number, retryAt: Date | undefined) =>
      run((tx) => tx.work.setBack({ ...piece, attempts, retryAt, error: 'e' }))
    const held = (now: number) => run((tx) => tx.work.held('doubts', at(now)))
    await execute(url(), `UPDATE "Prompt" SET data = 'x' WHERE id = ${first}`)
    expect(await run((tx) => tx.prompts.oldest('read-again', []))).toEqual({ id: first })
    await setBack(1, at(10))
    expect([await held(9), await held(10)]).toEqual([[first], []])
    expect(await run((tx) => tx.work.held('voices', at(9)))).toEqual([])
    expect(await run((tx) => tx.prompts.oldest('read-again', [first]))).toEqual({ id: second })
    await setBack(2, undefined)
    expect(await held(9_999_999)).toEqual([first])
    expect(await run((tx) => tx.work.failures(piece))).toBe(2)
    expect(await run((tx) => tx.work.setAside(9))).toEqual([
      { ...piece, attempts: 2, error: 'e', retryAt: undefined },
    ])
    expect(await run((tx) => tx.work.waiting())).toContain('doubts')
    await run((tx) => tx.prompts.use(second, at(0)))
    expect(await run((tx) => tx.work.waiting())).not.toContain('doubts')
    await execute(url(), 'DELETE FROM "Setback"')
    expect(await run((tx) => tx.work.waiting())).toContain('doubts')
    await execute(url(), 'DELETE FROM "Prompt"')
  })

  test('a dead message is sent on its way again, once; one of unknown fate is marked', async () => {
    await run(async (tx) => {
      await tx.outbox.add(outgoing('d1', { expiresAt: at(5) }), at(0))
      await tx.outbox.add(outgoing('d2'), at(0))
      const [one, two] = await tx.outbox.claim({ ...claim, channels: ['telegram'] })
      await tx.outbox.settle(one!.id, one!.fence, { state: 'dead', error: 'kicked' })
      await tx.outbox.settle(two!.id, two!.fence, { state: 'unknown', error: 'reset', partsSent: 0 })
    })
    const ids = (await run((tx) => tx.outbox.undelivered(10))).map((m) => m.id)
    for (const id of ids) expect(await run((tx) => tx.outbox.redrive(id, at(90)))).toBe(true)
    for (const id of [...ids, 999_999]) expect(await run((tx) => tx.outbox.redrive(id, at(90)))).toBe(false)
    const again = await run((tx) => tx.outbox.claim({ ...claim, now: at(90), channels: ['telegram'] }))
    expect(again.map((m) => [m.dedupeKey, m.resend, m.redrivenAt])).toEqual([
      ['d1', false, at(90)],
      ['d2', true, at(90)],
    ])
    for (const m of again)
      await run((tx) => tx.outbox.settle(m.id, m.fence, { state: 'sent', at: at(0), messageId: undefined }))
  })

  test('old rows go, but for what a report refers to, with all its versions, and what a notice sent', async () => {
    await execute(url(), 'DELETE FROM "InboxEvent"')
    await execute(url(), 'DELETE FROM "OutboxMessage"')
    const keep = async (key: string, messageId: string, seconds: number): Promise<number> => {
      await run((tx) => tx.inbox.accept(message(key, 'p', { messageId }), at(seconds)))
      const [event] = await run((tx) => tx.inbox.claim(claim))
      if (key !== 'waiting') await run((tx) => tx.inbox.handled([event!.id], 'w', at(seconds)))
      return event!.id
    }
    const booked = await keep('booked', 'm1', 0)
    await keep('edited', 'm1', 1)
    await keep('chatter', 'm2', 2)
    await keep('fresh', 'm3', 500)
    await keep('waiting', 'm4', 3)
    await run(async (tx) => {
      await tx.reports.append(zeroReport('grid-1', { eventId: booked }))
      for (const [key, seconds, batch] of [
        ['old', 0, undefined],
        ['notice', 0, 'notice:1:1'],
        ['reminder', 0, 'reminder:1'],
        ['fresh', 500, undefined],
        ['pending', 0, undefined],
      ] as const)
        await tx.outbox.add(outgoing(key, batch ? { batch } : {}), at(seconds))
      for (const m of await tx.outbox.claim({ ...claim, now: at(501), channels: ['telegram'] }))
        await tx.outbox.settle(m.id, m.fence, { state: 'sent', at: at(0), messageId: undefined })
      await tx.outbox.add(outgoing('waits'), at(0))
    })
    const prompt = (token: string, kind: 'read-again' | 'book-incident', seconds: number) => ({
      token,
      data: { kind, eventId: booked },
      chat: { channel: 'telegram', chatId: 'p' } as const,
      accountId: 'p',
      expiresAt: at(seconds),
    })
    await run(async (tx) => {
      await tx.prompts.ask(prompt('p-old', 'book-incident', 10))
      await tx.prompts.ask(prompt('p-new', 'book-incident', 500))
      await tx.prompts.ask(prompt('p-waits', 'read-again', 10))
      const { id } = await tx.prompts.ask(prompt('p-read', 'read-again', 10))
      await tx.prompts.use(id, at(20))
      const used = await tx.prompts.ask(prompt('p-used', 'book-incident', 9000))
      await tx.prompts.use(used.id, at(20))
    })
    expect(await run((tx) => tx.retention.prune(at(100), 1000))).toEqual({
      events: 1,
      messages: 3,
      prompts: 3,
      files: 0,
      questions: 0,
      occurrences: 0,
    })
    const tokens = await execute(url(), 'SELECT "token" FROM "Prompt" ORDER BY id')
    expect(tokens.flat()).toEqual(['p-new', 'p-waits'])
    const keys = await execute(url(), 'SELECT "eventKey" FROM "InboxEvent" ORDER BY id')
    expect(keys.flat()).toEqual(['booked', 'edited', 'fresh', 'waiting'])
    const left = await run((tx) => tx.outbox.list({ limit: 10 }))
    expect(left.map((m) => m.dedupeKey)).toEqual(['notice', 'fresh', 'waits'])
    expect(await run((tx) => tx.retention.prune(at(100), 1000))).toEqual({
      events: 0,
      messages: 0,
      prompts: 0,
      files: 0,
      questions: 0,
      occurrences: 0,
    })
  })

  test('old questions and occurrences go; open ones stay, and no schedule begins anew', async () => {
    const place = {
      chat: { channel: 'telegram', chatId: 'g1' },
      chatKind: 'group',
      planKey: undefined,
    } as const
    const ask = (text: string, eventId: number) =>
      run((tx) =>
        tx.questions.open({ ...place, askerId: '7', askerName: '某', text, eventId, askedAt: at(0) }),
      )
    const [old, passed, fresh, open] = [
      await ask('旧', 801),
      await ask('转', 802),
      await ask('新', 803),
      await ask('未', 804),
    ]
    await run(async (tx) => {
      for (const { id } of [old, passed])
        await tx.questions.settle(id, { state: 'answered', mode: 'extract', answer: 'x' }, at(10))
      await tx.questions.settle(fresh.id, { state: 'dropped' }, at(500))
      await tx.questions.vote(old.id, { channel: 'telegram', accountId: '7', helpful: true, at: at(11) })
      await tx.referrals.pass(passed.id, 'home', at(11))
      await tx.occurrences.take('nightly', at(20), at(20))
      await tx.occurrences.workOff('nightly', at(20))
      await tx.occurrences.take('proposal:801', at(0), at(30))
      await tx.occurrences.take('proposal:803', at(0), at(500))
    })
    expect(await run((tx) => tx.retention.prune(at(100), 1000))).toMatchObject({
      questions: 2,
      occurrences: 2,
    })
    const left = await run(async (tx) => {
      const rows = await Promise.all([old, passed, fresh, open].map(({ id }) => tx.questions.get(id)))
      return rows.map((row) => row?.text)
    })
    expect(left).toEqual([undefined, undefined, '新', '未'])
    expect(await run((tx) => tx.occurrences.take('proposal:803', at(0), at(600)))).toBe(false)
    expect(await run((tx) => tx.occurrences.workedOffUntil('nightly', at(700)))).toEqual(at(20))
  })

  test('old files go with the last row that names them', async () => {
    const names = ['sent', 'waits', 'notice', 'attached', 'report', 'fresh'] as const
    const put = (name: string) => run((tx) => tx.files.put(Buffer.from(name), at(name === 'fresh' ? 500 : 0)))
    const hashes = new Map<string, string>()
    for (const name of names) hashes.set(name, (await put(name)).hash)
    const file = (name: string) => ({ hash: hashes.get(name)!, name: `${name}.txt` })
    await execute(url(), 'DELETE FROM "OutboxMessage"')
    await run(async (tx) => {
      await tx.outbox.add(outgoing('sent', { content: { text: '', files: [file('sent')] } }), at(0))
      const [sent] = await tx.outbox.claim({ ...claim, channels: ['telegram'] })
      await tx.outbox.settle(sent!.id, sent!.fence, { state: 'sent', at: at(0), messageId: undefined })
      await tx.outbox.add(outgoing('waits', { content: { text: '', files: [file('waits')] } }), at(0))
      const author = { authorId: 'zhang', authorName: '张三', body: '停水', chatIds: ['staff'] }
      const times = { sendAt: at(100), createdAt: at(0) }
      await tx.notices.draft({ ...plainTerms, ...author, ...times, files: [file('notice')] })
      const from = { channel: 'telegram', chatId: 'g1' } as const
      const attachment = { kind: 'photo', ref: 'r' } as const
      const about = {
        accountId: '7',
        messageId: '1',
        album: undefined,
        purpose: 'keep',
        chatKind: 'group',
      } as const
      await tx.attachments.want({ ...about, eventId: 1, from, attachment, wantedAt: at(0) })
      await tx.attachments.settle((await tx.attachments.ofEvent(1))[0]!.id, {
        state: 'kept',
        hash: file('attached').hash,
      })
      await tx.written.add({ reportId: 1, text: '', file: file('report'), checked: true })
    })
    expect(await run((tx) => tx.retention.prune(at(100), 1000))).toMatchObject({ messages: 1, files: 1 })
    const left = await run(async (tx) => {
      const found = []
      for (const name of names) if (await tx.files.describe(hashes.get(name)!)) found.push(name)
      return found
    })
    expect(left).toEqual(['waits', 'notice', 'attached', 'report', 'fresh'])
    await execute(url(), 'DELETE FROM "OutboxMessage"')
    await execute(url(), 'DELETE FROM "Attachment"')
  })

  test('the clean-up knows every table that refers to an event', () => {
    const models = readFileSync('prisma/schema.prisma', 'utf8')
      .split(/^model /m)
      .slice(1)
    const referring = models
      .filter((text) => /^\s+eventId\s/m.test(text))
      .map((text) => text.split(' ', 1)[0])
    expect(referringTables.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(
      referring.toSorted((a = '', b = '') => (a < b ? -1 : 1)),
    )
  })
}
