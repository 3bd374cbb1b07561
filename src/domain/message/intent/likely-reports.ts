// Reads a report that no known word tells of, where a likeness or weak signs say that there is one.
import { either, pattern } from '../../../lib/pattern.ts'
import { type Clause, isWithin } from '../signs/clauses.ts'
import { notQuite, own } from '../words/zero-frames.ts'
import { lettersOf } from '../../../lib/letters-of.ts'
import { allExcept, exceptedGrids } from '../facts/excepted-grids.ts'
import type { Facts } from '../facts/facts.ts'
import type { Section } from '../facts/section.ts'
import { likenessOf } from '../likeness/likeness-of.ts'
import { readCount } from '../field/counts.ts'
import { ownGridsOf } from '../field/own-beside.ts'
import { readPlace } from '../field/places.ts'
import { featuresOf, sharesOf } from '../likeness/likeness.ts'
import { intentWeights } from '../likeness/likeness-weights.ts'
import type { Layout } from '../facts/layout.ts'
import type { Reading } from '../reading.ts'
import { reportsNothing } from './earnest.ts'
import { assertedHazards } from '../signs/asserted.ts'
import { saysNotLost } from '../signs/denied-harm.ts'
import { findHazards, mainCategory } from '../signs/hazards.ts'
import { dangerShare, incidentOf } from './incident.ts'
import { lateDays, pairsDays } from './late.ts'
import { readIncident, zeroOn } from './reports.ts'
import { isUrgent, perilsOf } from '../signs/urgency.ts'
import { looksWrong } from '../facts/weak-signs.ts'
import { isOfAnother } from '../signs/spoken-zeros.ts'
import { talliesHarm } from '../signs/tallies.ts'
import { tellsNothing } from '../signs/terse-zeros.ts'
import { unreportedOthers } from '../words/open-grids.ts'
import { isUnfinished } from '../signs/zero-doubts.ts'
import { zeroOf } from '../signs/zeros.ts'

/** 谈不上, 不敢说: where these stand, only known words make a zero. */
const denial =
  /并非|不是|不能|不敢|不算|哪里|哪有|可不|谈不上|不见得|不全|不都|不太|并没|绝非|未必|难说|唔系|算不上|别|不要|不准|至今|迟迟|一直没/

const unwell = pattern(
  '',
  `${notQuite}${either('正常 平安 太平 安全 安稳 安宁 安静 平静 平稳 稳定 顺 消停 省心 妙 对 妥')}`,
  '[没未][停装盖关锁绑拧接插扶]得?[稳牢严紧实]',
)

/** 体检结果没事: of the sender's own. */
const ownAffair = pattern(
  '',
  own,
  `[没冇无](?:有|什么|啥|乜)?${either('心[情思机] 劲 力气 胃口 精神 钱 空 话说 话讲 办法')}`,
)

/** Without any word of absence or of calm nothing is a zero, however much it looks like one. */
const calm = /无|没|冇|莫|木|未|零|(?<!\d)0(?!\d)|不|平|安|常|好|稳|静|顺|妥/

const putAsQuestion =
  /谁|哪(?!儿都|里都|都)|为什么|为啥|怎么|是不是|有没有|难道|吗\s*$|[咗嘢了][^,。]{0,3}未[呀啊]?\s*$/

/** Asked, and not only in words that ask elsewhere: 乜事都冇. */
function isPut({ asks, mark, text }: Clause): boolean {
  return mark === '?' || (asks && putAsQuestion.test(text))
}

/** 3格都没报: a report that did not come says nothing of the grid. */
const owed = /[没未冇]有?(?:报|交|填|发(?![现生觉])|来|回|收)/g

/** Of 无证摊贩 the 无 denies no stall. */
const denying = /[没冇未莫木零]|无(?![证照牌名主])/

/** 没漏没堵的: whatever is told of stands in a clause that denies. */
function deniesAll({ clauses }: Section): boolean {
  const wrong = clauses.filter((one) => findHazards(one.text).length > 0)
  return (wrong.length > 0 ? wrong : clauses).every(
    (one) => denying.test(one.text) && perilsOf(one).length === 0,
  )
}

const unlicensed = /无[证照牌]/

/** 无证摊贩俩: what is without a licence is there. */
function tellsUnlicensed({ clauses }: Section): boolean {
  return clauses.some(
    ({ text }) => unlicensed.test(text) && !denying.test(text) && readCount(text) !== undefined,
  )
}

