// Finds grids that a report names by bare numbers: 11、12今天都没事, 四至六,零;七,零, 11没事,12停水.
import { matchesOf } from '../../../lib/matches.ts'
import { numeral, parseNumeral } from '../../../lib/numerals.ts'
import { either } from '../../../lib/pattern.ts'
import type { ReadingContext } from '../reading.ts'
import { resolveGrids } from './grid-numbers.ts'
import type { GridMention } from './grids.ts'

/** Nobody but who reports for grids calls them by a number alone. */
export function reportsGrids({ chat, role }: ReadingContext): boolean {
  return chat !== 'residents' && role !== 'resident'
}

const compartments = either(
  '台阶 楼梯 踏步 快递柜 柜子? 书架 货架 架子 抽屉 信箱 信号 电量 电池 暖气片? 鞋柜 油表 水表 窗户 棋盘',
)
const inCompartment = new RegExp(`${compartments}[^,。;\\n]{0,5}$`)
/** 多报了一格: how many. */
const miscounted = /[多少漏错重][报写填记]?[了咗]?$/
const broken = /[断裂碎掉塌坏缺][了咗] ?$/

/** 路灯坏了 4格没事 */
const startsReport =
  /^(?:[、和及]?[\d一二三四五六七八九十]{1,3}号?网?格){0,6}(?:那边|这边)?[,:\s]?(?:今[天日]|也|都|均|全部?)?(?:没|无|零|[0O]|冇|正常|平安|一切)/

/** 三格电, 两格信号; of 3格电梯 a grid's. */
const isBar = /^(?:电(?![话动梯工线瓶力表视缆箱杆器路机灯子脑诈焊闸])|信号|台阶|楼梯|抽屉)/

/** 快递柜3格, 台阶断了3格: a part of a thing, no grid. */
export function isCompartment(text: string, { start, end }: { start: number; end: number }): boolean {
  if (!/^第?[\d一二两三四五六七八九十]+格$/.test(text.slice(start, end))) return false
  const before = text.slice(Math.max(0, start - 12), start)
  const after = text.slice(end)
  const isPart = broken.test(before) && !startsReport.test(after)
  const counts = /^一个?格$/.test(text.slice(start, end)) && miscounted.test(before)
  return counts || inCompartment.test(before) || isPart || isBar.test(after)
}

export function mentionOf(start: number, list: string, context: ReadingContext): GridMention {
  return { start, end: start + list.length, ...resolveGrids(list, context) }
}

export const number = '\\d{1,2}'
const severally = `(?<![\\d:.#\\-号第栋楼幢座路])${number}(?:[、和及跟与同]${number}|[到至-]${number}){1,11}(?!\\d)`
const allOfThem = '(?:都|均|皆|全)'
const together = new RegExp(
  `${severally}(?= ?(?:今[天日晚])?(?:是|归)?我?(?:今[天日晚])?(?:${allOfThem}|也(?=[没无冇零]|正常|平安)))`,
  'g',
)

/** 7到10,除了9号,都没事: and which of them are taken out. */
const takenOut = `(?:除[了开去]?(?<out>${number}(?:、${number}){0,5})号?(?:[以之]?外)?|(?<left>${number}(?:、${number}){0,5})号?除外)`
const excepting = new RegExp(`(?<all>${severally})[,\\s(]{0,2}${takenOut}[,\\s)]{0,2}(?=${allOfThem})`, 'g')

function exceptedOf(text: string): { index: number; list: string }[] {
  return matchesOf(excepting, text).flatMap(({ index, 0: said, groups }) => {
    const out = groups?.['out'] ?? groups?.['left'] ?? ''
    const all = groups?.['all'] ?? ''
    return [
      { index, list: all },
      { index: index + said.indexOf(out, all.length), list: out },
    ]
  })
}

/** 五六两格, 三四五三个格, 五六格都. */
const run =
  /(?<![一二三四五六七八九十百])[一二三四五六七八九]{2,4}(?=[两二三四]个?网?格|网?格(?:今[天日])?[都均全皆])/g

