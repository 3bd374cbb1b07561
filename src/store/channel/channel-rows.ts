// How each channel was when it was looked at last.
import type { ChannelState, WatchedChannel } from '../../domain/channel/channel-health.ts'
import type { ChannelRows } from '../../domain/channel/channel-rows.ts'
import type { ChannelName } from '../../domain/messaging/chat-event.ts'
import { fromNulls, toNulls } from '../absent-values.ts'
import type { Prisma, Tables } from '../client.ts'

export function channelRows({ watchedChannel: channels }: Tables): ChannelRows {
  return {
    async get(channel) {
      const row = await channels.findUnique({ where: { channel } })
      return row ? toWatched(row) : undefined
    },
    async put({ channel, why, blindSince, ...columns }) {
      const data = { ...columns, ...toNulls({ why, blindSince }) }
      await channels.upsert({ where: { channel }, create: { channel, ...data }, update: data })
    },
    all: async () => (await channels.findMany({ orderBy: { channel: 'asc' } })).map(toWatched),
  }
}

function toWatched(row: Prisma.WatchedChannelGetPayload<object>): WatchedChannel {
  return { ...fromNulls(row), channel: row.channel as ChannelName, state: row.state as ChannelState }
}
