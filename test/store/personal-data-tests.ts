// A resident who has himself forgotten is found in no table, but for what is said to stay.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ChatEvent } from '../../src/domain/messaging/chat-event.ts'
import type { Tx } from '../../src/domain/ports.ts'
import { databaseAt } from '../../src/store/database.ts'
import { personalColumns } from '../../src/store/person/personal-columns.ts'
import { execute } from './execute.ts'
import { at, incident, message, outgoing, step } from './sample-rows.ts'
import type { StoreUnderTest } from './store-under-test.ts'

const id = '880014477'
const name = '蔡玉兰'
const question = '老年饭桌周末开不开？'
const account = { channel: 'telegram', id } as const
const home = { channel: 'telegram', chatId: id } as const
const group = { channel: 'telegram', chatId: 'g1' } as const
const as = (eventId: number) => ({ name: '居民', eventId })

const models = readFileSync('prisma/schema.prisma', 'utf8')
  .split(/^model /m)
  .slice(1)
  .map((text) => ({
    table: text.split(' ', 1)[0] ?? '',
    columns: [...text.matchAll(/^ {2}(\w+) +String/gm)].map((found) => found[1] ?? ''),
  }))

export function personalDataTests({ url, run }: StoreUnderTest): void {
  const found = async (...needles: string[]) => {
    const columns = models.flatMap(({ table, columns: of }) =>
      of.map((column) => `SELECT '${table}.${column}', "${column}" FROM "${table}"`),
    )
    const rows = (await execute(url(), columns.join(' UNION ALL '))) as [string, string | null][]
    const places = rows.filter(([, value]) => needles.some((needle) => value?.includes(needle)))
    return [...new Set(places.map(([place]) => place))].sort()
  }
  const hear = (event: ChatEvent) => run((tx) => tx.inbox.accept(event, at(0)))
  const handleAll = () =>
    run(async (tx) => {
      const claimed = await tx.inbox.claim({ worker: 'w', now: at(0), until: at(60), limit: 100 })
      const ids = claimed.map((one) => one.id)
      await tx.inbox.handled(ids, 'w', at(1))
      return ids
    })

  test('account, name and words are in no table any more', async () => {
    for (const event of said()) await hear(event)
    const ids = await handleAll()
    await hear(privately('asks', '确认删除我的数据'))
    await run((tx) => fill(tx, ids))
    await execute(url(), `UPDATE "OutboxMessage" SET state = 'sent'`)
    await execute(
      url(),
      `UPDATE "OutboxMessage" SET content = 'no JSON, ${name}' WHERE "dedupeKey" = 'unreadable'`,
    )
    await execute(url(), `UPDATE "Attachment" SET state = 'kept'`)
    const [[asks] = []] = await execute(url(), `SELECT id FROM "InboxEvent" WHERE "eventKey" = 'asks'`)
    expect(await run((tx) => tx.personalData.of(account))).toMatchObject({ messages: 2, questions: 1 })
    const gone = await run((tx) => tx.personalData.forget(account, as(Number(asks))))
    expect(gone).toMatchObject({ questions: 1, messages: 3, attachments: 1 })
    expect(await found(id, name, question)).toEqual(['RosterChange.accountId'])
    const kept = await run((tx) => tx.incidents.get(gone.incidents[0] ?? 0))
    expect(kept).toMatchObject({ text: '居民家门口路灯不亮', reporterName: '居民', accountId: undefined })
    const [shown] = await execute(url(), `SELECT content FROM "OutboxMessage" WHERE "dedupeKey" = 'tells'`)
    expect(shown).toEqual([JSON.stringify({ text: '居民问：', mentions: [{ accountId: '', name: '居民' }] })])
  })

  test('what others said stays, and two forgotten ones confirm apart', async () => {
    expect(await run((tx) => tx.personalData.of({ ...account, id: '9' }))).toMatchObject({ messages: 1 })
    const acked = await execute(url(), `SELECT "accountId" FROM "NoticeAck" ORDER BY "eventId"`)
    expect(acked).toEqual([[expect.stringMatching(/^forgotten \d+$/)], ['9']])
    const [[left] = []] = await execute(url(), `SELECT event FROM "InboxEvent" WHERE "eventKey" = 'quotes'`)
    expect(JSON.parse(left as string)).toMatchObject({ text: '我也想知道', quote: { text: '' } })
  })

  test('a row of his that cannot be read stops neither the look nor the forgetting', async () => {
    await hear(privately('later', '还有一句'))
    await handleAll()
    await execute(url(), `UPDATE "InboxEvent" SET event = 'no JSON, ${name}' WHERE "eventKey" = 'later'`)
    expect(await run((tx) => tx.personalData.of(account))).toMatchObject({ messages: 1 })
    await run((tx) => tx.personalData.forget(account, as(0)))
    expect(await found(id, name)).toEqual(['RosterChange.accountId'])
  })

  test('rows of before the column know whose they are, and one that is no JSON stops nothing', async () => {
    const sender = { accountId: 'old-1', name: '"sender":{"accountId":"x"}' }
    for (const key of ['old', 'broken']) await hear(message(key, 'g9', { sender, text: sender.name }))
    await execute(url(), `UPDATE "InboxEvent" SET event = '{' WHERE "eventKey" = 'broken'`)
    await execute(url(), `UPDATE "InboxEvent" SET "accountId" = '' WHERE "chatId" = 'g9'`)
    const folder = `prisma/migrations/${databaseAt(url()).provider}/20261127065832_inbox_account`
    const fill = /^UPDATE .*$/m.exec(readFileSync(`${folder}/migration.sql`, 'utf8'))?.[0] ?? ''
    await execute(url(), fill)
    const filled = `SELECT "accountId" FROM "InboxEvent" WHERE "chatId" = 'g9' ORDER BY id`
    expect(await execute(url(), filled)).toEqual([['old-1'], ['']])
  })

  test('a file of his stays where a notice or a report needs it', async () => {
    const names = ['alone', 'noticed', 'reported', 'waiting', 'was sent']
    const hashes = await run((tx) =>
      Promise.all(names.map(async (one) => (await tx.files.put(Buffer.from(one), at(0))).hash)),
    )
    const [, noticed, reported, waiting, wasSent] = hashes
    const giver = { channel: 'telegram', id: 'giver' } as const
    for (const [i, hash] of hashes.entries()) {
      await run((tx) => tx.attachments.want({ ...attached(9000 + i, giver.id), messageId: `f${i}` }))
      await execute(
        url(),
        `UPDATE "Attachment" SET state = 'kept', hash = '${hash}' WHERE "eventId" = ${9000 + i}`,
      )
    }
    const shows = (hash = '') => ({ content: { text: '见图', files: [{ hash, name: 'a.jpg' }] } })
    await run((tx) => tx.outbox.add(outgoing('waits', shows(waiting)), at(0)))
    await run((tx) => tx.outbox.add(outgoing('went', shows(wasSent)), at(0)))
    await execute(url(), `UPDATE "OutboxMessage" SET state = 'sent' WHERE "dedupeKey" = 'went'`)
    await execute(
      url(),
      `INSERT INTO "WrittenReport" ("reportId", "text", "fileHash", "checked") VALUES (77, '', '${reported}', TRUE)`,
    )
    await execute(
      url(),
      `INSERT INTO "Notice" ("authorId", "authorName", "body", "chatIds", "createdAt", "files")
       SELECT 'gao', '高', 'b', '[]', "storedAt", '[{"hash":"${noticed}","name":"a.jpg"}]' FROM "StoredFile" LIMIT 1`,
    )
    await run((tx) => tx.personalData.forget(giver, as(0)))
    const left = await Promise.all(hashes.map((hash) => run((tx) => tx.files.describe(hash))))
    expect(names.filter((_, i) => left[i])).toEqual(['noticed', 'reported', 'waiting'])
  })

  test('of every column that may hold a person it is decided what becomes of it', () => {
    const personal =
      /^(accountId|askerId|chat|chatId|name|\w+Name|text|\w+Text|event|content|data|question|answer)$/
    for (const { table, columns } of models)
      for (const column of columns.filter((one) => personal.test(one)))
        expect(personalColumns[table]?.[column], `${table}.${column}`).toBeDefined()
    for (const [table, columns] of Object.entries(personalColumns))
      expect(models.find((model) => model.table === table)?.columns).toEqual(
        expect.arrayContaining(Object.keys(columns)),
      )
  })
}

