// What is said of one grid or of some grids together: nothing happened, something did, or neither.
import { assertedHazards } from '../signs/asserted.ts'
import { type Clause, isWithin } from '../signs/clauses.ts'
import { findHazards, type Hazard, mainCategory } from '../signs/hazards.ts'
import { itemsIn, type ItemState } from '../signs/items.ts'
import { isReserved } from '../signs/reserve.ts'
import { isOfAnother } from '../signs/spoken-zeros.ts'
import { isDeniedNext, talliesHarm, talliesWork } from '../signs/tallies.ts'
import { zeroOf } from '../signs/zeros.ts'
import type { IncidentCategory } from '../reading.ts'
import { announces } from './announced.ts'
import { isBeside, isInspected, isRefuted } from './asides.ts'
import type { Draft } from './drafts.ts'
import type { Layout } from './layout.ts'
import { leadingCategory } from './leading.ts'
import { leavesRest, takesBack } from './taken-back.ts'
import { threatens } from './threats.ts'
import { tellsUnnamed } from './weak-signs.ts'

export interface Section extends Draft {
  readonly says: 'zero' | 'incident' | undefined
  readonly category: IncidentCategory | undefined
  /** It only says that something happened. */
  readonly announced: boolean
  /** A count that stands in a table cell. */
  readonly count: number | undefined
  /** It is told item by item. */
  readonly items?: ItemState
}

const saidBy = { calm: 'zero', wrong: 'incident', open: undefined } as const

/** What the items of a round say stands, whatever else is made out in it. */
export function sectionOf(draft: Draft, layout: Layout): Section {
  const section = proseSection(draft, layout)
  const items = itemsIn(draft.clauses)
  // 没顾上,补昨天的: it was the report.
  if (items === undefined || (items.state === 'open' && layout.owed)) return section
  const { state, whole } = items
  if (state === 'open' && !whole && section.says === 'incident') return { ...section, items: state }
  const category = state === 'wrong' ? (mainCategory(findHazards(items.text)) ?? 'other') : undefined
  return { ...section, says: saidBy[state], category, items: state }
}

function proseSection(draft: Draft, layout: Layout): Section {
  const zero = tellsZero(draft, layout)
  const told = zero ? withoutAsides(draft.clauses, layout) : draft.clauses
  const category = leadingCategory(told)
  const { says, announced } = zero ? besideZero(told, layout) : withoutZero(draft, category, layout)
  return {
    ...draft,
    grids: gridsOf(draft, layout),
    says,
    announced,
    category: says === 'incident' ? (category ?? 'other') : undefined,
    count: undefined,
  }
}

function namesGrids({ grids, unknown }: Draft): boolean {
  return grids.length > 0 || unknown.length > 0
}

/** The sender's own where none is named. */
function gridsOf(draft: Draft, { context }: Layout): readonly string[] {
  const own = namesGrids(draft) || context.ownGrid === undefined ? draft.grids : [context.ownGrid]
  return [...new Set(own)]
}

/** That there was nothing, with no reserve, and not of somebody else's grid. */
function tellsZero(draft: Draft, layout: Layout): boolean {
  const text = draft.clauses.map((one) => one.text).join(',')
  return (
    zerosIn(draft.clauses, layout).some((one) => !isReserved(one.text, layout.owed)) &&
    !isOfAnother(text, draft.grids, layout)
  )
}

/** The clauses that say in earnest that there was nothing, or nothing of all that the one before names. */
function zerosIn(clauses: readonly Clause[], { grids }: Layout): readonly Clause[] {
  // 4格没事,我也没事: of his grid, and not of himself.
  const own = grids.filter((one) => one.self)
  return clauses.filter(
    (one, at) =>
      isEarnest(one) &&
      (zeroOf(one.text) === 'zero' ||
        isDeniedNext(clauses, at - 1) ||
        own.some((self) => isWithin(self, one))),
  )
}

function isEarnest({ unreal, asks }: Clause): boolean {
  return !unreal && !asks
}

/** Without how the patrol was, what was looked after and what turned out not to be so. */
function withoutAsides(clauses: readonly Clause[], layout: Layout): readonly Clause[] {
  return clauses.filter(
    (one, at) => !isBeside(one, layout) && !isInspected(clauses, at) && !isRefuted(clauses, at),
  )
}

type Verdict = Pick<Section, 'says' | 'announced'>

/** The zero stands unless something wrong is told beside it, or more than known words tell. */
function besideZero(told: readonly Clause[], layout: Layout): Verdict {
  const happened =
    threatens(told) ||
    talliesHarm(told) ||
    hazardsIn(told).some(isGrave) ||
    takesBack(told, layout) ||
    leavesRest(told, layout)
  return { says: happened ? 'incident' : 'zero', announced: false }
}

/** Where there is no zero less will do: a mere topic, signs without a name, that something is the matter. */
function withoutZero(draft: Draft, category: IncidentCategory | undefined, layout: Layout): Verdict {
  const { clauses } = draft
  const earnest = clauses.filter(isEarnest)
  const hazards = hazardsIn(clauses)
  const plain = threatens(clauses) || hazards.some(isGrave)
  const unnamed = category === undefined && tellsUnnamed(earnest)
  const openly = earnest.some((one) => announces(one.text, namesGrids(draft), layout))
  const hinted = hazards.length > 0 && zerosIn(clauses, layout).length === 0
  const happened = plain || unnamed || openly || hinted || talliesHarm(clauses)
  return { says: happened ? 'incident' : undefined, announced: openly && !plain && !unnamed }
}

function hazardsIn(clauses: readonly Clause[]): readonly Hazard[] {
  return clauses.flatMap((one) => (talliesWork(one.text) ? [] : assertedHazards(one)))
}

/** More than a topic. */
function isGrave({ weight }: Hazard): boolean {
  return weight > 1
}
