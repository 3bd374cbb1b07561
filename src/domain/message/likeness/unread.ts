// Where a message tells of several grids and no rule reads what it says of one, says whether messages like that part are incidents.
import { type Clause, isTold } from '../clauses.ts'
import type { Facts, Section } from '../facts.ts'
import { isUnfinished } from '../intent/zero-doubts.ts'
import { layOut, type Layout } from '../layout.ts'
import { featuresOf, sharesOf } from './likeness.ts'
import { intentWeights } from './likeness-weights.ts'

/** So much of a part says more than that somebody was there. */
const telling = 7
const likely = 0.3

/** Beside a zero an incident must not be lost because its words are new. */
export function withUnread(facts: Facts, layout: Layout): Facts {
  if (facts.zeroGrids.length === 0 || facts.sections.length < 2) return facts
  const unread = facts.sections.filter((one) => one.says === undefined && likelyIncident(one, layout))
  if (unread.length === 0) return facts
  const told = unread.map((one) => ({ ...one, says: 'incident', category: 'other' }) as const)
  const named = told.flatMap((one) => one.grids)
  return {
    ...facts,
    zeroGrids: facts.zeroGrids.filter((id) => !named.includes(id)),
    incidents: [...facts.incidents, ...told],
  }
}

function likelyIncident({ grids, clauses }: Section, { context }: Layout): boolean {
  const text = clauses.map((one) => one.text).join(',')
  if (grids.length === 0 || text.length < telling || clauses.some(isOpen) || /除|其余|其他/.test(text))
    return false
  if (isTold(text) || isUnfinished(text, false)) return false
  return (sharesOf(featuresOf(layOut(text, context)), intentWeights()).get('incident') ?? 0) >= likely
}

function isOpen({ unreal, asks }: Clause): boolean {
  return unreal || asks
}
