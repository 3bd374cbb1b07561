// Tells whether a message says in earnest what it says: nothing takes it back, doubts it or puts it off.
import { type Clause, isTold } from '../clauses.ts'
import { type Facts, isLeftOut } from '../facts.ts'
import type { Layout } from '../layout.ts'
import { madeUp } from './late.ts'
import { isReserved, isTakenBack } from './reserve.ts'
import { isSarcastic, isUnfinished } from './zero-doubts.ts'

/** Hearsay, sarcasm, a patrol not done, a sample or a wish; or nothing that is said to be so. */
export function isUnearnest(layout: Layout): boolean {
  const { clauses, owed } = layout
  const text = madeUp(layout)
  const told = isTold(text) || isSarcastic(text) || isUnfinished(text, owed) || isTakenBack(text)
  const unreal = clauses.length > 0 && clauses.every((one) => one.unreal)
  return told || unreal || clauses.some((one) => isReserved(one.text, owed))
}

/** Nothing in the message takes back, doubts or puts off what it says. */
export function isEarnest(layout: Layout, { denied, listed, sections }: Facts): boolean {
  const { owed, impossibleDay } = layout
  const text = madeUp(layout)
  const zeros = sections.filter((one) => one.says === 'zero')
  const excepting = zeros.length > 0 && layout.clauses.some((one) => isExcepting(one, layout))
  const apart = listed || ((sections.length > 1 || excepting) && zeros.every((one) => one.grids.length > 0))
  const told = apart
    ? zeros
        .flatMap((one) => one.clauses.map((clause) => clause.text))
        .filter((clause) => !excepts.test(clause))
        .join(',')
    : text
  const open = denied || impossibleDay || isSarcastic(text) || isUnfinished(told, owed)
  return !open && !isTakenBack(sections.some(isLeftOut) ? told : text)
}

/** 除9格没巡完, before what is told of the others. */
const excepts = /^\s*除(?!夕|草|雪|害)/
function isExcepting({ start, text }: Clause, { grids }: Layout): boolean {
  return excepts.test(text) && grids.some((one) => one.start >= start && one.start < start + text.length)
}
