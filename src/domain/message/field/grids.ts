// Finds the grids a text names, in any spelling: 3格, 三号网格, 网格03, lists, ranges, all but some, names.
import { matchesOf } from '../../../lib/matches.ts'
import { numeral, parseNumeral } from '../../../lib/numerals.ts'
import { alignedFold } from '../../../lib/aligned-fold.ts'
import { gridSets } from './grid-sets.ts'
import type { GridName, ReadingContext } from '../reading.ts'

export interface GridMention {
  readonly start: number
  readonly end: number
  readonly ids: readonly string[]
  /** Numbers that no grid of the community has, as written. */
  readonly unknown: readonly string[]
}

/** 4格,5格,两个格都…: how many they are together. */
const summed = '(?:[两俩仨]|[二三四五六七八九十]{1,2}个)(?:网?格)?'
/** 都系零,五格: the nought before a list is none of it. */
const listOf = (separators: string) =>
  `(?![零〇0](?![\\d一二三四五六七八九]))${numeral}(?:(?:\\s?(?:号?网?格群?|号)?\\s?(?:[${separators}]|\\.(?=\\d)|以及|[-—–~至到]+)\\s?第?|号(?=${numeral}号))(?!${summed})${numeral}){0,20}`
const listed = listOf('、,,/和及与跟同')
/** 除了3号网格,1到5号…: what is excepted ends at the comma. */
const excepting = `(?<=除(?:了|开|去)?\\s?)第?`
const closed = listOf('、/和及与跟同')
const otherGrids = '(?:其余|其他|其它|剩下|剩余|余下|别的)[^,。;]{0,3}格'
const notGridAfter =
  '(?!员|长(?!椅|廊|年|期|时)|化(?!粪|工|妆)|线(?![缆路杆上下])|管(?![道子线网,。]|$)|窗(?![户台口外])|布(?!料)|子(?![,。\\s]|$|今|都|全|均|我|是|归|的)|局|式|电(?=$|[,。了])|报表|板(?![房材])|条(?![幅凳]))'
const spelled = new RegExp(
  [
    `${excepting}(?<except>${listed})\\s?号?(?:[两二三四五六七八九\\d]个|[俩仨])?(?:网?格子?)?(?=\\s?(?:以|之)?外)`,
    `${excepting}(?<named>${closed})\\s?号?\\s?(?:网格|格)(?=,)`,
    `(?<=不是|唔系|并非)\\s?第?(?<denied>${closed})\\s?号?\\s?(?:网格|格)(?=,)`,
    `${excepting}(?<numbered>${closed})号?(?=,${otherGrids})`,
    `(?<![\\d:.月日号栋楼第#-]|[栋楼幢座]\\s?)(?<spaced>(?!0)(?<!格\\s?[,:]?\\s?)\\d{1,2}(?:[^\\S\\n]\\d{1,2}){1,11})(?:(?<!(?:^|\\n)\\d{1,2}\\s\\d{1,2})号?|号?\\s?[两二三四五六七八九\\d]个)\\s?(?:网格|格)${notGridAfter}`,
    `第?(?<before>${listed})(?:\\s?号)?\\s?(?:个|[两二三四五六七八九]个?|[俩仨]|几个)?\\s?(?:网格|网(?=零|无|:)|格)${notGridAfter}`,
    `网格(?:编?号)?\\s?\\(?(?<after>${listed})(?!\\s?(?:[个处起条件人名次天]|月|年|点|:\\d))号?`,
    `(?<![一-龥\\d])格(?<short>\\d{1,2})(?![\\d.])`,
    `网格\\s?:\\s?(?<labelled>${numeral})`,
    `(?<![\\d:.月日号栋楼第#-])(?<taken>${listed})号?(?=除外|不算在内|不含)`,
    `(?<![a-z])(?:grid|g)\\s?#?(?<latin>\\d{1,3})(?![\\d.])`,
  ].join('|'),
  'g',
)
const bare = new RegExp(
  `(?<!(?<![期天周月节假])里)(?<![\\d第#.\\-/月路街巷弄村苑园院道桥镇组区坊庄湾坪塘河寓])(?<list>(?!0)${numeral}(?:号?[、和及,]${numeral}|号?[-~—至到]${numeral}){0,12})号(?![1-9](?!\\d?(?:号[^楼院线]|号?网?格))|0\\d)(?![楼栋幢座门院线库房室厅铺机工案单件井岗口桌车桥码船地窗台卡])`,
  'g',
)
const exceptWords =
  /除(?:了|开|去)?\s?(?:第|网格)?[\d一二三四五六七八九十](?![\d一二三四五六七八九十]*\s?号?(?:[栋幢座楼院户家室处起件个人名条辆]|单元))/
