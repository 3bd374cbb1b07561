// What officials said of plans: every version is kept, the newest of each plan counts.
import { planFactsSchema } from '../../domain/question/plan-facts.ts'
import type { PlanFactsRows, StatedFacts } from '../../domain/question/document-rows.ts'
import type { Prisma, Tables } from '../client.ts'
import { readJson } from '../json-column.ts'

export function planFactsRows({ planFacts: rows }: Tables): PlanFactsRows {
  return {
    async put({ facts, ...columns }) {
      await rows.create({ data: { ...columns, facts: JSON.stringify(facts) } })
    },
    async current() {
      const newest = await rows.groupBy({ by: ['planKey'], _max: { id: true }, orderBy: { planKey: 'asc' } })
      const ids = newest.flatMap((group) => group._max.id ?? [])
      return (await rows.findMany({ where: { id: { in: ids } }, orderBy: { planKey: 'asc' } })).map(statedOf)
    },
    async history(planKey) {
      return (await rows.findMany({ where: { planKey }, orderBy: { id: 'asc' } })).map(statedOf)
    },
    async stamp() {
      const { _max } = await rows.aggregate({ _max: { id: true } })
      return String(_max.id ?? 0)
    },
  }
}

function statedOf({ planKey, facts, setBy, setAt }: Prisma.PlanFactsGetPayload<object>): StatedFacts {
  return { planKey, facts: readJson(planFactsSchema, facts, `facts of plan ${planKey}`), setBy, setAt }
}
