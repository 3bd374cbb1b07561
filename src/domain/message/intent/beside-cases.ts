// What is told beside how far a case has come: #8结了,又看到西门有人打架.
import { pattern } from '../../../lib/pattern.ts'
import { blankAt } from '../../../lib/rewriting.ts'
import type { Layout } from '../facts/layout.ts'
import { readPlace } from '../field/places.ts'
import { readRefs } from '../field/refs.ts'
import { progressOf } from '../field/status.ts'
import type { Reading } from '../reading.ts'
import { assertedHazards } from '../signs/asserted.ts'
import { type Clause, isWithin, splitClauses } from '../signs/clauses.ts'
import { perilsOf } from '../signs/urgency.ts'
import { zeroOf } from '../signs/zeros.ts'
import * as words from '../words/beside-cases.ts'
import { readUpdate } from './updates.ts'

const turnsTo = pattern('', words.turnsTo)
const seesToo = pattern('', words.seesToo)
const seesAgain = pattern('', words.seesAgain)
const seesNow = pattern('', words.seesNow)
const ofTheCase = pattern('', words.ofTheCase)
const dayCalled = pattern('', words.dayCalled)
const caseCalled = pattern('', words.caseCalled)

/** The report that stands beside cases, with how far these have come; undefined where there is none. */
export function readBesideCases(layout: Layout, read: (text: string) => Reading): Reading | undefined {
  if (layout.quote !== undefined || readRefs(layout.text).length === 0) return undefined
  const { cases, others } = apart(layout)
  if (cases.length === 0 || others.length === 0) return undefined
  const report = read(without(layout.raw, cases))
  const { doubt, ...told } = report
  const isZero = told.intent === 'zero_report' || told.intent === 'late_report'
  if (told.intent !== 'incident' && !(isZero && doubt === undefined)) return undefined
  const text = without(layout.text, others)
  return { ...told, alsoCases: readUpdate({ ...layout, text, clauses: splitClauses(text) }).cases }
}

function apart(layout: Layout): { readonly cases: readonly Clause[]; readonly others: readonly Clause[] } {
  const cases: Clause[] = []
  const others: Clause[] = []
  let waiting: Clause[] = []
  let ofCase = true
  for (const one of layout.clauses) {
    if (readRefs(one.text).length > 0) ofCase = true
    else if (ofCase) ofCase = !opens(one, layout, cases)
    if (!ofCase) others.push(one)
    else if (cases.length > 0 || readRefs(one.text).length > 0) {
      cases.push(...waiting, one)
      waiting = []
    } else waiting.push(one)
  }
  return { cases, others }
}

/** Something else begins there than what is said of the cases before. */
function opens(clause: Clause, layout: Layout, cases: readonly Clause[]): boolean {
  const { text } = clause
  if (turnsTo.test(text)) return true
  if (isDayZero(clause, layout)) return true
  const wrong = perilsOf(clause).length > 0 || assertedHazards(clause).some((one) => one.weight > 1)
  if (!wrong || ofTheCase.test(text)) return false
  const again = cases.length === 0 ? seesNow.test(text) : seesAgain.test(text)
  if (seesToo.test(text) && (again || isDone(cases))) return true
  const placed =
    readPlace([clause], layout) !== undefined || layout.grids.some((one) => isWithin(one, clause))
  return placed && progressOf(text) === undefined && isDone(cases)
}

function isDone(cases: readonly Clause[]): boolean {
  return cases.some((one) => progressOf(one.text) === 'resolved')
}

function isDayZero(clause: Clause, { grids }: Layout): boolean {
  const named = grids.some((one) => isWithin(one, clause)) || dayCalled.test(clause.text)
  return named && zeroOf(clause.text) === 'zero' && !caseCalled.test(clause.text)
}

function without(text: string, clauses: readonly Clause[]): string {
  return clauses.reduce((left, { start, text: said, mark }) => {
    const end = start + said.length
    return blankAt(left, start, left.startsWith(mark, end) && mark !== '\n' ? end + mark.length : end)
  }, text)
}