function privately(eventKey: string, text: string): ChatEvent {
  const chat = { id, kind: 'private', title: name } as const
  return message(eventKey, id, { chat, text, sender: { accountId: id, name } })
}

function said(): ChatEvent[] {
  const sender = { accountId: id, name }
  const asked = message('asked', 'g1', { sender, text: question })
  return [
    asked,
    privately('told', '我家门口路灯不亮'),
    { ...privately('presses', ''), kind: 'pressed', token: 't', pressId: 'p' },
    { ...asked, kind: 'reacted', eventKey: 'reacts', messageId: 'm', emoji: '👍' },
    message('quotes', 'g1', {
      sender: { accountId: '9', name: '别人' },
      text: '我也想知道',
      quote: { messageId: 'm-asked', text: question },
    }),
  ]
}

async function fill(tx: Tx, [asked = 0, told = 0, , , other = 0]: number[]): Promise<void> {
  const person = { personName: name, eventId: told }
  const opened = await tx.incidents.open(
    incident({ chat: home, accountId: id, reporterName: name, text: `${name}家门口路灯不亮` }),
    { ...step('reported', 0), ...person },
  )
  const asker = { askerId: id, askerName: name, text: question, eventId: asked, askedAt: at(0) }
  const place = { chat: group, chatKind: 'group' } as const
  const { id: questionId } = await tx.questions.open({ ...asker, ...place, planKey: undefined })
  await tx.questions.vote(questionId, { channel: 'telegram', accountId: id, helpful: true, at: at(1) })
  for (const [accountId, eventId] of [
    [id, told],
    ['9', other],
  ] as const)
    await tx.noticeAcks.add({
      ...group,
      roundId: 1,
      noticeId: 1,
      accountId,
      eventId,
      name: accountId === id ? name : '别人',
      personId: undefined,
      how: 'word',
      at: at(1),
    })
  const data = { kind: 'incident-facts', number: opened.number, wants: 'place' } as const
  await tx.prompts.ask({ token: 'p1', data, chat: home, accountId: id, expiresAt: at(900) })
  for (const eventId of [asked, told]) await tx.attachments.want(attached(eventId, id))
  await tell(tx)
}

function attached(eventId: number, accountId: string): Parameters<Tx['attachments']['want']>[0] {
  return {
    eventId,
    from: home,
    chatKind: 'private',
    accountId,
    messageId: 'm',
    album: undefined,
    purpose: 'keep',
    attachment: { kind: 'file', ref: 'r', name: `${name}.pdf` },
    wantedAt: at(0),
  }
}

async function tell(tx: Tx): Promise<void> {
  const mentions = [{ accountId: id, name }]
  await tx.outbox.add(outgoing(`too-many:telegram:g1:${id}:5`), at(0))
  await tx.outbox.add(outgoing('unreadable', { content: { text: name } }), at(0))
  await tx.outbox.add(outgoing(`too-many:telegram:${id}`, { to: home, content: { text: '已收到' } }), at(0))
  await tx.outbox.add(outgoing('tells', { content: { text: `${name}问：${question}`, mentions } }), at(0))
  const change = { at: at(0), kind: 'data-deleted', subject: '', detail: '', inviteId: undefined } as const
  await tx.rosterChanges.add({ ...change, account, eventId: 1 })
}
