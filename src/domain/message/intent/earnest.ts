// Tells whether a message means what it says: whether it may report anything at all, and whether it stands by the zero it gives.
import { type Clause, isTold, isWithin } from '../signs/clauses.ts'
import { isLeftOut } from '../facts/excepted-grids.ts'
import type { Facts } from '../facts/facts.ts'
import type { Layout } from '../facts/layout.ts'
import { madeUp } from './late.ts'
import { isReserved, isTakenBack } from '../signs/reserve.ts'
import { isSarcastic, isUnfinished } from '../signs/zero-doubts.ts'
import { restOwed } from '../words/zero-doubts.ts'
import { notQuite } from '../words/zero-frames.ts'
import { pattern } from '../../../lib/pattern.ts'

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

/** 昨天正常今天不正常 */
const notWell = pattern('', `${notQuite}(?:正常|平安|太平)(?!的?(?:都|也|地方|情况)*(?:没|无))`)

/** Nothing denies its zero, mocks it, takes it back or puts it off. */
export function standsByZero(layout: Layout, facts: Facts): boolean {
  const { owed, impossibleDay } = layout
  if (facts.denied || impossibleDay) return false
  const text = madeUp(layout)
  const told = toldOfZero(text, facts, layout)
  const takenBack = isTakenBack(facts.sections.some(isLeftOut) ? told : text)
  return !isSarcastic(text) && !takenBack && !isUnfinished(told, owed) && !notWell.test(told)
}

/** Where each grid is told of apart, a patrol to come in one takes nothing from the zero of another. */
function toldOfZero(text: string, { listed, sections }: Facts, layout: Layout): string {
  const zeros = sections.filter((one) => one.says === 'zero')
  const excepting = zeros.length > 0 && layout.clauses.some((one) => isExcepting(one, layout))
  const apart = listed || ((sections.length > 1 || excepting) && zeros.every((one) => one.grids.length > 0))
  const said = zeros.flatMap((one) => one.clauses.map((clause) => clause.text))
  const several = new Set(zeros.flatMap((one) => one.grids)).size > 1
  if (!apart) return several ? text.replace(restToCome, '') : text
  return said.filter((clause) => !excepts.test(clause)).join(',')
}

/** 1、2格无事,其余待报: grids of which nothing is told yet. */
const restToCome = pattern('g', restOwed)

/** 除9格没巡完, before what is told of the others. */
const excepts = /^\s*除(?!夕|草|雪|害)/

function isExcepting(clause: Clause, { grids }: Layout): boolean {
  return excepts.test(clause.text) && grids.some((one) => isWithin(one, clause))
}