const bracketed = new RegExp(
  `(${numeral}(?=个)|两)个?网?格\\s?\\((${numeral}(?:[、,和及与跟]${numeral}|[到至~—-]${numeral}){1,11})\\)`,
  'g',
)

/** 四个格(9-12): as many as were counted, or they are something else. */
function countedGrids(text: string, context: ReadingContext): GridMention[] {
  return matchesOf(bracketed, text).flatMap(({ index, 0: said, 1: count = '', 2: listed = '' }) => {
    const mention = mentionOf(index + said.length - 1 - listed.length, listed, context)
    return mention.ids.length === parseNumeral(count) ? [mention] : []
  })
}

/** 11、12今天都没事, 3到5全部看过: numbers of which one thing is said. */
export function jointGrids(text: string, context: ReadingContext): GridMention[] {
  if (!reportsGrids(context)) return []
  const runs = matchesOf(run, text).map((match) => ({
    index: match.index,
    list: Array.from(match[0]).join('、'),
  }))
  return matchesOf(together, text)
    .map((match) => ({ index: match.index, list: match[0] }))
    .concat(runs, exceptedOf(text))
    .map(({ index, list }) => mentionOf(index, list, context))
    .concat(countedGrids(text, context))
    .filter((one) => one.unknown.length === 0)
}

export const zero =
  '(?:零(?:报告)?|0|无(?:异常|事|情况)?|没(?:事|有|情况)?|冇(?:事|嘢)?|(?:一切)?正常|平安|太平|√|✓)'
const list = `${numeral}(?:[、和及跟与同到至~—-]${numeral}){0,11}`
const paired = new RegExp(
  `^(?:${list}号?\\s?[,:.]?\\s?(?:都|均|全|皆|一律|也)?${zero}(?:[,;。、!\\n]\\s?|\\s|$)){1,12}[!。~啊呀哈\\s]*$`,
)
const listBeforeZero = new RegExp(`(${list})号?(?=\\s?[,:.]?\\s?(?:都|均|全|皆|一律|也)?${zero})`, 'g')

const inPairs = new RegExp(
  `(?<=^|[,;。、!\\s]|[零0无冇事])${number}(?=(?:都|均|也)?${zero}(?:[,;。、!\\s]|(?:${number})|$))`,
  'g',
)

/** 5零、6零。8格材料没到: two or more that are told of so before the first that is called a grid. */
export function pairsBefore(
  text: string,
  [named]: readonly GridMention[],
  context: ReadingContext,
): GridMention[] {
  if (named === undefined || !reportsGrids(context)) return []
  const found = matchesOf(inPairs, text.slice(0, named.start)).map((one) =>
    mentionOf(one.index, one[0], context),
  )
  return found.length > 1 ? known(found) : []
}

/** 四至六,零;七,零: nothing but numbers and that they are zero. */
function pairedGrids(text: string, context: ReadingContext): GridMention[] {
  if (!paired.test(text.trim())) return []
  return matchesOf(listBeforeZero, text).map((match) => mentionOf(match.index, match[1] ?? '', context))
}

const toldOf = either('无 没[^收] 零 一切 正常 太平 平安 冇 有 未报 待报 发现')
const terse = new RegExp(
  `(?<![\\d.#\\-号第栋楼幢座路、和及跟与同到至~]|\\d:)(?:${number}[、和及跟与同到至~-]){0,11}${number}(?=(?:都|也|均)?[是为系报]?${toldOf})`,
  'g',
)
const opening = /(?:^|[,。;:!\s]|今[天日])(?:只有?|就|仅|光)?\s?$/
/** A number that opens a clause, and is followed by no unit. */
export const nextNumber =
  /(?<=[,。;!\s])\d{1,2}(?=\s?[一-龥])(?!\s?(?:[栋幢座楼层单号室户家日月点时分年天周个处起件人名辆条只台次米斤元块岁度秒%]|小时|分钟))/g

