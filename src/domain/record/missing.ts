// What a report lacks is asked for once, in one line; here the answers are read.
import { readBarePlace, readPlace, saysNothing } from '../message/field/places.ts'
import type { Reading, ReadingContext } from '../message/reading.ts'
import { layOut, type Layout } from '../message/facts/layout.ts'
import { alignedFold } from '../../lib/aligned-fold.ts'
import { parseNumeral } from '../../lib/numerals.ts'
import { categoryNames } from '../incident/rules/category.ts'
import { isOpen, type Incident } from '../incident/incident.ts'
import { isPlaced } from '../incident/place.ts'
import { gridsOf, unitsNoun, type Member, type Roster, type Unit } from '../roster/roster.ts'

/** How long an answer is waited for. */
export const answerMs = 10 * 60_000

const longestAnswer = 40

/** The grids that an answer names, where that is all it says: 5, 5号, 是5号网格, 五格, 11、12, 都是. Whatever else it says is no answer. */
export function parseGridAnswer(text: string, context: ReadingContext): readonly string[] {
  const answer = text.trim().replace(mended, '')
  const said = alignedFold(answer).replace(/[号。.!]+$/, '')
  if (allOfThem.test(said)) return context.mine ?? []
  const numbers = said
    .split(/\s*[、,和跟 ]\s*|(?<=\d号)(?=\d)/)
    .map((one) => parseNumeral(one.replace(/号$/, '')))
  const numbered = numbers.flatMap((number) =>
    context.grids.filter((g) => number !== undefined && g.number === number),
  )
  return numbered.length === numbers.length ? numbered.map((g) => g.id) : namedAlone(answer, context)
}

/** 打错了, 不对: what was just said is not so. */
export const mistaken = '(?:[打写说报发看记][错岔]|搞错|不对|错)了?'
/** Before an answer that stands for the last one: 打错, 不对，是. */
const mended = new RegExp(String.raw`^${mistaken}(?:[,，。\s]+(?:就?是|应该是)?|(?=\d))`)

const allOfThem = /^(?:[两三四]个)?(?:都是?|全部?|全都是?|都有|都报)的?$/

function namedAlone(text: string, context: ReadingContext): readonly string[] {
  const { text: folded, grids } = layOut(text, context)
  if (folded.length > longestAnswer) return []
  const rest = grids.reduceRight((left, one) => left.slice(0, one.start) + left.slice(one.end), folded)
  return saysNothing(rest) ? [...new Set(grids.flatMap((g) => g.ids))] : []
}

const too = /^(?:还有|以及)|(?:也是?|也?一样|也没事|同上|同样)(?:的|了)?[。.!]?$/

/** The grids of which the same is said as of those before: 11也是, 还有11. */
export function parseGridsToo(text: string, context: ReadingContext): readonly string[] {
  const said = alignedFold(text).trim()
  const grids = said.replace(too, '')
  return grids === said ? [] : parseGridAnswer(grids, context)
}

/** The grid that was meant instead: 打错了，1格. */
export function parseGridsInstead(text: string, context: ReadingContext): readonly string[] {
  return mended.test(alignedFold(text).trim()) ? parseGridAnswer(text, context) : []
}

interface Where {
  readonly grids: readonly string[]
  readonly place: string | undefined
}

/** 12号 is a grid where one was asked for, and a house where a place was; 3格东门 tells both. */
export function parseWhere(text: string, context: ReadingContext, asked: 'grid' | 'place'): Where {
  const isHouse =
    asked === 'place' && /^\D{0,2}[\d一二三四五六七八九十]+号?[。.!]?$/.test(alignedFold(text).trim())
  const grids = isHouse ? [] : parseGridAnswer(text, context)
  const place =
    grids.length > 0 ? undefined : (parsePlaceOnwards(text, context) ?? parsePlaceAnswer(text, context))
  return { grids: place === undefined ? grids : namedAlone(text.replace(place, ''), context), place }
}

/** The place that a short answer names, as it is written. */
export function parsePlaceAnswer(text: string, context: ReadingContext): string | undefined {
  const answer = answerIn(text, context)
  return answer && readPlace(answer.clauses, answer)
}

/** 进来右手第二盏: how one gets from a place to the thing. */
const onwards =
  /^(?:[进出](?:来|去|门)|[往朝向靠][里外前后东西南北左右](?:走|拐)?|过去|走|拐|[左右](?:手|边|侧)|第[一二三四五六七八九十\d]{1,3}[盏个根棵间家排户棟栋]|\d{1,3}米|的|,|，|\s)+(?:那[里边儿])?[。.!]?$/

