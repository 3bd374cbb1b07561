// Which cases a message tells of, and how far each has come: #8 办结,#10 没办 tells of two.
import { matchesOf } from '../../../lib/matches.ts'
import { parseNumeral } from '../../../lib/numerals.ts'
import { pattern } from '../../../lib/pattern.ts'
import { readRefs } from '../field/refs.ts'
import type { CaseProgress } from '../reading.ts'
import { type Clause, splitClauses } from '../signs/clauses.ts'
import { tellsFalseCase } from '../signs/false-alarm.ts'
import * as words from '../words/updates.ts'
import { progressOfUpdate } from './progress.ts'

/** #8修好了 #9没修: the next case begins where something was said of the one before. */
const next = /(?<=[^\s#\d、,和及与跟/&+])\s*(?=#\s?\d)/g
const begins = /^\s*[(（]?#\s?\d/
const joins = /(?:和|及|与|跟|还有|以及|[、/&+~至到-])\s*$/
/** What tells nothing of a case but its number. */
const bare = /^(?:[\s\d#号件单案、,和及与跟还有以至到~-]|工单|案件|事件)*$/

/** The clauses by the cases that they tell of; what names none goes with the one before. */
function partsOf(clauses: readonly Clause[]): Clause[][] {
  const parts: Clause[][] = []
  for (const one of clauses.flatMap(piecesOf)) {
    const last = parts.at(-1)
    if (last === undefined || (readRefs(one.text).length > 0 && last.some(tells))) parts.push([one])
    else last.push(one)
  }
  const [first = [], second, ...rest] = parts
  const opens = second !== undefined && first.every((one) => readRefs(one.text).length === 0)
  return opens ? [[...first, ...second], ...rest] : parts
}

function tells({ text }: Clause): boolean {
  return !bare.test(text)
}

function piecesOf(clause: Clause): Clause[] {
  if (!begins.test(clause.text)) return [clause]
  const cuts = matchesOf(next, clause.text)
    .map(({ index }) => index)
    .filter((at) => at > 0 && !joins.test(clause.text.slice(0, at)))
  return [0, ...cuts].map((from, at) => ({
    ...clause,
    start: clause.start + from,
    text: clause.text.slice(from, cuts[at]),
  }))
}

/** How far the cases have come where not all have come as far; what is only asked after is left out. Undefined: one word is said of all. */
export function casesApart(clauses: readonly Clause[]): readonly CaseProgress[] | undefined {
  const parts = partsOf(clauses).map((part) => ({ part, refs: refsOf(part) }))
  if (new Set(parts.map(({ refs }) => refs.join())).size < 2) return undefined
  const told = parts.filter(({ part, refs }) => refs.length > 0 && part.some((one) => !one.asks))
  return statuses(told)
}

interface Told {
  readonly part: readonly Clause[]
  readonly refs: readonly number[]
}

/** What is said of a case last is how it is. */
function statuses(told: readonly Told[]): readonly CaseProgress[] | undefined {
  const steps = new Map(told.flatMap(({ part, refs }) => refs.map((ref) => [ref, statusOf(part)] as const)))
  const found = [...new Set(steps.values())]
  const refsAt = (status: CaseProgress['status']) =>
    [...steps].flatMap(([ref, step]) => (step === status ? [ref] : []))
  return found.length === 0 ? undefined : found.map((status) => ({ status, refs: refsAt(status) }))
}

const places = pattern('g', words.placeAmong)

/** #8 #9 #10 前两个好了: told of some by their place among those that are named; the others stay as they are. */
export function casesByPlace(text: string, refs: readonly number[]): readonly CaseProgress[] | undefined {
  const found = matchesOf(places, text)
  const left = new Set(refs)
  const told = found.map(({ index, 0: mark, groups = {} }, at) => {
    const part = splitClauses(text.slice(index + mark.length, found[at + 1]?.index))
    const meant = meantBy(groups, refs, left)
    for (const one of meant) left.delete(one)
    return { part, refs: meant }
  })
  const [first] = found
  const named = first !== undefined && readRefs(text.slice(0, first.index)).length === refs.length
  return named && told.every((one) => one.refs.length > 0) ? statuses(told) : undefined
}

/** None where there are not so many. */
function meantBy(
  { first, last, nth }: Readonly<Record<string, string>>,
  refs: readonly number[],
  left: ReadonlySet<number>,
): readonly number[] {
  const many = parseNumeral(first ?? last ?? nth ?? '')
  if (many === undefined) return refs.filter((one) => left.has(one))
  if (many > refs.length || (many === refs.length && nth === undefined)) return []
  if (nth !== undefined) return refs.slice(many - 1, many)
  return first === undefined ? refs.slice(-many) : refs.slice(0, many)
}

function refsOf(part: readonly Clause[]): readonly number[] {
  return readRefs(part.map((one) => one.text).join(','))
}

function statusOf(part: readonly Clause[]): CaseProgress['status'] {
  return tellsFalseCase(part.map((one) => one.text).join(',')) ? 'resolved' : progressOfUpdate(part)
}
