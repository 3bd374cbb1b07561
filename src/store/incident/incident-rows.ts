// The ledger of incidents, and the steps by which each came to its state.
import { grouped } from '../../lib/grouped.ts'
import { z } from 'zod'
import type { ChannelName, ChatKind } from '../../domain/messaging/chat-event.ts'
import {
  isOpen,
  type Incident,
  type IncidentState,
  type IncidentStep,
} from '../../domain/incident/incident.ts'
import { nextDue } from '../../domain/incident/watch.ts'
import { plainWatch, type Watch } from '../../domain/incident/watch-plan.ts'
import type { IncidentCategory } from '../../domain/message/reading.ts'
import type { IncidentRows, IncidentRuleRows, LedgerQuery } from '../../domain/incident/incident-rows.ts'
import { fromNulls, toNulls } from '../absent-values.ts'
import type { Prisma, Tables } from '../client.ts'
import { foundAsRead } from '../found-as-read.ts'
import { readJson } from '../json-column.ts'
import { openViews, whereVisible } from './open-views.ts'

const people = z.array(z.string())
const watchSchema: z.ZodType<Watch> = z.object({
  stages: z.array(z.object({ percent: z.number(), people })),
  acknowledgeMs: z.number(),
  inquireMs: z.number(),
  acks: z.number(),
})

export function incidentRows({ incident: incidents, incidentStep }: Tables): IncidentRows {
  const addStep = (step: IncidentStep, incidentNumber: number): Promise<unknown> =>
    incidentStep.create({ data: { ...toNulls(step), incidentNumber } })
  return {
    async open(incident, step) {
      const opened = { ...incident, escalatedAt: undefined, number: 0, version: 1 }
      const { number: _none, ...data } = toRow(opened)
      const row = await incidents.create({ data })
      await addStep(step, row.number)
      return toIncident(row)
    },
    async get(number) {
      const row = await incidents.findUnique({ where: { number } })
      return row ? toIncident(row) : undefined
    },
    async advance(incident, changes, ...steps) {
      const { number, version } = incident
      const after = { ...incident, ...changes, version: version + 1 }
      const where = { number, version }
      foundAsRead(await incidents.updateMany({ where, data: toRow(after) }), `incident ${number}`)
      for (const step of steps) await addStep(step, number)
      return after
    },
    async steps(number) {
      const rows = await incidentStep.findMany({ where: { incidentNumber: number }, orderBy: { id: 'asc' } })
      return rows.map(toStep)
    },
    stepsOf: (numbers) => stepsOf(incidentStep, numbers),
    ...views(incidents),
  }
}

/** Numbers that one query asks for. */
const portion = 500

async function stepsOf(
  incidentStep: Tables['incidentStep'],
  numbers: readonly number[],
): Promise<ReadonlyMap<number, readonly IncidentStep[]>> {
  const found: (readonly [number, IncidentStep])[] = []
  for (let from = 0; from < numbers.length; from += portion) {
    const where = { incidentNumber: { in: numbers.slice(from, from + portion) } }
    const rows = await incidentStep.findMany({ where, orderBy: { id: 'asc' } })
    found.push(...rows.map((row) => [row.incidentNumber, toStep(row)] as const))
  }
  return grouped(found)
}

type Views = Omit<IncidentRows, 'open' | 'get' | 'advance' | 'steps' | 'stepsOf'>

type List = (query: Prisma.IncidentFindManyArgs) => Promise<readonly Incident[]>

function views(incidents: Tables['incident']): Views {
  const list: List = async (query) => {
    const watches = new Map<string, Watch>()
    return (await incidents.findMany(query)).map((row) => toIncident(row, watches))
  }
  return {
    ...openViews(incidents),
    ...tallies(incidents, list),
    due: (now, limit) =>
      list({ where: { dueAt: { lte: now } }, orderBy: [{ dueAt: 'asc' }, { number: 'asc' }], take: limit }),
    openAfter: (number, limit) =>
      list({ where: { open: true, number: { gt: number } }, orderBy: { number: 'asc' }, take: limit }),
    alike: ({ number, category, gridId }, limit) =>
      list({
        where: { open: true, category, gridId: gridId ?? null, number: { not: number } },
        orderBy: { number: 'desc' },
        take: limit,
      }),
    search: (query) => list(searchOf(query)),
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
    ofAccount: ({ channel, ...chat }, accountId, since) =>
      list({
        where: { channel, ...chat, accountId, reportedAt: { gte: since } },
        orderBy: { number: 'desc' },
      }),
  }
}

