// Beside a zero, says of what no rule reads whether messages like it are incidents: none must be lost because its words are new.
import { isAccounted, tellsFalseAlarm } from '../asides.ts'
import { type Clause, isTold } from '../clauses.ts'
import { type Facts, isInspected, type Section } from '../facts.ts'
import { isUnfinished } from '../intent/zero-doubts.ts'
import { layOut, type Layout } from '../layout.ts'
import { featuresOf, sharesOf } from './likeness.ts'
import { intentWeights } from './likeness-weights.ts'

/** So much of a part says more than that somebody was there. */
const telling = 6
const letters = /[^\p{Script=Han}]/gu
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

function likelyIncident(section: Section, { sections }: Facts, layout: Layout): boolean {
  const { clauses, says, grids } = section
  if (says === 'zero') return leftUnread(clauses, layout).some((text) => isLike(text, layout))
  const apart = says === undefined && sections.length > 1 && grids.length > 0
  return (
    apart &&
    !clauses.some(isOpen) &&
    !clauses.every((one) => isAccounted(one, layout)) &&
    isLike(textOf(clauses), layout)
  )
}

function textOf(clauses: readonly Clause[]): string {
  return clauses.map((one) => one.text).join(',')
}

/** What stands beside the zero and says more than how the patrol was: one clause after the other, as it was said. */
function leftUnread(clauses: readonly Clause[], layout: Layout): readonly string[] {
  return tellsFalseAlarm(layout.text)
    ? []
    : clauses
        .filter((one, at) => !isAccounted(one, layout) && !isInspected(clauses, at))
        .map((one) => one.text)
}

function isLike(text: string, { context }: Layout): boolean {
  if (
    text.replace(letters, '').length < telling ||
    isTold(text) ||
    isUnfinished(text, false) ||
    /除|其余|其他/.test(text)
  )
    return false
  return (sharesOf(featuresOf(layOut(text, context)), intentWeights()).get('incident') ?? 0) >= likely
}

function isOpen({ unreal, asks }: Clause): boolean {
  return unreal || asks
}
