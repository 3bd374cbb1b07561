// The sendings of notices, and who confirmed them.
import type { NoticeAck, NoticeRound } from '../../domain/notice/notice.ts'
import type { NoticeAckRows, NoticeRoundRows } from '../../domain/notice/notice-rows.ts'
import { fromNulls, toNulls } from '../absent-values.ts'
import type { Prisma, Tables } from '../client.ts'

export function noticeRoundRows({ noticeRound: rounds }: Tables): NoticeRoundRows {
  const list = async (where: Prisma.NoticeRoundWhereInput): Promise<readonly NoticeRound[]> =>
    (await rounds.findMany({ where, orderBy: { id: 'asc' } })).map(toRound)
  return {
    async open(round) {
      const { noticeId, kind, nominal } = round
      const key = { noticeId_kind_nominal: { noticeId, kind, nominal } }
      if (await rounds.findUnique({ where: key })) return undefined
      return toRound(await rounds.create({ data: { ...toNulls(round), state: 'open' } }))
    },
    async get(id) {
      const row = await rounds.findUnique({ where: { id } })
      return row ? toRound(row) : undefined
    },
    inState: (state) => list({ state }),
    ofNotice: (noticeId) => list({ noticeId }),
    async update(id, changes) {
      await rounds.update({ where: { id }, data: toNulls(changes) })
    },
    sentSince: (since) => list({ kind: 'send', openedAt: { gte: since } }),
    callsDue: (now) => list({ nextCallAt: { lte: now } }),
  }
}

function toRound(row: Prisma.NoticeRoundGetPayload<object>): NoticeRound {
  return {
    ...fromNulls(row),
    kind: row.kind as NoticeRound['kind'],
    state: row.state as NoticeRound['state'],
  }
}

export function noticeAckRows({ noticeAck: acks }: Tables): NoticeAckRows {
  return {
    async add(ack) {
      const { roundId, channel, accountId } = ack
      const key = { roundId_channel_accountId: { roundId, channel, accountId } }
      if (await acks.findUnique({ where: key })) return false
      await acks.create({ data: toNulls(ack) })
      return true
    },
    async roundsOf({ channel, accountId }, roundIds) {
      const where = { channel, accountId, roundId: { in: [...roundIds] } }
      const rows = await acks.findMany({ where, select: { roundId: true } })
      return new Set(rows.map(({ roundId }) => roundId))
    },
    async ofRound(roundId) {
      const rows = await acks.findMany({ where: { roundId }, orderBy: { eventId: 'asc' } })
      return rows.map((row) => ({ ...fromNulls(row), how: row.how as NoticeAck['how'] }))
    },
  }
}
