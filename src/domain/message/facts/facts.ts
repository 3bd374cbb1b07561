// Sorts what a message says by grid: where nothing happened, and what happened where.
import { blank, blankAt } from '../../../lib/rewriting.ts'
import { pattern } from '../../../lib/pattern.ts'
import { isAccounted, isBeside, isRefuted } from './asides.ts'
import { assertedHazards } from '../signs/asserted.ts'
import { type Clause, isWithin, splitClauses } from '../signs/clauses.ts'
import { dealtRows } from './dealt-rows.ts'
import { allExcept, type Draft, exceptedGrids, readDrafts, withoutDeniedGrids } from './drafts.ts'
import { withoutEmptyPlaces } from './empty-places.ts'
import { figureRows } from './figure-rows.ts'
import { leadingCategory, splitIncident } from './leading.ts'
import type { IncidentCategory } from '../reading.ts'
import { saysNobodyHurt } from '../signs/denied-harm.ts'
import { denies, findHazards } from '../signs/hazards.ts'
import { isReserved } from '../signs/reserve.ts'
import { readRows, type Row } from './rows.ts'
import type { Layout } from './layout.ts'
import { criesOut, isUrgent, onlyAsks, perilsOf } from '../signs/urgency.ts'
import { isEveryday, isNeglect } from './weak-signs.ts'
import { isOfAnother } from '../signs/spoken-zeros.ts'
import { isUnfinished } from '../signs/zero-doubts.ts'
import { isDeniedNext, talliesHarm, talliesWork } from '../signs/tallies.ts'
import { zeroOf } from '../signs/zeros.ts'
import { lookedAt } from '../words/orderly.ts'

/** What is said of one grid or of some grids together. */
export interface Section {
  readonly grids: readonly string[]
  readonly unknown: readonly string[]
  readonly clauses: readonly Clause[]
  readonly says: 'zero' | 'incident' | undefined
  readonly category: IncidentCategory | undefined
  /** It only says that something happened. */
  readonly announced: boolean
  /** A count that stands in a table cell. */
  readonly count: number | undefined
}

export interface Facts {
  readonly sections: readonly Section[]
  readonly zeroGrids: readonly string[]
  readonly incidents: readonly Section[]
  /** A zero is denied: 并非一切正常. */
  readonly denied: boolean
  /** The message is a list or table of rows. */
  readonly listed: boolean
  /** Beside a zero stands what may be an incident. */
  readonly unsure?: boolean
}

export function readFacts(laidOut: Layout): Facts {
  const layout = withoutEmptyPlaces(withoutDeniedGrids(laidOut))
  const rows = figureRows(layout) ?? readRows(layout) ?? dealtRows(layout)
  const sections =
    rows === undefined
      ? readDrafts(layout).map((one) => section(one, layout))
      : rows.map((row) => rowSection(row, layout))
  const excepted = [...exceptedGrids(layout), ...sections.filter(isLeftOut).flatMap((one) => one.grids)]
  const left = new Set(rows ? [...excepted, ...owedBeside(rows, layout)] : [])
  const zeroGrids = sections
    .filter((one) => one.says === 'zero')
    .flatMap(({ grids }) => (rows ? grids.filter((id) => !left.has(id)) : allExcept(grids, excepted)))
  const denied = layout.clauses.some((clause) => zeroOf(clause.text) === 'denied')
  const incidents = sections
    .filter((one) => one.says === 'incident')
    .map((one) => ({ ...one, grids: allExcept(one.grids, excepted) }))
    .flatMap((one) => splitIncident(one, layout))
  const incidentGrids = incidents.flatMap((one) => one.grids)
  return {
    sections,
    zeroGrids: [...new Set(zeroGrids)].filter((id) => !incidentGrids.includes(id)),
    incidents,
    denied,
    listed: rows !== undefined,
  }
}

/** 注:3格还没巡完, beside a table: the grids whose rows say nothing yet. */
function owedBeside(rows: readonly Row[], { clauses, grids, owed }: Layout): readonly string[] {
  return clauses
    .filter((one) => isUnfinished(one.text, owed))
    .filter(({ start }) => !rows.some((row) => row.start <= start && start < row.start + row.text.length))
    .flatMap((one) => grids.filter((grid) => isWithin(grid, one)))
    .flatMap((one) => one.ids)
}

const leftOut = /^\s*(?:先|就|都)?(?:不[算计含]|除外)(?:在内|进去|上|了)?\s*$/

/** 其中3格没人巡,不算: that grid is left out, and the zero of the others stands. */
export function isLeftOut({ says, grids, clauses }: Section): boolean {
  if (says !== undefined || grids.length === 0) return false
  return (
    (clauses.length > 1 && leftOut.test(clauses.at(-1)?.text ?? '')) ||
    clauses.some((one) => /^\s*其中/.test(one.text) && isUnfinished(one.text, false))
  )
}