function tallies(incidents: Tables['incident'], list: List): Pick<IncidentRows, 'tally'> {
  return {
    async tally({ limit, ...query }) {
      const where = whereOf(query)
      return {
        count: await incidents.count({ where }),
        // What is open is not, and it is asked for most.
        disposed: query.open ? 0 : await incidents.count({ where: { ...where, disposedAt: { not: null } } }),
        first: await list({ where, orderBy: { number: 'asc' }, take: limit }),
      }
    },
  }
}

function searchOf({ limit, ...query }: LedgerQuery): Prisma.IncidentFindManyArgs {
  const order = { where: whereOf(query), orderBy: { number: 'desc' } } as const
  return limit === undefined ? order : { ...order, take: limit }
}

function whereOf({
  gridId,
  grids = [],
  category,
  states,
  open,
  limitBy,
  from,
  to,
  words,
  visible,
  before,
}: Omit<LedgerQuery, 'limit'>): Prisma.IncidentWhereInput {
  return {
    ...(gridId === undefined ? {} : { gridId }),
    ...(grids.length === 0 ? {} : { gridId: { in: [...grids] } }),
    ...(open === undefined ? {} : { open }),
    ...(limitBy === undefined ? {} : { limitAt: { lte: limitBy } }),
    ...(category === undefined ? {} : { category }),
    ...(states === undefined ? {} : { state: { in: [...states] } }),
    ...(from === undefined && to === undefined
      ? {}
      : { day: { ...(from === undefined ? {} : { gte: from }), ...(to === undefined ? {} : { lte: to }) } }),
    ...(words === undefined
      ? {}
      : { OR: [{ text: { contains: words } }, { location: { contains: words } }] }),
    ...(visible === undefined ? {} : { AND: whereVisible(visible) }),
    ...(before === undefined ? {} : { number: { lt: before } }),
  }
}

export function incidentRuleRows({ incidentRules, localEvent }: Tables): IncidentRuleRows {
  return {
    async applied() {
      const row = await incidentRules.findUnique({ where: { id: 1 } })
      return row ? { rules: row.rules, upTo: row.upTo } : undefined
    },
    async apply(rules, upTo) {
      await incidentRules.upsert({
        where: { id: 1 },
        create: { id: 1, rules, upTo },
        update: { rules, upTo },
      })
    },
    async addEvent(event) {
      await localEvent.create({ data: event })
    },
    async lastEnds(names) {
      const ends = new Map<string, Date>()
      for (const name of names) {
        const row = await localEvent.findFirst({
          where: { name },
          orderBy: [{ endedAt: 'desc' }, { id: 'desc' }],
        })
        if (row) ends.set(name, row.endedAt)
      }
      return ends
    },
  }
}

/** With what is computed of the rest, so that sweeps and lists find it by an index. */
function toRow({ chat, seenBy, watch, ...incident }: Incident): Prisma.IncidentUncheckedCreateInput {
  const whole = { ...incident, chat, seenBy, watch }
  return {
    ...toNulls(incident),
    channel: chat.channel,
    chatId: chat.chatId,
    seenBy: JSON.stringify(seenBy),
    watch: JSON.stringify(watch),
    dueAt: nextDue(whole) ?? null,
    open: isOpen(whole),
  }
}

/** `watches`: those of a list that were read already; most of a grid's are alike. */
function toIncident(row: Prisma.IncidentGetPayload<object>, watches = new Map<string, Watch>()): Incident {
  const { channel, chatId, dueAt: _due, open: _open, ...rest } = row
  const place = `Incident ${row.number}`
  return Object.assign(fromNulls(rest), {
    countsFrom: row.countsFrom ?? row.reportedAt,
    touchedAt: row.touchedAt ?? row.reportedAt,
    state: row.state as IncidentState,
    category: row.category as IncidentCategory,
    source: row.source as Incident['source'],
    access: row.access as Incident['access'],
    reward: (row.reward ?? undefined) as Incident['reward'],
    seenBy: row.seenBy === '[]' ? [] : readJson(people, row.seenBy, place),
    watch: readWatch(row.watch, watches, place),
    chat: { channel: channel as ChannelName, chatId },
    chatKind: row.chatKind as ChatKind,
  })
}

function readWatch(text: string, known: Map<string, Watch>, place: string): Watch {
  // Rows of older versions have none.
  const watch = known.get(text) ?? (text === '' ? plainWatch : readJson(watchSchema, text, place))
  known.set(text, watch)
  return watch
}

function toStep({ at, personName, text, ...row }: Prisma.IncidentStepGetPayload<object>): IncidentStep {
  const { kind, personId, eventId } = fromNulls(row)
  return { at, kind: kind as IncidentStep['kind'], personId, personName, text, eventId }
}
