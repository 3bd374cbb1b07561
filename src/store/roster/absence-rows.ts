// Leaves and hand-overs: who said them and who ended them stays written.
import type { AbsenceRows } from '../../domain/roster/absence-rows.ts'
import type { Absence } from '../../domain/roster/absence.ts'
import { addDays } from '../../domain/time/local-day.ts'
import type { Prisma, Tables } from '../client.ts'
import type { Revised } from '../revision.ts'

export function absenceRows(tables: Tables, copy: Revised<readonly Absence[]>): AbsenceRows {
  const { absence: absences } = tables
  return {
    load: () =>
      copy.load(async () =>
        (await absences.findMany({ where: { cancelled: false }, orderBy: { id: 'asc' } })).map(toAbsence),
      ),
    async add({ personId, from, to, standInId = null, gridId = null }, by) {
      await copy.changed()
      const columns = { personId, fromDay: from, toDay: to, standInId, gridId }
      const said = { setBy: by.personId, eventId: by.eventId, setAt: by.at }
      return toAbsence(await absences.create({ data: { ...columns, ...said } }))
    },
    async end(id, day, by) {
      await copy.changed()
      const { fromDay } = await absences.findUniqueOrThrow({ where: { id } })
      const rest = fromDay >= day ? { cancelled: true } : { toDay: addDays(day, -1) }
      await absences.update({ where: { id }, data: { ...rest, endedBy: by.personId, endedAt: by.at } })
    },
  }
}

function toAbsence(row: Prisma.AbsenceGetPayload<object>): Absence {
  const { id, personId, fromDay, toDay, standInId, gridId } = row
  return {
    id,
    personId,
    from: fromDay,
    to: toDay,
    standInId: standInId ?? undefined,
    gridId: gridId ?? undefined,
  }
}