const restWords =
  /(?:(?:其余|其他|其它|剩下|别的|余下)的?\s?(?:[一二两三四五六七八九十\d]{1,3}个?)?|另外的?\s?(?:[一二两三四五六七八九十\d]{1,3}个)?)\s?(?:各|所有|全部)?\s?(?:网?格)/
const countedRest = /(?:其余|其他|其它|剩下|另外)的?\s?([一二两三四五六七八九十\d]{1,3})个\s?(?:网?格)/
const everyWord = /(?:全部|所有|各|全体|每个)\s?(?:的)?\s?网?格(?!员|长|情况|汇总|:)/

/** 12个网格: how many, not which. */
const howMany = new RegExp(`^(?:${numeral}\\s?个|[两俩仨])`)
const countedAll = new RegExp(
  `(?<![\\d其他它余下外])(${numeral})个\\s?网?格(?=[^,。;]{0,4}(?:都|全|均|除|皆|一律|个个|没一个))`,
)

/** 4格、5格交界处,4格这边: the border of two grids is told by the one that is named beside it. */
const border = /^(?:\s?[、和及与跟同]\s?[\d一二三四五六七八九十]{1,3}号?网?格)?的?(?:交界|交接处|边界|分界)/

/** Every grid mentioned with the word 格, 网格 or by name, in order. */
export function spelledGrids(text: string, context: ReadingContext): GridMention[] {
  const read: GridMention[] = []
  for (const match of matchesOf(spelled, text)) {
    const list =
      match.groups?.['except'] ??
      match.groups?.['named'] ??
      match.groups?.['numbered'] ??
      match.groups?.['spaced'] ??
      match.groups?.['before'] ??
      match.groups?.['after'] ??
      match.groups?.['short'] ??
      match.groups?.['labelled'] ??
      match.groups?.['latin'] ??
      match.groups?.['taken'] ??
      match.groups?.['denied']
    const counts = howMany.test(match[0])
    if (list !== undefined && !counts)
      read.push({ start: match.index, end: match.index + match[0].length, ...resolveGrids(list, context) })
  }
  const sets = gridSets(text, context)
  const single = read.filter((one) => !sets.some((set) => overlaps(one, set)) && !sums(one, read, text))
  const found = [...single, ...sets, ...namedGrids(text, context)]
  const [borders = [], inside = []] = [true, false].map((at) =>
    found.filter((one) => border.test(text.slice(one.end)) === at),
  )
  const told = inside.some((one) => one.ids.some((id) => borders.some(({ ids }) => ids.includes(id))))
  return (told ? inside : found).sort((a, b) => a.start - b.start)
}

