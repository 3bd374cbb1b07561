// Tells whether a message means what it says: whether it may report anything at all, and whether it stands by the zero it gives.
import { type Clause, isTold, isWithin } from '../signs/clauses.ts'
import { type Facts, isLeftOut } from '../facts/facts.ts'
import type { Layout } from '../facts/layout.ts'
import { madeUp } from './late.ts'
import { isReserved, isTakenBack } from '../signs/reserve.ts'
import { isSarcastic, isUnfinished } from '../signs/zero-doubts.ts'

/** Hearsay, mockery, a patrol to come, a sample, a wish: on such words no report is guessed. */
export function reportsNothing(layout: Layout): boolean {
  const { clauses, owed } = layout
  const text = madeUp(layout)
  const nothingReal = clauses.length > 0 && clauses.every((one) => one.unreal)
  const reserved = clauses.some((one) => isReserved(one.text, owed))
  return (
    nothingReal ||
    reserved ||
    isTold(text) ||
    isUnfinished(text, owed) ||
    isSarcastic(text) ||
    isTakenBack(text)
  )
}

/** Nothing denies its zero, mocks it, takes it back or puts it off. */
export function standsByZero(layout: Layout, facts: Facts): boolean {
  const { owed, impossibleDay } = layout
  if (facts.denied || impossibleDay) return false
  const text = madeUp(layout)
  const told = toldOfZero(text, facts, layout)
  const takenBack = isTakenBack(facts.sections.some(isLeftOut) ? told : text)
  return !isSarcastic(text) && !takenBack && !isUnfinished(told, owed)
}

/** Where each grid is told of apart, a patrol to come in one takes nothing from the zero of another. */
function toldOfZero(text: string, { listed, sections }: Facts, layout: Layout): string {
  const zeros = sections.filter((one) => one.says === 'zero')
  const excepting = zeros.length > 0 && layout.clauses.some((one) => isExcepting(one, layout))
  const apart = listed || ((sections.length > 1 || excepting) && zeros.every((one) => one.grids.length > 0))
  const said = zeros.flatMap((one) => one.clauses.map((clause) => clause.text))
  return apart ? said.filter((clause) => !excepts.test(clause)).join(',') : text
}

/** 除9格没巡完, before what is told of the others. */
const excepts = /^\s*除(?!夕|草|雪|害)/

function isExcepting(clause: Clause, { grids }: Layout): boolean {
  return excepts.test(clause.text) && grids.some((one) => isWithin(one, clause))
}
