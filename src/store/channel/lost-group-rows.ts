// The bound groups that the bot is not in.
import type { LostGroupRows } from '../../domain/channel/lost-group-rows.ts'
import { fromNulls, toNulls } from '../absent-values.ts'
import type { Tables } from '../client.ts'

export function lostGroupRows({ lostGroup: groups }: Tables): LostGroupRows {
  return {
    async of(channel) {
      const rows = await groups.findMany({ where: { channel }, orderBy: { since: 'asc' } })
      return rows.map(({ chat, ...row }) => ({ ...fromNulls(row), channel, chatId: chat }))
    },
    async put({ channel, chatId: chat, since, toldAt }) {
      const told = toNulls({ toldAt })
      const where = { channel_chat: { channel, chat } }
      await groups.upsert({ where, create: { channel, chat, since, ...told }, update: told })
    },
    async remove({ channel, chatId: chat }) {
      await groups.deleteMany({ where: { channel, chat } })
    },
  }
}
