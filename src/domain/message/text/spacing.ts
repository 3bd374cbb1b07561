// Closes up what is one word or one figure though spaces or drawls part it: 救 命, 8 点 40, 第 3 网格, 着~火~了.
import { matchesOf } from '../../../lib/matches.ts'
import { either, pattern } from '../../../lib/pattern.ts'
import { marks, noughtsApart } from '../words/row-marks.ts'
import { cries, deniedBehind, phraseEnds, withinWords } from '../words/spacing.ts'

export interface ClosedUp {
  readonly text: string
  /** What stands from one position of `text` to another, with the gaps that its sender set. */
  readonly asWritten: (start: number, end: number) => string
}

/** None that is a family name as well: 3 周平 无 is a row. */
const units = '(?:[号日月点时分半格网天年个处起件户家人名辆台栋幢座楼层室组期条只次]|单元)'
const until = '[到至~—、-]'

/** 违建0 楼道堆物待查: no house has the number nought. */
const noHouse = '(?<![一-龥:]0)(?= +[楼室层座])|(?! +[楼室层座])'
/** 3 号网格; 17:00 日报 and #12 有人 hold no figure of that unit. */
const beforeUnit = `(?<=(?<!\\d:|[#\\da-z]|序号)\\d{1,4})(?:${noHouse}) +(?=${units})`
const partings = [
  beforeUnit,
  // 3 到 5
  `(?<=\\d) +(?=${until} ?\\d)|(?<=\\d ?${until}) +(?=\\d)`,
  // 9 月 12
  `(?<=\\d ?月) +(?=\\d{1,2}(?!\\d| ?[格网]))`,
  // 4 点 40, 3 栋 102
  `(?<=\\d ?[点时]) +(?=[0-5]\\d(?!\\d| ?[号格网]))|(?<=\\d ?(?:[栋幢座楼层]|单元)) +(?=\\d{2,4}(?!\\d| ?[号格网]))`,
  // 11 没事,12 停水, 1 到 6 均
  `(?<=(?:^|[,。;!、]|[一-龥] )[1-9]\\d?) +(?=[没无冇平正太安全有零除停断漏堵着均都皆])`,
  // 第 5, 除 4 格, 替 3 格, 打 120
  `(?<=[第除是给把将替代帮和跟与及我俺在打拨]|除了) +(?=\\d)`,
]
const parting = new RegExp(partings.join('|'), 'g')

/** Who spaces each figure parts nothing by it: 槐树巷 14 号, 8 除外. */
const spacesFigures = new RegExp(`^(?!.*(?:\\d[一-龥]|[一-龥]\\d)).*${beforeUnit}`, 's')
/** But for a name called, a whole figure, a state or a nought. */
const called = '@[^\\s@]{1,24}'
const said = `\\d ?${units}[格网楼元]?格?|[零无事常安平有报毕好了全]`
const figureParting = new RegExp(
  `(?<=(?<!\\d:|[#\\da-z])[1-9]\\d{0,3}) +(?=[一-龥])|(?<=[一-龥])(?<!${called}|${said}) +(?=[1-9]\\d{0,3}(?!\\d))`,
  'g',
)

const within = new RegExp(withinWords.join('|'), 'g')
const cried = new RegExp(cries.join('|'), 'g')
const denied = new RegExp(deniedBehind, 'gu')

/** Letters and figures each by itself: 救 命 啊, 3 月 1 2 号 补. */
const lettersApart = /(?<![一-龥])[一-龥](?: [一-龥]){2,30}(?![一-龥])/g
const allApart = /(?<![一-龥\d])(?:[一-龥]|\d{1,4})(?: (?:[一-龥]|\d{1,4})){4,80}(?![一-龥\d])/g
/** 着~火~了. */
const drawled = /(?<![一-龥])[一-龥](?:([~—–…]{1,3}|\.{1,3})[一-龥])(?:\1[一-龥]){1,30}(?![一-龥])/g
/** 3 周 无 4 王 无, 0 0 1: cells. */
const cells = /(?:\d ?[一-龥]{1,3} [无零有0] ?){2}|(?:(?:^| )\d{1,2}){3}$/

