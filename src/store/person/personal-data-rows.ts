// What is kept of an account over all tables, and how it is forgotten.
import type { PersonalDataRows } from '../../domain/person/personal-data-rows.ts'
import type { Tables } from '../client.ts'
import { forget } from './forget.ts'

export function personalDataRows(tables: Tables): PersonalDataRows {
  return {
    async of({ channel, id: accountId }) {
      const incidents = await tables.incident.findMany({
        where: { channel, accountId },
        select: { number: true },
        orderBy: { number: 'asc' },
      })
      return {
        incidents: incidents.map((incident) => incident.number),
        questions: await tables.question.count({ where: { channel, askerId: accountId } }),
        messages: await tables.inboxEvent.count({
          where: { channel, accountId, open: false, kind: { in: ['new', 'edited'] } },
        }),
        attachments: await tables.attachment.count({ where: { channel, accountId } }),
      }
    },
    forget: (account, as) => forget(tables, account, as),
  }
}