/** In order; 6 of 5零、6零 is no part of a list. */
function numbersTold(text: string): readonly RegExpExecArray[] {
  const told = matchesOf(terse, text)
  const pairs = matchesOf(inPairs, text)
  const others = pairs.filter((one) => pairs.length > 1 && !told.some((other) => other.index === one.index))
  return [...told, ...others].sort((a, b) => a.index - b.index)
}

/**
 * 11无异常12有人吵架: numbers that each have something said of them are grids where all of them are; so is one alone
 * that opens a zero, and what opens the clauses after it.
 */
export function terseGrids(text: string, context: ReadingContext): GridMention[] {
  if (!reportsGrids(context)) return []
  const pairs = pairedGrids(text, context)
  if (pairs.length > 0) return known(pairs)
  const found = numbersTold(text).map((match) => mentionOf(match.index, match[0], context))
  const [head] = found
  if (head === undefined) return []
  const alone =
    opening.test(text.slice(0, head.start)) && /^(?:都|也|均)?[是为系]?[^有发]/.test(text.slice(head.end))
  if (!alone && found.length < 2) return []
  const others = matchesOf(nextNumber, text)
    .map((match) => mentionOf(match.index, match[0], context))
    .filter((one) => one.start > head.start && one.unknown.length === 0)
  const apart = others.filter((one) => !found.some((other) => other.start === one.start))
  return known([...found, ...(alone ? apart : [])])
}

const afterHead = /^[^,。;:!?\n]{0,6}:/
const row =
  /(?<=[,。;:、\s])\d{1,2}(?=号?\s?[:一-龥×✓√])(?!号?\s?(?:[栋幢座楼层单室户家日月点时分年天周个处起件人名辆条只台次米斤元块岁度秒%]|小时|分钟))/g

/** 3-5格巡查:3无,4无,5漏水: what a heading names together its rows tell one by one; who has no row has nothing said of him. */
export function rowGrids(
  text: string,
  named: readonly GridMention[],
  context: ReadingContext,
): GridMention[] {
  const [head, ...others] = named
  if (head === undefined || others.length > 0 || head.ids.length < 2) return []
  const opening = afterHead.exec(text.slice(head.end))
  if (!opening) return []
  const rows = matchesOf(row, text)
    .filter(({ index }) => index >= head.end + opening[0].length)
    .map(({ index, 0: number }) => mentionOf(index, number, context))
  const told = rows.filter((one) => one.ids.every((id) => head.ids.includes(id)) && one.unknown.length === 0)
  return told.length > 1 && told.length === rows.length ? told : []
}

const numbers = `${number}(?:[、,和及至到~-]${number}){0,11}`
const labelling = new RegExp(`(?<=^|\\n)\\s?${numbers}(?=\\s?:(?!\\d))`, 'g')
const states = either(
  '已报(?:零|平安)? 零(?:报告)? 无(?:异常|情况|事) 正常 平安 有(?:情况|异常|事) [未没]报 待报 缺报',
)
const stated = new RegExp(`(?<=(?:^|\\n)\\s?${states}\\s?:\\s?)${numbers}(?![\\d:.]|[处起件个人户名点])`, 'g')

/** 8格:零, and on the next line 11、12:零; 已报零:2、3 over 未报:1、4: the lines name their grids alike. */
export function linedGrids(
  text: string,
  named: readonly GridMention[],
  context: ReadingContext,
): GridMention[] {
  if (!text.includes('\n') || !reportsGrids(context)) return []
  const begins = named.filter((one) => /(?:^|\n)\s?第?$/.test(text.slice(0, one.start)))
  const alike = begins.some((one) => /^\s?:/.test(text.slice(one.end)))
  const found = alike ? matchesOf(labelling, text) : named.length === 0 ? matchesOf(stated, text) : []
  if (!alike && found.length < 2) return []
  return known(found.map((one) => mentionOf(one.index, one[0], context)))
}

function known(found: GridMention[]): GridMention[] {
  return found.every((one) => one.unknown.length === 0) ? found.sort((a, b) => a.start - b.start) : []
}