/** 九点四十 六格 is not 46. */
const han = '[零〇一二三四五六七八九十两]'
/** 电梯:正常 井盖:完好 */
const label = '[一-龥]{2,8} ?[:-]'
/** 占道:无 隐患:1: what the next thing is called. */
const labelled = /^[一-龥]{1,7}(?![格号])[一-龥] ?:/
/** 今天 巡查 完毕: a gap between words, and not between phrases. */
const wordGap = new RegExp(
  `(?<=[一-龥])(?<!${phraseEnds}) +(?!(?<=${han} +)${han})(?=[一-龥])(?!${label})`,
  'g',
)
const rows = /[\t|│┃]|接龙|^\s*(?:序号|(?:网?格|网格编?号|检查项目?|案件) )|^\s*\d{1,2}[.、)]/m
/** 3格 无 无 有1: each gap parts a cell from the next. */
const rowOfMarks = pattern('m', `(?:^|(?<=[格\\d])\\s?|[^\\S\\n])${either(marks, noughtsApart)}`)
/** 序号 网格 隐患, and below it cells. */
const tableHead = /^\s*(?:序号|网?格|网格编?号|日期|检查项目?)(?: +[一-龥]{1,6}){1,9} *\n/m
/** So few gaps are the commas of somebody in a hurry. */
const fewGaps = 2
/** No longer is a word at the mean. */
const wordLength = 2.5

/** `folded` is `text`, folded position by position. */
export function closeUp(text: string, folded: string): ClosedUp {
  const gaps = rowOfMarks.test(folded) ? new Set<number>() : gapsIn(folded)
  if (gaps.size === 0) return { text, asWritten: (start, end) => text.slice(start, end) }
  const kept = Array.from({ length: text.length }, (_, at) => at).filter((at) => !gaps.has(at))
  return {
    text: kept.map((at) => text[at]).join(''),
    asWritten: (start, end) => text.slice(kept[start] ?? text.length, (kept[end - 1] ?? -1) + 1),
  }
}

/** The places that are nothing but gaps. */
function gapsIn(folded: string): ReadonlySet<number> {
  const spaced = folded.includes(' ') && !tableHead.test(folded)
  const gaps = [cried, denied, ...(spaced ? [parting, within] : [])]
    .flatMap((gap) => matchesOf(gap, folded))
    .filter(({ index, 0: gap }) => !labelled.test(folded.slice(index + gap.length, index + gap.length + 12)))
  const runs = [...matchesOf(drawled, folded), ...(spaced ? runsApart(folded) : [])]
  return new Set([
    ...[...gaps, ...(spaced ? [...figureGaps(folded), ...wordGaps(folded)] : [])].flatMap(placesOf),
    ...runs.flatMap((run) => placesOf(run).filter((at) => !letter.test(folded[at] ?? ''))),
  ])
}

function figureGaps(folded: string): readonly RegExpExecArray[] {
  return spacesFigures.test(folded) ? matchesOf(figureParting, folded) : []
}

function runsApart(folded: string): readonly RegExpExecArray[] {
  return [
    ...matchesOf(lettersApart, folded).filter(isStressed),
    ...matchesOf(allApart, folded).filter(([run]) => !cells.test(run)),
  ]
}

const letter = /[一-龥\d]/

function placesOf({ index, 0: run }: RegExpExecArray): readonly number[] {
  return Array.from({ length: run.length }, (_, at) => index + at)
}

/** Letters set apart for stress; the cells of a table are set apart too, but tell of few things. */
function isStressed([run]: RegExpExecArray): boolean {
  return new Set(run).size > 3 && !/[无零]/.test(run)
}

/** The gaps of a text whose every word stands apart. */
function wordGaps(folded: string): readonly RegExpExecArray[] {
  if (rows.test(folded)) return []
  const gaps = matchesOf(wordGap, folded)
  if (gaps.length < fewGaps) return []
  const parts = folded.match(/[一-龥\d]+/g) ?? []
  const letters = parts.join('').replace(/\d+/g, '1').length
  return letters <= wordLength * parts.length ? gaps : []
}
