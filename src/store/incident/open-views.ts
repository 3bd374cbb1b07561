// Open incidents counted by the database, all and each grid's; and which somebody may see.
import type { IncidentRows } from '../../domain/incident/incident-rows.ts'
import type { Places, Visible } from '../../domain/incident/visible.ts'
import type { Address } from '../../domain/messaging/outbox.ts'
import type { Prisma, Tables } from '../client.ts'

export function openViews(incidents: Tables['incident']): Pick<IncidentRows, 'countOpen' | 'gridsWithOpen'> {
  return {
    countOpen: () => incidents.count({ where: { open: true } }),
    async gridsWithOpen(before) {
      const where = { open: true, day: { lt: before }, gridId: { not: null } }
      const rows = await incidents.groupBy({ by: ['gridId'], where })
      return rows.flatMap(({ gridId }) => gridId ?? [])
    },
  }
}

/** What `maySee` lets pass. */
export function whereVisible(visible: Visible): Prisma.IncidentWhereInput {
  const { account, at, untakenAt, units, handlers, tipOffsAt, boundChats } = visible
  const within = ({ grids, chats, elsewhere }: Places): Prisma.IncidentWhereInput[] => [
    { gridId: { in: [...grids] } },
    ...(chats.length > 0 ? [{ gridId: null, OR: addressed(chats) }] : []),
    ...(elsewhere ? [{ gridId: null, NOT: addressed(boundChats) }] : []),
  ]
  const taken = { handlerId: { in: [...handlers] } }
  const own = { channel: account.channel, accountId: account.id }
  const plain = [
    ...within(at),
    { unitId: { in: [...units] } },
    taken,
    { handlerId: null, OR: within(untakenAt) },
    own,
  ]
  const tipOffs = tipOffsAt ? [{ access: 'tip_off', OR: [...within(tipOffsAt), taken, own] }] : []
  return { OR: [{ access: 'open', OR: plain }, ...tipOffs] }
}

/** One list a channel, since the databases know no long alternatives; of no chats none, and Prisma takes an empty OR for a yes. */
function addressed(chats: readonly Address[]): Prisma.IncidentWhereInput[] {
  const channels = [...new Set(chats.map(({ channel }) => channel))]
  return channels.map((channel) => ({
    channel,
    chatId: { in: chats.filter((chat) => chat.channel === channel).map(({ chatId }) => chatId) },
  }))
}
