// Reminders that were made in chat.
import { chatIdsSchema, timetableSchema } from '../../domain/notice/notice.ts'
import type { ReminderRows } from '../../domain/notice/reminder-rows.ts'
import type { SpokenReminder } from '../../domain/notice/spoken-reminder.ts'
import { fromNulls, toNulls } from '../absent-values.ts'
import type { Prisma, Tables } from '../client.ts'
import { foundAsRead } from '../found-as-read.ts'
import { readJson } from '../json-column.ts'

export function reminderRows({ reminder: reminders }: Tables): ReminderRows {
  const active = async (where: Prisma.ReminderWhereInput): Promise<readonly SpokenReminder[]> =>
    (await reminders.findMany({ where: { state: 'active', ...where }, orderBy: { id: 'asc' } })).map(
      toReminder,
    )
  return {
    async draft({ chatIds, timetable, ...reminder }) {
      const json = { chatIds: JSON.stringify(chatIds), timetable: JSON.stringify(timetable) }
      return toReminder(await reminders.create({ data: { ...toNulls(reminder), ...json, state: 'draft' } }))
    },
    async get(id) {
      const row = await reminders.findUnique({ where: { id } })
      return row ? toReminder(row) : undefined
    },
    active: () => active({}),
    due: (now) => active({ nextAt: { lte: now } }),
    reviewDue: (now) => active({ reviewAt: { lte: now } }),
    async advance({ id, version }, changes) {
      const data = { ...changes, version: version + 1 }
      foundAsRead(await reminders.updateMany({ where: { id, version }, data }), `reminder ${id}`)
    },
  }
}

function toReminder({ chatIds, timetable, ...row }: Prisma.ReminderGetPayload<object>): SpokenReminder {
  const place = `reminder ${row.id}`
  return {
    ...fromNulls(row),
    state: row.state as SpokenReminder['state'],
    chatIds: readJson(chatIdsSchema, chatIds, place),
    timetable: readJson(timetableSchema, timetable, place),
  }
}