function rowSection(row: Row, layout: Layout): Section {
  const made = section({ clauses: splitRow(row), grids: row.grids, unknown: row.unknown }, layout)
  if (row.untold)
    return {
      ...made,
      says: layout.context.role !== 'resident' ? 'incident' : undefined,
      announced: true,
      category: 'other',
    }
  if (row.zero && made.says === undefined) return { ...made, says: 'zero' }
  const category = made.category ?? row.cell?.category
  if (row.cell && category !== undefined)
    return { ...made, says: 'incident', category, count: row.cell.count }
  return made
}

function splitRow(row: Row): Clause[] {
  return splitClauses(row.text)
    .filter(({ text }) => !/^\s*\d{2,}\s*$/.test(text))
    .map((clause) => ({ ...clause, start: clause.start + row.start }))
}

const however =
  /^\s*(?:就是|就|只是|只有|不过|但是?|可是?|唯独|唯一|(?:问题|麻烦|遗憾|头[疼痛]|糟糕?|烦)的?是|美中不足)(?!好|行|可以|这样)/

/** 没啥事,就是老棚边上…: what comes after the zero is no zero. */
function takesBack(clauses: readonly Clause[], layout: Layout): boolean {
  const first = clauses.findIndex((one) => zeroOf(one.text) === 'zero')
  const unhurt = saysNobodyHurt(clauses[first]?.text ?? '')
  return clauses
    .slice(first + 1)
    .some(
      (one) =>
        instead.test(one.text) ||
        (however.test(one.text) &&
          (unhurt || one.text.length > 6 || broken.test(one.text)) &&
          !isAside(one) &&
          (broken.test(one.text) || !isAccounted(one, layout))),
    )
}

const ownThing = /手机|眼镜|杯子|鞋|衣服|裤|我的/
/** 就是把车砸了 */
const broken =
  /(?<![吃喝笑累走跑看忙吓急气饿冻憋乐])[刮废凹扁弯剐蹭碰磕砸坏断裂倒塌漏堵丢偷撬烧淹爆死伤撞掉]了/

/** 水管没裂,是阀门漏. */
const instead =
  /([一-龥]{1,3})还是那[个堆片处条]?\1|^\s*(?:而|其实|倒)?是[^,]{0,8}[漏裂断坏倒塌堵爆冒淹砸烧吵打骂]/

/** 人没事,车废了: something broke, though nobody was hurt. */
function brokeOnly(earnest: readonly Clause[]): boolean {
  return (
    earnest.some((one) => saysNobodyHurt(one.text)) &&
    earnest.some((one) => broken.test(one.text) && !ownThing.test(one.text))
  )
}

const ofRest = /^\s*(?:其[他余它]|别的|除此之外)(?!的?[^,]{0,3}网?格)/
const ofPatrol = /巡|转|走|看|查|宣传|值班|开会|培训|慰问|打扫|清理|帮|送|昨/

/** 两家差点动手,其他没啥: something comes before the rest, though no known word tells what. */
function leavesRest(clauses: readonly Clause[], layout: Layout): boolean {
  const rest = clauses.findIndex((one) => ofRest.test(one.text) && zeroOf(one.text) === 'zero')
  return clauses
    .slice(0, Math.max(0, rest))
    .some(
      (one) => one.text.length > 7 && !ofPatrol.test(one.text) && !isAside(one) && !isAccounted(one, layout),
    )
}

/** 不过明天下雨大家注意: no more than talk. */
function isAside({ text, unreal, asks }: Clause): boolean {
  return (
    unreal || asks || zeroOf(text) === 'zero' || denies(text) || isEveryday(text) || isUnfinished(text, false)
  )
}

