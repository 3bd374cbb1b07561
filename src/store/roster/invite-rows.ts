// One-time codes, and the audit of who came by them.
import type { ChannelName } from '../../domain/messaging/chat-event.ts'
import { grantSchema, type Invite } from '../../domain/roster/invite.ts'
import type { InviteRows, RosterChangeRows } from '../../domain/roster/roster-rows.ts'
import type { RosterChange } from '../../domain/roster/roster-edit.ts'
import { fromNulls, toNulls } from '../absent-values.ts'
import type { Prisma, Tables } from '../client.ts'
import { readJson } from '../json-column.ts'

export function inviteRows({ invite: invites }: Tables): InviteRows {
  return {
    async add(invite) {
      const data = { ...invite, grants: JSON.stringify(invite.grants) }
      return toInvite(await invites.create({ data }))
    },
    async byCode(code) {
      const row = await invites.findUnique({ where: { code } })
      return row ? toInvite(row) : undefined
    },
    async use(id, at) {
      const { count } = await invites.updateMany({ where: { id, usedAt: null }, data: { usedAt: at } })
      return count === 1
    },
    async open(now) {
      const where = { usedAt: null, expiresAt: { gt: now } }
      return (await invites.findMany({ where, orderBy: { id: 'asc' } })).map(toInvite)
    },
  }
}

export function rosterChangeRows({ rosterChange: changes }: Tables): RosterChangeRows {
  return {
    async add({ account, ...change }) {
      const data = { ...toNulls(change), channel: account.channel, accountId: account.id }
      await changes.create({ data })
    },
    async list(limit) {
      const rows = await changes.findMany({ orderBy: { id: 'desc' }, take: limit })
      return rows.map(toChange).toReversed()
    },
    count: (kind, account, since) =>
      changes.count({
        where: { kind, channel: account.channel, accountId: account.id, at: { gt: since } },
      }),
  }
}

function toInvite(row: Prisma.InviteGetPayload<object>): Invite {
  return { ...fromNulls(row), grants: readJson(grantSchema, row.grants, `invite ${row.id}`) }
}

function toChange({ channel, accountId, ...row }: Prisma.RosterChangeGetPayload<object>): RosterChange {
  return {
    ...fromNulls(row),
    kind: row.kind as RosterChange['kind'],
    account: { channel: channel as ChannelName, id: accountId },
  }
}
