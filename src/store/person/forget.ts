// Takes a resident's account, name and words out of all tables; personal-columns.ts says what becomes of which column.
import { join, sqltag as sql } from '@prisma/client/runtime/client'
import type { ForgetAs, PersonalData } from '../../domain/person/personal-data-rows.ts'
import type { AccountOf } from '../../domain/roster/roster-edit.ts'
import type { Tables } from '../client.ts'
import { isNeeded } from '../file/named-files.ts'
import { attempt } from '../json-column.ts'
import { forgetSaid, type Said } from './forget-said.ts'
import { withoutPerson, type Traces } from './traces.ts'

export async function forget(tables: Tables, account: AccountOf, as: ForgetAs): Promise<PersonalData> {
  const said = await forgetSaid(tables, account, as)
  const of: Forgotten = { tables, account, said, traces: await tracesOf(tables, account, { said, as }) }
  const incidents = await forgetIncidents(of)
  const attachments = await forgetAttachments(of, incidents)
  const questions = await forgetQuestions(of)
  await forgetPrompts(of)
  await forgetAcks(of)
  await forgetSent(of)
  return { incidents, questions, messages: said.messages, attachments }
}

interface Forgotten {
  readonly tables: Tables
  readonly account: AccountOf
  readonly said: Said
  readonly traces: Traces
}

const one = ({ channel, id: accountId }: AccountOf) => ({ channel, accountId })
const askedBy = ({ channel, id: askerId }: AccountOf) => ({ channel, askerId })

async function tracesOf(
  { incident, question, noticeAck }: Tables,
  account: AccountOf,
  { said, as }: { said: Said; as: ForgetAs },
): Promise<Traces> {
  const incidents = await incident.findMany({ where: one(account), select: { reporterName: true } })
  const questions = await question.findMany({
    where: askedBy(account),
    select: { askerName: true, text: true },
  })
  const acks = await noticeAck.findMany({ where: one(account), select: { name: true } })
  const names = [
    ...said.names,
    ...incidents.map((row) => row.reporterName),
    ...questions.map((row) => row.askerName),
    ...acks.map((row) => row.name),
  ]
  return {
    accountId: account.id,
    names: [...new Set(names)].filter((name) => name !== '' && name !== as.name),
    words: [...new Set(questions.map((row) => row.text))],
    insteadOf: as.name,
  }
}

/** The case stays; whose it was does not. */
async function forgetIncidents({ tables, account, said, traces }: Forgotten): Promise<number[]> {
  const rows = await tables.incident.findMany({
    where: one(account),
    select: { number: true, text: true, location: true, chatId: true },
    orderBy: { number: 'asc' },
  })
  for (const { number, text, location, chatId } of rows)
    await tables.incident.update({
      where: { number },
      data: {
        accountId: null,
        reporterName: traces.insteadOf,
        text: withoutPerson(text, traces),
        location: location === null ? null : withoutPerson(location, traces),
        ...(said.privateChats.has(chatId) ? { chatId: '' } : {}),
      },
    })
  const numbers = rows.map((row) => row.number)
  const steps = await tables.incidentStep.findMany({
    where: {
      personId: null,
      OR: [{ incidentNumber: { in: numbers } }, { eventId: { in: said.eventIds.slice(-mostAtOnce) } }],
    },
    select: { id: true, text: true },
  })
  for (const { id, text } of steps)
    await tables.incidentStep.update({
      where: { id },
      data: { personName: traces.insteadOf, text: withoutPerson(text, traces) },
    })
  return numbers
}

/** Neither database takes 32,767 values in one statement. */
const mostAtOnce = 10_000

/** What an incident rests on stays; the content of the others goes too, unless somebody else sent the same or a notice shows it. */
async function forgetAttachments(
  { tables, account, said }: Forgotten,
  incidents: readonly number[],
): Promise<number> {
  const { attachment, incidentStep, storedFile } = tables
  const steps = await incidentStep.findMany({
    where: { incidentNumber: { in: [...incidents] }, eventId: { not: null } },
    select: { eventId: true },
  })
  const evidence = new Set(steps.map((step) => step.eventId))
  const rows = await attachment.findMany({ where: one(account) })
  const loose = rows.filter((row) => row.state === 'wanted' || !evidence.has(row.eventId))
  await attachment.deleteMany({ where: { id: { in: loose.map((row) => row.id) } } })
  for (const { hash } of loose)
    if (hash !== null && !(await isNeeded(tables, hash))) await storedFile.deleteMany({ where: { hash } })
  for (const { id, chatId, attachment: what } of rows.filter((row) => !loose.includes(row)))
    await attachment.update({
      where: { id },
      data: {
        accountId: '',
        attachment: unnamed(what),
        ...(said.privateChats.has(chatId) ? { chatId: '' } : {}),
      },
    })
  return loose.length
}

