// What is kept of an account over all tables, and how it is forgotten.
import { chatEventSchema } from '../../domain/messaging/chat-event.ts'
import type { PersonalDataRows } from '../../domain/person/personal-data-rows.ts'
import type { AccountOf } from '../../domain/roster/roster-edit.ts'
import type { Tables } from '../client.ts'
import { readJson } from '../json-column.ts'

export function personalDataRows(tables: Tables): PersonalDataRows {
  return {
    async of(account) {
      const { messages, incidents, attachments } = await keptOf(tables, account)
      const questions = await tables.question.count({ where: askedBy(account) })
      return { incidents, questions, messages: messages.length, attachments: attachments.length }
    },
    async forget(account, name) {
      const kept = await keptOf(tables, account)
      for (const { id, event } of kept.messages) {
        const data = { event: JSON.stringify(withoutWords(event, name)) }
        await tables.inboxEvent.update({ where: { id }, data })
      }
      const { count } = await tables.question.updateMany({
        where: askedBy(account),
        data: { askerId: '', askerName: name },
      })
      await forgetReporter(tables, { account, name, incidents: kept.incidents })
      const evidence = await evidenceOf(tables, kept.incidents)
      const loose = kept.attachments.filter(({ eventId }) => !evidence.has(eventId))
      await dropAttachments(tables, loose)
      const { incidents, messages } = kept
      return { incidents, questions: count, messages: messages.length, attachments: loose.length }
    },
  }
}

const askedBy = ({ channel, id }: AccountOf) => ({ channel, askerId: id })

interface Loose {
  readonly id: number
  readonly eventId: number
  readonly hash: string | null
}

async function keptOf(tables: Tables, { channel, id: accountId }: AccountOf) {
  const events = await tables.inboxEvent.findMany({
    where: {
      channel,
      open: false,
      kind: { in: ['new', 'edited'] },
      event: { contains: `"accountId":${JSON.stringify(accountId)}` },
    },
    select: { id: true, event: true },
  })
  const read = events.map(({ id, event }) => ({
    id,
    event: readJson(chatEventSchema, event, `inbox event ${id}`),
  }))
  const incidents = await tables.incident.findMany({
    where: { channel, accountId },
    select: { number: true },
    orderBy: { number: 'asc' },
  })
  const attachments: Loose[] = await tables.attachment.findMany({
    where: { channel, accountId },
    select: { id: true, eventId: true, hash: true },
  })
  return {
    messages: read.filter(({ event }) => event.sender.accountId === accountId),
    incidents: incidents.map((incident) => incident.number),
    attachments,
  }
}

/** The row stays, so that the platform's second telling is known; words, name and account go. */
function withoutWords(event: ReturnType<typeof chatEventSchema.parse>, name: string): object {
  const title = event.chat.kind === 'private' ? name : event.chat.title
  return {
    ...event,
    chat: { ...event.chat, title },
    sender: { accountId: '', name },
    text: '',
    quote: undefined,
    attachments: [],
  }
}

async function forgetReporter(
  { incident, incidentStep }: Tables,
  { account, name, incidents }: { account: AccountOf; name: string; incidents: readonly number[] },
): Promise<void> {
  const where = { channel: account.channel, accountId: account.id }
  await incident.updateMany({ where, data: { accountId: null, reporterName: name } })
  await incidentStep.updateMany({
    where: { incidentNumber: { in: [...incidents] }, personId: null },
    data: { personName: name },
  })
}

/** Events that an incident rests on. */
async function evidenceOf({ incidentStep }: Tables, incidents: readonly number[]): Promise<Set<number>> {
  const steps = await incidentStep.findMany({
    where: { incidentNumber: { in: [...incidents] }, eventId: { not: null } },
    select: { eventId: true },
  })
  return new Set(steps.flatMap((step) => step.eventId ?? []))
}

/** The content goes too, unless somebody else sent the same, or it was imported. */
async function dropAttachments({ attachment, storedFile }: Tables, loose: readonly Loose[]): Promise<void> {
  await attachment.deleteMany({ where: { id: { in: loose.map((one) => one.id) } } })
  for (const { hash } of loose) {
    if (hash !== null && (await attachment.count({ where: { hash } })) === 0)
      await storedFile.deleteMany({ where: { hash } })
  }
}
