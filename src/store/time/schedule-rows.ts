// What a restart must know of time: occurrences that were taken, the last sign of life, our outages.
import { join } from '@prisma/client/runtime/client'
import type { OccurrenceRows } from '../../domain/time/occurrence-rows.ts'
import type { ChannelName } from '../../domain/messaging/chat-event.ts'
import type { Outage, OutageRows } from '../../domain/time/outage-rows.ts'
import type { Tables } from '../client.ts'

export function occurrenceRows(tables: Tables): OccurrenceRows {
  const { occurrence } = tables
  const workedOff: OccurrenceRows['workedOff'] = async (names, now) => {
    if (names.length === 0) return new Map()
    const rows = await tables.query<{ name: string; workedOffUntil: Date }>`
      SELECT "name", "workedOffUntil" FROM "Schedule" WHERE "name" IN (${join([...names])})`
    const known = new Map(rows.map((row) => [row.name, row.workedOffUntil]))
    const born = names.filter((name) => !known.has(name))
    await tables.schedule.createMany({ data: born.map((name) => ({ name, workedOffUntil: now })) })
    return new Map([...known, ...born.map((name) => [name, now] as const)])
  }
  return {
    workedOff,
    workedOffUntil: async (name, now) => (await workedOff([name], now)).get(name) ?? now,
    async allTaken(schedule) {
      const rows = await occurrence.findMany({ where: { schedule }, orderBy: { nominal: 'asc' } })
      return rows.map(({ nominal }) => nominal)
    },
    async take(cause, nominal, at) {
      const taken = await tables.execute`
        INSERT INTO "Occurrence" ("schedule", "nominal", "takenAt") VALUES (${cause}, ${nominal}, ${at})
        ON CONFLICT DO NOTHING`
      return taken > 0
    },
    async workOff(schedule, upTo) {
      await tables.execute`
        INSERT INTO "Schedule" ("name", "workedOffUntil") VALUES (${schedule}, ${upTo})
        ON CONFLICT ("name") DO UPDATE SET "workedOffUntil" = excluded."workedOffUntil"
        WHERE excluded."workedOffUntil" > "Schedule"."workedOffUntil"`
    },
  }
}

export function outageRows(tables: Tables): OutageRows {
  const { outage } = tables
  /** Many reports handled together ask about one window. */
  const asked = new Map<string, Promise<readonly Outage[]>>()
  return {
    async beat(now) {
      const [last] = await tables.query<{ at: Date }>`SELECT "at" FROM "Heartbeat" WHERE "id" = 1`
      await tables.execute`
        INSERT INTO "Heartbeat" ("id", "at") VALUES (1, ${now}) ON CONFLICT ("id") DO UPDATE SET "at" = excluded."at"`
      return last?.at
    },
    async record({ from, to }, channel) {
      asked.clear()
      await outage.create({ data: { fromTime: from, toTime: to, channel: channel ?? null } })
    },
    within(window, channel) {
      const key = `${window.from.getTime()} ${window.to.getTime()} ${channel}`
      const found = asked.get(key) ?? outagesWithin(tables, window, channel)
      asked.set(key, found)
      return found
    },
  }
}

async function outagesWithin(
  tables: Tables,
  { from, to }: Outage,
  channel: ChannelName | undefined,
): Promise<readonly Outage[]> {
  const rows = await tables.outage.findMany({
    where: {
      fromTime: { lt: to },
      toTime: { gt: from },
      OR: [{ channel: null }, ...(channel ? [{ channel }] : [])],
    },
    orderBy: { fromTime: 'asc' },
  })
  const still = channel && (await blindness(tables, channel, { from, to }))
  return [...rows.map((row) => ({ from: row.fromTime, to: row.toTime })), ...(still ? [still] : [])]
}

/** What lasts is an outage up to the last look. */
async function blindness(
  { watchedChannel }: Tables,
  channel: ChannelName,
  { from, to }: Outage,
): Promise<Outage | undefined> {
  const watched = await watchedChannel.findUnique({ where: { channel } })
  const since = watched?.blindSince
  return since && since < to && watched.seenAt > from ? { from: since, to: watched.seenAt } : undefined
}