const turning = /^\s*(?:只不过|但是?|不过|只是|就是|惟|唯|可是|然而|只有)(?![是一]点儿?都?不)/

/** 未发现隐患,但是有人举报群租: what comes behind the turn is told because it is so. */
function turnsToHarm(clauses: readonly Clause[], { incidents }: Facts): boolean {
  return clauses.some(
    (one) =>
      turning.test(one.text) &&
      zeroOf(one.text) !== 'zero' &&
      ((incidents.length > 0 && !denying.test(one.text)) ||
        assertedHazards(one).some(({ weight }) => weight > 1)),
  )
}

/** In fewer letters whatever puts a zero in doubt is said of it; in more it may be told beside it. */
const long = 20
/** So like a zero must a longer message be, for words of doubt or of trouble to be no more than told beside it. */
const leastInLong = 0.5
/** So like one must a shorter message be. */
const leastInShort = 0.96

/** A zero that no known word says: only where nothing speaks against it. */
export function readLikelyZero(layout: Layout, facts: Facts): Reading | undefined {
  const zeros = facts.sections.filter((one) => one.says === 'zero' && one.grids.length > 0)
  // 井盖没少: of one thing.
  if (layout.clauses.length === 1 && saysNotLost(layout.text)) return undefined
  // Of rows each says for itself whether it is one.
  if (facts.listed && zeros.length === 0) return undefined
  const putOff = facts.sections.filter((one) => isPutOff(one, layout))
  const told = zeros.length > 0 ? zeros : facts.sections.filter((one) => !putOff.includes(one))
  if (facts.sections.some(({ items }) => items === 'wrong' || (items === 'open' && told.length === 0)))
    return undefined
  if (forbidsZero(layout, facts) || givesNone(layout, facts, told)) return undefined
  const least = lettersOf(layout.text) >= long ? leastInLong : leastInShort
  if (isDoubtful(layout, facts) && zeroShare(layout) < least) return undefined
  const read = zeroIn(told, { layout, facts }, gridsOf(putOff))
  return read?.intent === 'zero_report' && isOfAnotherDay(layout) ? undefined : read
}

function zeroIn(
  told: readonly Section[],
  { layout, facts }: { readonly layout: Layout; readonly facts: Facts },
  putOff: readonly string[] = [],
): Reading | undefined {
  return zeroOn(layout, facts, allExcept(gridsOf(told), [...exceptedGrids(layout), ...putOff]))
}

function gridsOf(sections: readonly Section[]): readonly string[] {
  return [...new Set(sections.flatMap((one) => one.grids))]
}

/** 7格(请假), in a list of ticks. */
function isPutOff({ clauses, items }: Section, { owed }: Layout): boolean {
  return items === 'open' || clauses.some((one) => isUnfinished(one.text, owed))
}

/** However like a zero it is, and whoever would be asked. */
function forbidsZero({ injected, impossibleDay, text }: Layout, { denied }: Facts): boolean {
  return injected || impossibleDay || denied || unwell.test(text) || ownAffair.test(text)
}

function givesNone(layout: Layout, facts: Facts, told: readonly Section[]): boolean {
  const { clauses, text } = layout
  return (
    !clauses.some((one) => !isPut(one) && calm.test(one.text.replace(owed, ''))) ||
    clauses.some((one) => isPut(one) && zeroOf(one.text) !== undefined) ||
    isUrgent(clauses) ||
    talliesHarm(clauses) ||
    facts.incidents.some(tellsUnlicensed) ||
    turnsToHarm(clauses, facts) ||
    tellsApart(facts, layout) ||
    isOfAnother(text, gridsOf(told), layout)
  )
}

/** Row by row, or 1格下水道堵了,2到12格没事: what happened in one grid that is named, and the zero of others. */
function tellsApart({ listed, incidents, sections }: Facts, { grids }: Layout): boolean {
  const zeros = sections.filter((one) => one.says === 'zero').flatMap((one) => one.grids)
  const apart = incidents.some(
    (one) =>
      one.grids.some((id) => !zeros.includes(id)) &&
      one.clauses.some((clause) => grids.some((grid) => isWithin(grid, clause))),
  )
  return incidents.length > 0 && (listed || (zeros.length > 0 && apart))
}

function isDoubtful(layout: Layout, facts: Facts): boolean {
  return !facts.incidents.every(deniesAll) || denial.test(layout.text) || reportsNothing(layout)
}

