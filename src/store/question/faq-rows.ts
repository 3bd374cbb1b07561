// Answers written by officials, until they expire or are removed.
import type { FaqRows } from '../../domain/question/question-rows.ts'
import type { Tables } from '../client.ts'

export function faqRows({ faqEntry: entries }: Tables): FaqRows {
  return {
    add: (entry) => entries.create({ data: entry, omit: { removedAt: true } }),
    inForce: (now) =>
      entries.findMany({
        where: { removedAt: null, expiresAt: { gt: now } },
        omit: { removedAt: true },
        orderBy: { id: 'asc' },
      }),
    async remove(id, at) {
      return (
        (await entries.updateMany({ where: { id, removedAt: null }, data: { removedAt: at } })).count === 1
      )
    },
  }
}