/** The platform's reference and the file's own name say whose it was; the content is stored. */
function unnamed(attachment: string): string {
  const kind = /"kind":"([a-z]+)"/u.exec(attachment)?.[1] ?? 'other'
  return JSON.stringify({ kind, ref: '' })
}

/** One that is open still is answered no more. */
async function forgetQuestions({ tables, account, said, traces }: Forgotten): Promise<number> {
  const { question, questionVote } = tables
  const where = askedBy(account)
  const chatId = { in: [...said.privateChats] }
  await questionVote.deleteMany({ where: one(account) })
  await question.updateMany({ where: { ...where, state: 'open' }, data: { state: 'dropped' } })
  await question.updateMany({ where: { ...where, chatId }, data: { chatId: '' } })
  const data = { askerId: '', askerName: traces.insteadOf, text: '' }
  return (await question.updateMany({ where, data })).count
}

/** His, and those of others that rest on a message of his. */
async function forgetPrompts({ tables, account, said }: Forgotten): Promise<void> {
  await tables.prompt.deleteMany({ where: one(account) })
  const open = await tables.prompt.findMany({
    where: { kind: 'book-incident', usedAt: null },
    select: { id: true, data: true },
  })
  const his = new Set(said.eventIds.map((id) => JSON.stringify({ kind: 'book-incident', eventId: id })))
  await tables.prompt.deleteMany({
    where: { id: { in: open.flatMap(({ id, data }) => (his.has(data) ? [id] : [])) } },
  })
}

/** They count on, and are told apart by their event. */
async function forgetAcks({ tables, account, said, traces }: Forgotten): Promise<void> {
  const chatId = { in: [...said.privateChats] }
  await tables.noticeAck.updateMany({ where: { ...one(account), chatId }, data: { chatId: '' } })
  await tables.execute`
    UPDATE "NoticeAck" SET "name" = ${traces.insteadOf}, "accountId" = 'forgotten ' || CAST("eventId" AS TEXT)
    WHERE "channel" = ${account.channel} AND "accountId" = ${account.id}`
}

/** What the bot wrote to him goes; what it wrote to others loses his name, account and questions. */
async function forgetSent({ tables, account, said, traces }: Forgotten): Promise<void> {
  const { channel } = account
  for (const chatId of said.privateChats) {
    await tables.outboxMessage.updateMany({
      where: { channel, chatId, state: { in: ['pending', 'held', 'unknown'] } },
      data: { state: 'withdrawn' },
    })
    await tables.execute`
      UPDATE "OutboxMessage" SET
        "chatId" = '', "content" = '{"text":""}', "dedupeKey" = 'forgotten ' || CAST("id" AS TEXT)
      WHERE "channel" = ${channel} AND "chatId" = ${chatId} AND "state" <> 'claimed'`
  }
  await tables.execute`
    UPDATE "OutboxMessage" SET "dedupeKey" = 'forgotten ' || CAST("id" AS TEXT)
    WHERE "channel" = ${channel} AND "dedupeKey" LIKE 'too-many:%'
      AND replace("dedupeKey", ${`:${account.id}:`}, '') <> "dedupeKey"`
  await forgetMentions(tables, traces)
}

/** Where the text names him only; what waits is sent as it was written. */
async function forgetMentions(tables: Tables, traces: Traces): Promise<void> {
  const needles = [...traces.names, ...traces.words, traces.accountId].filter(isTelling)
  for (let first = 0; first < needles.length; first += needlesAtOnce) {
    const says = needles.slice(first, first + needlesAtOnce).map((needle) => {
      const inJson = JSON.stringify(needle).slice(1, -1)
      return sql`replace("content", ${inJson}, '') <> "content"`
    })
    const rows = await tables.query<{ id: number; content: string }>`
      SELECT "id", "content" FROM "OutboxMessage"
      WHERE "state" IN ('sent', 'expired', 'withdrawn', 'dead', 'failed') AND (${join(says, ' OR ')})`
    for (const { id, content } of rows)
      await tables.outboxMessage.update({ where: { id }, data: { content: unsaid(content, traces) } })
  }
}

/** All messages are gone through for so many; a statement of more is too deep for SQLite. */
const needlesAtOnce = 500

const isTelling = (needle: string) => needle.length > 1

const said = new Set(['text', 'otherwise', 'name', 'accountId'])

/** Of one that cannot be read nothing is left. */
function unsaid(content: string, traces: Traces): string {
  const read = attempt<unknown>(() =>
    JSON.parse(content, (key, inner: unknown) => {
      if (key === 'residents' && Array.isArray(inner))
        return inner.filter((name) => !traces.names.includes(name))
      return said.has(key) && typeof inner === 'string' ? withoutPerson(inner, traces) : inner
    }),
  )
  return JSON.stringify(read.ok ? read.value : { text: '' })
}