function zeroShare(layout: Layout): number {
  const shares = sharesOf(featuresOf(layout), intentWeights())
  return (shares.get('zero_report') ?? 0) + (shares.get('late_report') ?? 0)
}

const unreported = pattern('', unreportedOthers)
const onLeave = /休息|请假|[轮调补倒]休|[病事年]假|不上班/

/** Nothing in it says that no zero can be meant, though no rule reads one: its sender may be asked, and his yes is his word. */
export function mayMeanZero(layout: Layout, facts: Facts): boolean {
  const { text, context } = layout
  if (forbidsZero(layout, facts) || facts.incidents.length > 0) return false
  if (tellsNothing(text) || reportsNothing(layout) || denial.test(text) || onLeave.test(text)) return false
  const named = gridsOf(facts.sections)
  const own = ownGridsOf(context)
  return context.role === 'grid' ? named.every((id) => own.includes(id)) : named.length > 0
}

/** What its sender says is a zero: of the grids that it names, or his own. */
export function readMeantZero(layout: Layout, facts: Facts): Reading | undefined {
  return mayMeanZero(layout, facts) ? zeroIn(facts.sections, { layout, facts }) : undefined
}

/** It names days, and today is none of them. */
function isOfAnotherDay({ days, today }: Layout): boolean {
  return days.length > 0 && days.every((one) => one.day !== today)
}

/** Beside an order to a machine only what is surely an incident is one. */
const surely = 0.8

/** An incident that no known word tells of. */
export function readLikelyIncident(layout: Layout, facts: Facts): Reading | undefined {
  if (facts.incidents.length > 0) return readIncident(layout, facts)
  const section = facts.sections.find((one) => one.says === undefined) ?? facts.sections[0]
  const ordered = layout.injected && likenessOf(layout.text, 'incident', layout.context) < surely
  const untold = namesPlaceOnly(layout) || tellsNothing(layout.text) || unreported.test(layout.text)
  const waits = facts.sections.some(({ items }) => items === 'open')
  const denies = layout.clauses.every((one) => saysNotLost(one.text))
  if (ordered || waits || denies || section === undefined || untold) return undefined
  const hazards = section.clauses.flatMap((one) =>
    one.unreal ? [] : findHazards(one.text).filter((hazard) => !hazard.negated),
  )
  const told = { ...section, category: mainCategory(hazards) ?? 'other' } as const
  const alsoZeroGrids = facts.zeroGrids.filter((id) => !section.grids.includes(id))
  const days = lateDays(layout, facts)
  const incident = incidentOf(layout, told)
  const incidents = [incident]
  if (layout.late && days.length > 0)
    return {
      intent: 'late_report',
      kind: 'incident',
      grids: incident.grids,
      days,
      incident,
      unknownGrids: section.unknown,
    }
  return { intent: 'incident', incidents, alsoZeroGrids, unknownGrids: section.unknown }
}

/** Talk so like a danger, and so like an incident, is one: who is in danger seldom has the words of a list. */
const feared = { danger: 0.6, incident: 0.2, letters: 5 }

/** A danger that no known word tells of, in what else is talk. */
export function readFeared(layout: Layout, facts: Facts, incident = 0): Reading | undefined {
  const brief = lettersOf(layout.text) < feared.letters
  if (brief || incident < feared.incident || reportsNothing(layout)) return undefined
  if (dangerShare(layout.clauses.filter((one) => !one.unreal)) < feared.danger) return undefined
  const reading = readLikelyIncident(layout, facts)
  const urgent = reading?.intent === 'incident' && reading.incidents.some((one) => one.urgent)
  return urgent ? reading : undefined
}

/** 在5栋楼下: an answer to where it is, and no incident of its own. */
function namesPlaceOnly(layout: Layout): boolean {
  const { clauses, text } = layout
  const place = readPlace(clauses, layout)
  return place !== undefined && lettersOf(text) - lettersOf(place) <= 2
}

/** Something seems wrong though no known word says what: better a report to be asked about than a lost one. */
export function readSuspicion(layout: Layout, facts: Facts): Reading | undefined {
  if (
    reportsNothing(layout) ||
    layout.quote !== undefined ||
    facts.denied ||
    (layout.late && pairsDays(layout)) ||
    facts.sections.every((one) => one.says !== undefined) ||
    !looksWrong(layout)
  )
    return undefined
  return readLikelyIncident(layout, facts)
}
