// Hand-overs between those who are on a post.
import type { HandOverRows } from '../../domain/shift/hand-over-rows.ts'
import { fromNulls, toNulls } from '../absent-values.ts'
import type { Tables } from '../client.ts'

const most = 100

export function handOverRows({ handOver: handOvers }: Tables): HandOverRows {
  return {
    add: async (handOver) => fromNulls(await handOvers.create({ data: toNulls(handOver) })),
    async open(since) {
      const where = { takenAt: null, at: { gte: since } }
      return (await handOvers.findMany({ where, orderBy: { id: 'asc' } })).map(fromNulls)
    },
    async ofRegime(regimeId, { from, to }) {
      const where = { regimeId, at: { gte: from, lt: to } }
      return (await handOvers.findMany({ where, orderBy: { id: 'asc' } })).map(fromNulls)
    },
    async take(id, { at, name }) {
      await handOvers.update({ where: { id }, data: { takenAt: at, takenBy: name } })
    },
    async untaken(now) {
      const where = { takenAt: null, toldAt: null, dueAt: { lte: now } }
      return (await handOvers.findMany({ where, orderBy: { id: 'asc' }, take: most })).map(fromNulls)
    },
    async told(id, at) {
      await handOvers.update({ where: { id }, data: { toldAt: at } })
    },
  }
}
