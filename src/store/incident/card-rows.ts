// Which message shows which incident.
import type { ChannelName } from '../../domain/messaging/chat-event.ts'
import type { IncidentCard } from '../../domain/incident/card.ts'
import type { CardRows } from '../../domain/incident/card-rows.ts'
import type { Prisma, Tables } from '../client.ts'

export function cardRows({ incidentCard: cards }: Tables): CardRows {
  return {
    async add({ chat, messageKey, ...card }) {
      await cards.create({ data: { ...card, ...chat, messageKey: messageKey ?? null } })
    },
    async of(incidentNumber) {
      const row = await cards.findUnique({ where: { incidentNumber } })
      return row ? toCard(row) : undefined
    },
    async inMessage(messageKey) {
      return (await cards.findMany({ where: { messageKey }, orderBy: { incidentNumber: 'asc' } })).map(toCard)
    },
    countSince: ({ channel, chatId }, since) =>
      cards.count({ where: { channel, chatId, since: { gt: since } } }),
    async waiting(take) {
      const where = { messageKey: null }
      return (await cards.findMany({ where, orderBy: { since: 'asc' }, take })).map(toCard)
    },
    async show(numbers, messageKey) {
      await cards.updateMany({ where: { incidentNumber: { in: [...numbers] } }, data: { messageKey } })
    },
  }
}

function toCard(row: Prisma.IncidentCardGetPayload<object>): IncidentCard {
  const { incidentNumber, channel, chatId, messageKey, since } = row
  const chat = { channel: channel as ChannelName, chatId }
  return { incidentNumber, chat, messageKey: messageKey ?? undefined, since }
}