interface Span {
  readonly start: number
  readonly end: number
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

const together = /^(?:今[天日])?(?:均|都|全|皆|一并|统统|一律)/

/** 代3格、5格、12格报,三格都没事: as many as were named before. */
function sums({ start, end }: GridMention, found: readonly GridMention[], text: string): boolean {
  const count = parseNumeral(/^[一-龥]+(?=网?格)/.exec(text.slice(start, end))?.[0] ?? '')
  if (count === undefined || count < 2 || !together.test(text.slice(end, end + 8))) return false
  const before = new Set(found.filter((one) => one.end <= start).flatMap((one) => one.ids))
  return count === before.size
}

/** Mentions such as 3号 or 3、4号, which may be grids or days of the month. */
export function bareNumbers(
  text: string,
  context: ReadingContext,
): (GridMention & { readonly list: string })[] {
  return matchesOf(bare, text).map((match) => {
    const list = match.groups?.['list'] ?? ''
    return { start: match.index, end: match.index + match[0].length, list, ...resolveGrids(list, context) }
  })
}

/** The complement that 除…外, 其余 and 所有网格 speak of in `clause`; undefined where it has no such words. */
export function complement(
  clause: string,
  mentions: readonly GridMention[],
  context: ReadingContext,
): readonly string[] | undefined {
  const except = exceptWords.test(clause)
  if (!except && !restWords.test(clause))
    return speaksOfAll(clause, context) ? allBut([], context) : undefined
  return mentions.length > 0 || !except
    ? allBut(
        mentions.flatMap((one) => one.ids),
        context,
      )
    : undefined
}

/** 所有网格, and 12个网格都 where there are twelve. */
function speaksOfAll(clause: string, context: ReadingContext): boolean {
  const count = countedAll.exec(clause)?.[1]
  return everyWord.test(clause) || (count !== undefined && parseNumeral(count) === context.grids.length)
}

/** 另外三个网格 where the grids not named are not three: as written. */
export function miscountedRest(text: string, rest: readonly string[]): string | undefined {
  const match = countedRest.exec(text)
  return match && parseNumeral(match[1] ?? '') !== rest.length ? match[0] : undefined
}

const listToken = new RegExp(`${numeral}|[-—–~至到]+`, 'g')

/** Numbers of a list such as `1、3-5`. */
export function listNumbers(list: string): number[] {
  const numbers: number[] = []
  let range = false
  for (const [token] of matchesOf(listToken, list)) {
    const value = parseNumeral(token)
    const last = numbers.at(-1)
    if (value === undefined) range = /[-—–~至到]/.test(token)
    else if (range && last !== undefined && value > last && value - last < 400) {
      for (let next = last + 1; next <= value; next++) numbers.push(next)
      range = false
    } else numbers.push(value)
  }
  return numbers
}

const span = new RegExp(`(${numeral})[^、,,.;和及与跟]*?[-—–~至到]+\\s?第?(${numeral})`, 'g')

/** A range that reaches beyond the community's grids names none of them: nothing is booked to a part of it. */
export function resolveGrids(list: string, context: ReadingContext): { ids: string[]; unknown: string[] } {
  const ids: string[] = []
  const unknown: string[] = []
  const { byNumber } = known(context.grids)
  const rest = list.replace(span, (range: string, from: string, to: string) => {
    if (byNumber.has(parseNumeral(from)) && byNumber.has(parseNumeral(to))) return range
    unknown.push(range.trim())
    return '、'
  })
  for (const value of listNumbers(rest)) {
    const grid = byNumber.get(value)
    if (grid) ids.push(grid.id)
    else unknown.push(String(value))
  }
  return { ids, unknown }
}

interface Known {
  /** The first of each number. */
  readonly byNumber: ReadonlyMap<number | undefined, GridName>
  readonly numberless: readonly GridName[]
}

const sorted = new WeakMap<readonly GridName[], Known>()

/** Made once of the same grids: of thousands, each message names one or two. */
function known(grids: readonly GridName[]): Known {
  const found = sorted.get(grids)
  if (found) return found
  const byNumber = new Map(grids.toReversed().map((grid) => [grid.number, grid]))
  const made = { byNumber, numberless: grids.filter((grid) => grid.number === undefined) }
  sorted.set(grids, made)
  return made
}

function namedGrids(text: string, context: ReadingContext): GridMention[] {
  return known(context.grids).numberless.flatMap((grid) => {
    const start = nameStart(text, grid)
    return start === undefined
      ? []
      : [{ start: start.at, end: start.at + start.length, ids: [grid.id], unknown: [] }]
  })
}

function nameStart(text: string, grid: GridName): { at: number; length: number } | undefined {
  const full = alignedFold(grid.name)
  const short = full.replace(/网?格$/, '')
  for (const name of [full, `${short}格`]) {
    const at = name.length > 1 ? text.indexOf(name) : -1
    if (at >= 0) return { at, length: name.length }
  }
  return undefined
}

export function allBut(ids: readonly string[], context: ReadingContext): string[] {
  return context.grids.map((grid) => grid.id).filter((id) => !ids.includes(id))
}
