// Beside a zero, says of what no rule reads whether messages like it are incidents: none must be lost because its words are new.
import { isAccounted, leastLikeness, tellsFalseAlarm, withoutLead } from '../asides.ts'
import { type Clause, isTold } from '../clauses.ts'
import { type Facts, isInspected, type Section } from '../facts.ts'
import { isUnfinished } from '../intent/zero-doubts.ts'
import { layOut, type Layout } from '../layout.ts'
import { featuresOf, sharesOf } from './likeness.ts'
import { intentWeights } from './likeness-weights.ts'

/** So much of a part says more than that somebody was there. */
const telling = 5
const letters = /[^\p{Script=Han}]/gu
/** Of what is told of a grid of its own. */
const likely = 0.3

/** What rules leave unread beside a zero, of a grid of its own or in the same breath, is an incident where it is like one. */
export function withUnread(facts: Facts, layout: Layout): Facts {
  if (!facts.sections.some((one) => one.says === 'zero')) return facts
  const unread = facts.sections.filter((one) => likelyIncident(one, facts, layout))
  if (unread.length === 0) return facts
  const told = unread.map((one) => ({ ...one, says: 'incident', category: 'other' }) as const)
  const named = told.flatMap((one) => one.grids)
  return {
    ...facts,
    sections: facts.sections.map((one) => told[unread.indexOf(one)] ?? one),
    zeroGrids: facts.zeroGrids.filter((id) => !named.includes(id)),
    incidents: [...facts.incidents, ...told],
  }
}

function likelyIncident({ clauses, says, grids }: Section, { sections }: Facts, layout: Layout): boolean {
  if (says === 'zero') return !tellsFalseAlarm(layout.text) && leavesIncident(clauses, layout)
  const apart = says === undefined && sections.length > 1 && grids.length > 0
  if (!apart || clauses.some(isOpen) || clauses.every((one) => isAccounted(one, layout))) return false
  return likenessOf(clauses.map((one) => one.text).join(','), layout) >= likely
}

/** 巡河、巡楼,均未发现异常: what comes before is what it is said of. */
const sharing = /^\s*(?:均|都|皆|全|一律|统统|样样)/

/** Beside the zero stands what is like an incident, by itself or all of it together. */
function leavesIncident(clauses: readonly Clause[], layout: Layout): boolean {
  const left = clauses
    .filter((_, at) => !isInspected(clauses, at) && !sharing.test(clauses[at + 1]?.text ?? ''))
    .map((one) => ({ text: withoutLead(one.text), least: leastLikeness(one, layout) }))
    .filter(({ least }) => least < 1)
  const told = left.filter(({ least }) => least < likely)
  const together = told.length > 1 ? [{ text: told.map(({ text }) => text).join(','), least: likely }] : []
  return [...left, ...together].some(({ text, least }) => likenessOf(text, layout) >= least)
}

function likenessOf(text: string, { context }: Layout): number {
  if (text.replace(letters, '').length < telling || isTold(text) || isUnfinished(text, false)) return 0
  if (/除|其余|其他/.test(text)) return 0
  return sharesOf(featuresOf(layOut(text, context)), intentWeights()).get('incident') ?? 0
}

function isOpen({ unreal, asks }: Clause): boolean {
  return unreal || asks
}