/** 火情0, 井盖没丢、路灯没坏: without what is named only to be denied; words before a bracket deny nothing in it. */
function withoutDenied(clause: Clause): Clause {
  if (zeroOf(clause.text) !== 'zero') return clause
  const parts = clause.text.split(/(?=\()/)
  const left = parts.map((text) => {
    const calm = parts.length > 1 && zeroOf(text) === 'zero' && perilsOf({ ...clause, text }).length === 0
    return calm ? blank(text) : withoutNegated(text)
  })
  return { ...clause, text: left.join('') }
}

function withoutNegated(text: string): string {
  return findHazards(text)
    .filter(({ start, end, negated }) => negated && !/[a-z]/.test(text.slice(start, end)))
    .reduce((rest, { start, end }) => blankAt(rest, start, end), text)
}

function isThreat(told: readonly Clause[]): boolean {
  return criesOut(told) || isUrgent(told.filter((one) => !onlyAsks(one)))
}

/** 查出3处, of what no known word tells. */
const countsWrong =
  /(?:发现|查见|查出|有人|违规).{0,12}[一二三四五六七八九十两\d](?:处|起|件|人|名|个|辆|条|只)/
const wrong = '(?:情况|状况|问题|异常|隐患)'
const there = '(?<!没|没有|无|未|不|如|若|谁|还|凡|所|是)有(?:点|些|个|一?起|新)?'
const notWell = '(?<![没无冇未哪][^,。;]{0,5})不(?:太|大|很|怎么|够)?(?:正常|太平|对劲|对头|安宁)了?'
/** 2格漏, 4格爆了: of a grid one letter says it. */
const inOneWord = '(?<=[格\\d])\\s?(?:又|还|在|太|很)?[漏堵坏断塌烧爆淹脏乱臭吵裂倒]了?'
const happened = pattern(
  '',
  `${there}(?:事儿?|${wrong})(?:了|待[核查报]|要报)?\\s*$`,
  `出(?:了)?(?:点|些)?(?:事|状况|问题)(?:了|儿)?\\s*$`,
  `(?:${notWell}|${inOneWord})\\s*$`,
)
const today = '(?:今[天日]|本日|刚才|刚刚|现在)?'
const onlyWrong = new RegExp(
  `^\\s*${today}\\s?(?:(?:有|发现|查到|巡到)(?:了|点|些|个)?${wrong}(?:了)?|${notWell})\\s*$`,
)

/** 7格有事, and in the group of those who report 有异常: that something happened there, and not yet what; who says so is asked. */
function announces(text: string, named: boolean, { context, clauses }: Layout): boolean {
  if (named) return happened.test(text)
  const staff = context.role === 'grid' && context.chat !== 'residents'
  return staff && clauses.length === 1 && onlyWrong.test(text)
}

const goneOver =
  /^\s*(?:挨[个家户]|逐[个一家户]|一一|都|全部?|均|已)*(?:看|查|走访?|访|检查|排查|巡查|转|跑)(?:了|过|完|遍)/

const looked = pattern('', lookedAt)

/** 查了水井、机房,没问题; 网吧3家、仓库2间,挨个看过: what was looked after. */
export function isInspected(clauses: readonly Clause[], at: number): boolean {
  const listed = /[\d一二三四五六七八九十两]\s?[家间处户个所座]\s*$/.test(clauses[at]?.text ?? '')
  const next = clauses[at + 1]?.text ?? ''
  return (listed && goneOver.test(next)) || (looked.test(clauses[at]?.text ?? '') && zeroOf(next) === 'zero')
}

/** The clauses that say in earnest that there was nothing, or nothing of all that the one before names. */
function zerosOf({ clauses }: Draft): readonly Clause[] {
  return clauses.filter(
    (one, at) => !one.unreal && !one.asks && (zeroOf(one.text) === 'zero' || isDeniedNext(clauses, at - 1)),
  )
}

function section(draft: Draft, layout: Layout): Section {
  const own = layout.context.ownGrid
  const named = draft.grids.length > 0 || draft.unknown.length > 0
  const grids = [...new Set(named || own === undefined ? draft.grids : [own])]
  const zeros = zerosOf(draft)
  const zero =
    zeros.some((clause) => !isReserved(clause.text, layout.owed)) &&
    !isOfAnother(draft.clauses.map((one) => one.text).join(','), draft.grids, layout)
  const told = zero
    ? draft.clauses.filter(
        (one, at) =>
          !isBeside(one, layout) && !isInspected(draft.clauses, at) && !isRefuted(draft.clauses, at),
      )
    : draft.clauses
  const hazards = told.flatMap((clause) => (talliesWork(clause.text) ? [] : assertedHazards(clause)))
  const takenBack = zero && (takesBack(told, layout) || leavesRest(told, layout))
  const category = leadingCategory(told)
  const earnest = told.filter((one) => !one.unreal && !one.asks)
  const counted =
    !zero &&
    category === undefined &&
    (brokeOnly(earnest) || earnest.some((one) => countsWrong.test(one.text) || isNeglect(one.text)))
  const threatens = isThreat(told.map(withoutDenied))
  const decisive =
    threatens ||
    talliesHarm(told) ||
    hazards.some((one) => one.weight > 1) ||
    (hazards.length > 0 && zeros.length === 0)
  const saidOpenly = !zero && earnest.some((one) => announces(one.text, named, layout))
  const announced = saidOpenly && !counted && !threatens && hazards.every((one) => one.weight < 2)
  const says = decisive || counted || announced || takenBack ? 'incident' : zero ? 'zero' : undefined
  return {
    ...draft,
    grids,
    says,
    announced,
    category: says === 'incident' ? (category ?? 'other') : undefined,
    count: undefined,
  }
}
