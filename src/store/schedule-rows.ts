// What a restart must know of time: occurrences that were taken, the last sign of life, our outages.
import type { OccurrenceRows } from '../domain/time/occurrence-rows.ts'
import type { OutageRows } from '../domain/time/outage-rows.ts'
import type { Tables } from './client.ts'

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

export function outageRows({ heartbeat, outage }: Tables): OutageRows {
  return {
    async beat(now) {
      const last = await heartbeat.findUnique({ where: { id: 1 } })
      await heartbeat.upsert({ where: { id: 1 }, create: { id: 1, at: now }, update: { at: now } })
      return last?.at
    },
    async record({ from, to }) {
      await outage.create({ data: { fromTime: from, toTime: to } })
    },
    async within({ from, to }) {
      const rows = await outage.findMany({
        where: { fromTime: { lt: to }, toTime: { gt: from } },
        orderBy: { fromTime: 'asc' },
      })
      return rows.map((row) => ({ from: row.fromTime, to: row.toTime }))
    },
  }
}
