// What a restart must know of time: occurrences that were taken, the last sign of life, our outages.
import type { OccurrenceRows } from '../../domain/time/occurrence-rows.ts'
import type { ChannelName } from '../../domain/messaging/chat-event.ts'
import type { Outage, OutageRows } from '../../domain/time/outage-rows.ts'
import type { Tables } from '../client.ts'

export function occurrenceRows({ schedule: schedules, occurrence }: Tables): OccurrenceRows {
  return {
    async workedOffUntil(name, now) {
      const known = await schedules.findUnique({ where: { name } })
      return (known ?? (await schedules.create({ data: { name, workedOffUntil: now } }))).workedOffUntil
    },
    async taken(schedule, nominal) {
      return (await occurrence.findUnique({ where: { schedule_nominal: { schedule, nominal } } })) !== null
    },
    async take(schedule, nominal, at) {
      const key = { schedule_nominal: { schedule, nominal } }
      if (await occurrence.findUnique({ where: key })) return false
      await occurrence.create({ data: { schedule, nominal, takenAt: at } })
      const known = await schedules.findUnique({ where: { name: schedule } })
      if (known && known.workedOffUntil >= nominal) return true
      await schedules.upsert({
        where: { name: schedule },
        create: { name: schedule, workedOffUntil: nominal },
        update: { workedOffUntil: nominal },
      })
      return true
    },
  }
}

export function outageRows(tables: Tables): OutageRows {
  const { heartbeat, outage } = tables
  /** Many reports handled together ask about one window. */
  const asked = new Map<string, Promise<readonly Outage[]>>()
  return {
    async beat(now) {
      const last = await heartbeat.findUnique({ where: { id: 1 } })
      await heartbeat.upsert({ where: { id: 1 }, create: { id: 1, at: now }, update: { at: now } })
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