/** The same, with the way from there: 北门进来右手第二盏. */
export function parsePlaceOnwards(text: string, context: ReadingContext): string | undefined {
  const place = parsePlaceAnswer(text, context)
  if (place === undefined) return undefined
  const [before = '', ...rest] = text.split(place)
  const after = rest.join(place)
  if (!saysNothing(alignedFold(before))) return undefined
  if (saysNothing(alignedFold(after))) return place
  return onwards.test(alignedFold(after)) ? place + after.replace(/[。.!！\s]+$/u, '') : undefined
}

/** The place that a text names and that is about all it says: 在5栋楼下. */
export function parseBarePlace(text: string, context: ReadingContext): string | undefined {
  const answer = answerIn(text, context)
  return answer && readBarePlace(answer)
}

/** What is long or asks is none, and is not laid out where it need not be. */
function answerIn(text: string, context: ReadingContext): Layout | undefined {
  if (text.length > longestAnswer || /[?？吗]/.test(text)) return undefined
  return layOut(text, context)
}

/** The reading with the grids that were missing; undefined: it has no place for them. */
export function withGrids(reading: Reading, grids: readonly string[]): Reading | undefined {
  if (reading.intent === 'correction')
    return { ...reading, parts: reading.parts.map((one) => (one.gridsNamed ? one : { ...one, grids })) }
  const takes = ['zero_report', 'late_report'].includes(reading.intent)
  return takes ? ({ ...reading, grids } as Reading) : undefined
}

/** #12, 12, 是12号: a bare number only where it is one of those that were offered; a mere yes where one was. */
export function parseIncidentAnswer(text: string, offered: readonly number[]): number | undefined {
  const folded = alignedFold(text).trim()
  if (/^(?:就?是的?|对的?|嗯+)[。.!]?$/.test(folded)) return offered.length === 1 ? offered[0] : undefined
  const said = /^(?:就?是)?\s*(#)?\s*(\d{1,9})\s*(?:号|件|号工单)?(?:的|[这那][件个])?[。.!]?$/.exec(folded)
  const number = Number(said?.[2] ?? 0)
  return said && (said[1] !== undefined || offered.includes(number)) ? number : undefined
}

/** The step with the incidents that it is of, where it names none; undefined: it is no step. */
export function withRefs<R extends Reading>(reading: R, refs: readonly number[]): R | undefined {
  if (reading.intent !== 'incident_update') return undefined
  return {
    ...reading,
    cases: reading.cases.map((one) => (one.refs.length > 0 ? one : { ...one, refs })),
  }
}

/** Staff are asked for the grid, which counts for their report, and for a place in danger only; a resident for any place at all. */
export function missingOfIncident(
  incident: Incident,
  member: Member,
  roster: Roster,
): 'grid' | 'place' | undefined {
  if (incident.gridId === undefined && gridsOf(roster, member).length > 0) return 'grid'
  const wanted = member.role === 'resident' || incident.gridId === undefined || incident.urgent
  return wanted && isOpen(incident) && !isPlaced(incident) ? 'place' : undefined
}

export function renderAskGrid(grids: readonly Unit[]): string {
  const some = grids.length > 0 && grids.length <= 6 ? `（${grids.map((g) => g.name).join('、')}）` : ''
  if (unitsNoun(grids) === '单位') return `是哪一个？${some}10 分钟内回名称即可。`
  return `是哪个网格？${some}10 分钟内回网格名或编号即可。`
}

/** An answer of which nothing is his to report for. */
export function renderNotHis(named: readonly Unit[], mine: readonly Unit[]): string {
  return `${named.map(({ name }) => name).join('、')}不在您名下，未记。\n${renderAskGrid(mine)}`
}

export function renderAskPlace(): string {
  return '在什么地方？10 分钟内回一句地点即可。'
}

/** `after`: as it is then; `gridName`: where that is what was added. */
export function renderSupplement(before: Incident, after: Incident, gridName?: string): string {
  const added = [
    gridName,
    after.category === before.category ? undefined : categoryNames[after.category],
    after.location === before.location ? undefined : after.location,
  ].filter((one) => one !== undefined)
  return `#${before.number} 已补充${added.length > 0 ? `：${added.join('，')}` : ''}。`
}
