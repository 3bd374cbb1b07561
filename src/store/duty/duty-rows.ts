// Proposed duties and the decisions about them, which are only ever added.
import type { DutyRows } from '../../domain/duty/duty-rows.ts'
import { dutyProposalSchema } from '../../domain/duty/duty.ts'
import { dutyDecisionSchema, stateOf, type DecidedDuty, type ReviewedDuty } from '../../domain/duty/review.ts'
import type { Prisma, Tables } from '../client.ts'
import { readJson } from '../json-column.ts'

const whole = { include: { decisions: { orderBy: { id: 'asc' } } }, orderBy: { id: 'asc' } } as const

type Row = Prisma.DutyGetPayload<{ include: { decisions: true } }>

export function dutyRows({ duty: duties, dutyDecision: decisions }: Tables): DutyRows {
  const get = async (id: number) => {
    const row = await duties.findUnique({ where: { id }, include: whole.include })
    return row ? toDuty(row) : undefined
  }
  return {
    get,
    all: async () => (await duties.findMany(whole)).map(toDuty),
    lastSeen: async () => (await duties.aggregate({ _max: { seenAt: true } }))._max.seenAt ?? undefined,
    async pendingSince(after) {
      const where = { state: 'pending', goneAt: null, seenAt: { gt: after } }
      return (await duties.findMany({ ...whole, where })).map(toDuty)
    },
    confirmed: async () => (await duties.findMany({ ...whole, where: { state: 'confirmed' } })).map(toDuty),
    async propose(proposed, at) {
      const keys = proposed.map(({ proposal }) => proposal.key)
      const rows = await duties.findMany({ where: { key: { in: keys } }, select: { key: true } })
      const known = new Set(rows.map(({ key }) => key))
      // Two plans of one file may say the same.
      const fresh = proposed.filter(({ proposal: { key } }) => !known.has(key) && known.add(key))
      const data = fresh.map(({ proposal, replaces }) => ({
        key: proposal.key,
        proposal: JSON.stringify(proposal),
        seenAt: at,
        replaces: replaces ?? null,
      }))
      if (data.length > 0) await duties.createMany({ data })
    },
    async place(id, proposal, goneAt) {
      const data = { proposal: JSON.stringify(proposal), goneAt: goneAt ?? null }
      await duties.update({ where: { id }, data })
    },
    async decide(id, { decision, byId, byName, at }) {
      await decisions.create({
        data: { dutyId: id, decision: JSON.stringify(decision), byId: byId ?? null, byName, at },
      })
      const decided = await get(id)
      if (decided) await duties.update({ where: { id }, data: { state: stateOf(decided) } })
    },
  }
}

function toDuty(row: Row): ReviewedDuty {
  return {
    id: row.id,
    proposal: readJson(dutyProposalSchema, row.proposal, `duty ${row.id}`),
    decisions: row.decisions.map(toDecided),
    goneAt: row.goneAt ?? undefined,
    replaces: row.replaces ?? undefined,
  }
}

function toDecided({ id, decision, byId, byName, at }: Row['decisions'][number]): DecidedDuty {
  return {
    decision: readJson(dutyDecisionSchema, decision, `decision ${id} about a duty`),
    byId: byId ?? undefined,
    byName,
    at,
  }
}
