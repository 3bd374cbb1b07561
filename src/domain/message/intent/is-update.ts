// Tells progress of a known incident from a new incident: the first row that holds decides.
import { pattern } from '../../../lib/pattern.ts'
import { type Clause, isAdvice, isFigure, isTold } from '../signs/clauses.ts'
import { readCount } from '../field/counts.ts'
import { assertedHazards } from '../signs/asserted.ts'
import type { Facts } from '../facts/facts.ts'
import { readPlace } from '../field/places.ts'
import { readRefs } from '../field/refs.ts'
import type { Layout } from '../facts/layout.ts'
import { type Progress, progressOf, readProgress } from '../field/status.ts'
import { tellsFalseCase } from '../signs/false-alarm.ts'
import { areExplained, isUrgent } from '../signs/urgency.ts'
import { isUnfinished, isUnpatrolled } from '../signs/zero-doubts.ts'
import * as words from '../words/updates.ts'
import { endangersAfterAll, endangersAnew, tellsEnd } from './case-end.ts'

/** What the rows look at. */
interface Seen {
  readonly layout: Layout
  readonly facts: Facts
  readonly text: string
  /** The clauses that tell, and neither advise nor ask of no case. */
  readonly told: readonly Clause[]
  readonly progress: Progress | undefined
  readonly numbered: boolean
  readonly asks: boolean
  readonly named: boolean
}

export interface Row {
  /** What the message does where `holds`. */
  readonly because: string
  readonly holds: (seen: Seen) => boolean
  /** It is an update then. */
  readonly update: boolean | ((seen: Seen) => boolean)
  /** What this row decides. */
  readonly example: string
}

const finding = pattern('', ...words.findingWords)
const known = pattern('', ...words.knownWords)
const replies = pattern('', words.replies)
const taken = pattern('', words.taken)
const still = pattern('', words.still)
const thereAgain = pattern('', words.thereAgain)
const announces = pattern('', words.announces)
const advises = pattern('', words.advises)
const ofReports = pattern('', words.ofReports)
const before = pattern('', words.before)
const caseBefore = pattern('', words.caseBefore)
const ownCase = pattern('', words.ownCase)
const dealtWith = pattern('', words.dealtWith)
const offices = pattern('', words.offices)
const matters = pattern('', words.matters)

export const updateRows: readonly Row[] = [
  {
    because: 'tells of others, or of a patrol that is owed',
    holds: ({ text }) => isTold(text) || isUnpatrolled(text),
    update: false,
    example: '听说那边火灭了',
  },
  {
    because: 'who was missing is there again',
    holds: ({ text, named, told }) => thereAgain.test(text) && !named && !endangersAfterAll(told),
    update: true,
    example: '走丢的老人找着了',
  },
  {
    because: 'is not through with the patrol',
    holds: ({ text, numbered }) => !numbered && isUnfinished(text, false),
    update: false,
    example: '晚点报,那个坑填好了',
  },
  {
    because: 'tells of a new danger behind its case',
    holds: ({ numbered, told }) => numbered && (endangersAfterAll(told) || endangersAnew(told)),
    update: false,
    example: '#12 正在修,师傅触电了',
  },
  {
    because: 'says of its case that it was none',
    holds: ({ text, numbered }) => numbered && tellsFalseCase(text),
    update: true,
    example: '#12 虚惊一场',
  },
  {
    because: 'names its case',
    holds: ({ numbered }) => numbered,
    update: ({ text, progress, asks, told }) =>
      progress === 'resolved' ||
      areExplained(told) ||
      ((progress !== undefined || still.test(text)) && !asks),
    example: '#12 修好了',
  },
  {
    because: 'has read of a case',
    holds: ({ text, layout }) => taken.test(text) && !isUrgent(layout.clauses),
    update: true,
    example: '井盖那条我看到了',
  },
  {
    because: 'is danger after all',
    holds: ({ told }) => endangersAfterAll(told),
    update: false,
    example: '火灭了,人还在里面',
  },
  {
    because: 'tells how something ended',
    holds: ({ facts, layout }) => facts.incidents.length === 0 && !layout.late && tellsEnd(layout),
    update: true,
    example: '水退了,没人受伤',
  },
  {
    because: 'says of nothing how far it has come',
    holds: ({ progress }) => progress === undefined || progress === 'acknowledged',
    update: false,
    example: '井盖没了',
  },
  {
    because: 'is of reports',
    holds: ({ text }) => ofReports.test(text),
    update: false,
    example: '零报告催过了',
  },
  {
    because: 'is a zero',
    holds: ({ facts }) => facts.zeroGrids.length > 0 && facts.incidents.length === 0,
    update: ({ text, named, progress }) =>
      caseBefore.test(text) && !named && !/今[天日]/.test(text) && progress === 'resolved',
    example: '那个修好了,平安',
  },
  {
    because: 'is of an earlier day, or asks',
    holds: ({ layout, asks }) => layout.late || asks,
    update: false,
    example: '那个坑填好了,谁填的?',
  },
  {
    because: 'calls itself a reply',
    holds: ({ text }) => replies.test(text),
    update: true,
    example: '回复:已修好',
  },
  {
    because: 'quotes what it is about',
    holds: ({ layout }) => layout.quote !== undefined,
    update: ({ text }) => !finding.test(text),
    example: '「老王:井盖坏了」\n- - - - - -\n修好了',
  },
  { because: 'is done in part', holds: isPartlyDone, update: true, example: '垃圾清走了,剩下一半' },
  {
    because: 'reports what was found',
    holds: (seen) =>
      !before.test(seen.text) && (isCounted(seen) || isOfOwnGrid(seen) || finding.test(seen.text)),
    update: false,
    example: '发现井盖坏了,已修好',
  },
  {
    because: 'is of a fire told before',
    holds: ({ text }) => fireGoesOn(text),
    update: true,
    example: '火势正在控制',
  },
  {
    because: 'is danger still',
    holds: ({ progress, layout }) => progress !== 'resolved' && isUrgent(layout.clauses),
    update: false,
    example: '那个落水的正在救',
  },
  {
    because: 'says what is wrong',
    holds: ({ layout }) => statesFault(layout),
    update: false,
    example: '路灯坏了,已报修',
  },
  {
    because: 'points at a case',
    holds: ({ text, told }) => known.test(text) && told.some((one) => progressOf(one.text) !== undefined),
    update: true,
    example: '昨天那个坑填好了',
  },
  { because: 'is of what a community looks after', holds: isCommunity, update: true, example: '摊主劝走了' },
]

