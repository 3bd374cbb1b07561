// The ledger of incidents, and the steps by which each came to its state.
import type { ChannelName } from '../domain/messaging/chat-event.ts'
import {
  incidentStates,
  type Incident,
  type IncidentState,
  type IncidentStep,
} from '../domain/incident/incident.ts'
import type { IncidentCategory } from '../domain/message/reading.ts'
import type { IncidentRows } from '../domain/incident/incident-rows.ts'
import { fromNulls, toNulls } from './absent-values.ts'
import type { Prisma, Tables } from './client.ts'

const unresolvedStates = incidentStates.filter((state) => state !== 'resolved')

export function incidentRows({ incident: incidents, incidentStep }: Tables): IncidentRows {
  const addStep = (step: IncidentStep, incidentNumber: number): Promise<unknown> =>
    incidentStep.create({ data: { ...toNulls(step), incidentNumber } })
  return {
    async open({ chat, ...incident }, step) {
      const row = await incidents.create({
        data: { ...toNulls(incident), channel: chat.channel, chatId: chat.chatId },
      })
      await addStep(step, row.number)
      return toIncident(row)
    },
    async get(number) {
      const row = await incidents.findUnique({ where: { number } })
      return row ? toIncident(row) : undefined
    },
    async advance({ number, version }, changes, step) {
      const { count } = await incidents.updateMany({
        where: { number, version },
        data: { ...toNulls(changes), version: { increment: 1 } },
      })
      if (count === 1) await addStep(step, number)
      return count === 1
    },
    async steps(number) {
      const rows = await incidentStep.findMany({ where: { incidentNumber: number }, orderBy: { id: 'asc' } })
      return rows.map(toStep)
    },
    ...views(incidents),
  }
}

type Views = Pick<IncidentRows, 'overdue' | 'unresolved' | 'touching' | 'ofDay' | 'ofEvents' | 'ofAccount'>

function views(incidents: Tables['incident']): Views {
  const list = async (query: Prisma.IncidentFindManyArgs): Promise<readonly Incident[]> =>
    (await incidents.findMany(query)).map(toIncident)
  return {
    overdue: (now) =>
      list({
        where: { state: { in: unresolvedStates }, limitAt: { lte: now }, escalatedAt: null },
        orderBy: [{ limitAt: 'asc' }, { number: 'asc' }],
      }),
    unresolved: (limit) =>
      list({ where: { state: { in: unresolvedStates } }, orderBy: { number: 'asc' }, take: limit }),
    touching: ({ to, since }) =>
      list({
        where: { day: { lte: to }, OR: [{ disposedAt: null }, { disposedAt: { gte: since } }] },
        orderBy: { number: 'asc' },
      }),
    ofDay: (day) => list({ where: { day }, orderBy: { number: 'asc' } }),
    ofEvents: (eventIds) =>
      list({
        where: { steps: { some: { eventId: { in: [...eventIds] } } } },
        orderBy: { number: 'asc' },
      }),
    ofAccount: ({ channel, chatId }, accountId, since) =>
      list({
        where: { channel, chatId, accountId, reportedAt: { gte: since } },
        orderBy: { number: 'desc' },
      }),
  }
}

function toIncident({ channel, chatId, ...row }: Prisma.IncidentGetPayload<object>): Incident {
  return {
    ...fromNulls(row),
    state: row.state as IncidentState,
    category: row.category as IncidentCategory,
    chat: { channel: channel as ChannelName, chatId },
  }
}

function toStep({ at, personName, text, ...row }: Prisma.IncidentStepGetPayload<object>): IncidentStep {
  const { kind, personId, eventId } = fromNulls(row)
  return { at, kind: kind as IncidentStep['kind'], personId, personName, text, eventId }
}