export function isUpdate(layout: Layout, facts: Facts): boolean {
  // A table that counts what was found tells of new things, whatever waits beside them.
  if (facts.listed && facts.incidents.some((one) => one.count !== undefined)) return false
  const seen = see(layout, facts)
  const row = updateRows.find((one) => one.holds(seen))
  return typeof row?.update === 'function' ? row.update(seen) : row?.update === true
}

/** Which row decides. */
export function updateRowOf(layout: Layout, facts: Facts): Row | undefined {
  const seen = see(layout, facts)
  return updateRows.find((one) => one.holds(seen))
}

function see(layout: Layout, facts: Facts): Seen {
  const { text, clauses } = layout
  const told = clauses
    .filter((one) => !advises.test(one.text))
    .filter((one) => !isAdvice(one.text) && !isFigure(one.text) && !announces.test(one.text))
    .filter((one) => !one.asks || readRefs(one.text).length > 0)
  return {
    layout,
    facts,
    text,
    told,
    progress: readProgress(told.filter((one) => !one.asks).map((one) => one.text)),
    numbered: readRefs(text).length > 0,
    asks: clauses.some((one) => one.asks),
    named: layout.grids.length > 0,
  }
}

function isPartlyDone({ named, told, text, progress }: Seen): boolean {
  const done = told[0] !== undefined && progressOf(told[0].text) === 'resolved'
  return !named && done && progress === 'in_progress' && !finding.test(text)
}

function isCounted({ text }: Seen): boolean {
  return readCount(text) !== undefined && !dealtWith.test(text)
}

function isOfOwnGrid({ named, text }: Seen): boolean {
  return named && !ownCase.test(text)
}

/** 火势控制住了,还有余火: a fire that was told of before. */
function fireGoesOn(text: string): boolean {
  return /火[势情]|[明余]火/.test(text) && !/[着起失走]火|冒烟|烧起来/.test(text)
}

/** A clause that says what is wrong and nothing of how far it has come. */
function statesFault({ text, clauses }: Layout): boolean {
  return (
    !before.test(text) &&
    clauses.some((one) => {
      const hazards = assertedHazards(one).filter((hazard) => hazard.weight > 1)
      return hazards.length > 0 && (progressOf(one.text) === undefined || /没人|无人|冇人/.test(one.text))
    })
  )
}

function isCommunity({ layout, facts, text }: Seen): boolean {
  return (
    facts.incidents.length > 0 ||
    readPlace(layout.clauses, layout) !== undefined ||
    (layout.context.role !== 'resident' && offices.test(text)) ||
    matters.test(text)
  )
}
