// Splits a message into clauses and tells in which mood each is said.
import { matchesOf } from '../../../lib/matches.ts'
import { pattern } from '../../../lib/pattern.ts'
import { remembered } from '../../../lib/remembered.ts'
import { findHazards } from './hazards.ts'
import { zeroOf } from './zeros.ts'
import * as words from '../words/clauses.ts'
import {
  conditionWords,
  hearsayWords,
  askingWords,
  grudgeWords,
  praiseWords,
  figureWords,
  orderWords,
  historyWords,
  drillWords,
  futureWords,
} from '../words/moods.ts'

export interface Clause {
  readonly start: number
  readonly text: string
  /** The punctuation that ends it. */
  readonly mark: string
  /** Not said to be so: a condition, an order, a plan, hearsay, a drill, old history. */
  readonly unreal: boolean
  readonly asks: boolean
}

/** Whatever begins there is said in the clause. */
export function isWithin(
  { start: at }: { readonly start: number },
  { start, text }: Pick<Clause, 'start' | 'text'>,
): boolean {
  return start <= at && at < start + text.length
}

/** A clause longer than this is cut; it bounds the work a pattern can do. */
const longestClause = 160

const boundaryMarks = ',。;!?\n…|\t'
const boundary = new RegExp(`[${boundaryMarks}]|~{2,}|\\.{2,}|(?<=[^\\d\\s])\\.(?=\\s|$)`)

const pause = pattern('g', words.pauses)
const turn = pattern('gu', ...words.turns)
const afterZero = pattern('g', words.afterZero)
const afterUnhurt = pattern('g', words.afterUnhurt)
const toldAfter = pattern('', words.toldAfter)

const condition = new RegExp(conditionWords.join('|'))
const order = new RegExp(orderWords.join('|'))
const hearsay = new RegExp(hearsayWords.join('|'))
const praise = new RegExp(praiseWords.join('|'))
const grudge = new RegExp(grudgeWords.join('|'))
const advert = pattern('s', words.advert)
const carrying = pattern('', words.carrying)
const history = new RegExp(historyWords.join('|'))
const drilled = pattern('u', words.drillSpoken)
const drill = pattern('u', drilled, ...drillWords)
const future = new RegExp(futureWords.join('|'))
const asking = new RegExp(askingWords.join('|'))

/** 笑死,救命: an exclamation that goes on from a figure of speech. */
const exclaimed =
  /(?:笑|馋|饿|困|累|热|冷|辣|撑|甜|香|帅|美|可爱|尴尬|无聊)[^。;\n]{0,8}[,!~\s]+救命[啊呀!]*\s*$/

/** 救命啊,作业好多: one that is explained by what is no danger. */
const explained =
  /救命[啊呀哇]*[,!~\s]+(?:太|好|这也?太|笑|饿|困|谁[懂会]|[^,。;!]{1,6}(?:[好太][多难贵]|怎么做))/

const noDrill = /(?:不是|并非|以为|别当)[^,。;]{0,2}(?:演习|演练|开玩笑|闹着玩)|没有?[报看说听]错/

const moods = [order, hearsay, history, drill, future]

/** 感谢物业让我们摸黑: thanks for what is wrong are none. */
function isPraise(part: string, text: string): boolean {
  return praise.test(part) && !grudge.test(text)
}

/** 热得要命没啥事: how the way was makes no figure of the zero behind it. */
const degree = /[热冷累困饿晒冻渴乏疼酸][得死到]/

function isUnreal(part: string, text: string): boolean {
  const conditional = isAdvice(part) || (condition.test(part) && !(noDrill.test(text) && /真/.test(part)))
  const figure =
    (isFigure(part) && !(degree.test(part) && zeroOf(part) === 'zero')) ||
    (/^\s*救命/.test(part) && (exclaimed.test(text) || explained.test(text)))
  return conditional || figure || isPraise(part, text) || moods.some((mood) => mood.test(part))
}

/** 大家注意安全,4格井盖没了: what is told of one place is no part of the order. */
const bidding = /大家|各位|温馨提示|注意/
const housed = /\d{1,2}(?:号?网?格|[栋幢]|号楼|单元)/

export const splitClauses = remembered(clausesOf)

function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = []
  let start = 0
  let carried = false
  let ordered = false
  const push = (end: number, mark: string) => {
    const spaced = text.slice(start, end)
    const part = spaced.trim()
    if (part !== '') {
      const unreal = (carried && !(ordered && housed.test(part))) || isUnreal(part, text)
      const from = start + spaced.indexOf(part)
      clauses.push({ start: from, text: part, mark, unreal, asks: mark === '?' || asking.test(part) })
      carried = /[, ]/.test(mark) && carrying.test(part)
      ordered = bidding.test(part)
    }
    start = end + mark.length
  }
  const pauses = new Set(matchesOf(pause, text).map((match) => match.index))
  const turned = new Set(turnsIn(text))
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    if (boundaryMarks.includes(char) || pauses.has(at)) push(at, char)
    else if (turned.has(at) || at - start >= longestClause) push(at, '')
  }
  push(text.length, '')
  return clauses
}

/** Where the talk goes on to something else without a mark. */
function turnsIn(text: string): readonly number[] {
  const restAt = (index: number) => text.slice(index, index + longestClause).split(boundary)[0] ?? ''
  const told = matchesOf(afterZero, text).filter(({ index }) => {
    const rest = restAt(index)
    const wrong = instead.test(rest) || findHazards(rest).some((one) => !one.negated && one.weight > 1)
    return toldAfter.test(rest) && wrong && !readsOn.test(rest)
  })
  const unhurt = matchesOf(afterUnhurt, text).filter(
    ({ index }) => toldAfter.test(restAt(index)) && !readsOn.test(restAt(index)),
  )
  return [...matchesOf(turn, text), ...told, ...unhurt].map((match) => match.index)
}

/** 没事就是把车砸了 */
const instead = /^(?:就是|只是|光是)/

/** 没事的话, 没事也别停车: no end of a zero. */
const readsOn = /^\s*(?:[的了吗呢啊吧么也还都别不莫勿可要请才再]|发生|出现)/

const mishap = '(?:着火|起火|失火|触电|(?:煤|燃|漏)气|泄漏|漏气|受伤|晕倒|出事|溺水|噎住)'
const advice = new RegExp(
  `^\\s*${mishap}{1,2}了?(?:${[
    '(?:就|要|先|应该?|请)?(?:拨?打|拨|报)(?:1[12][09]|火警|急救电话)',
    '(?:就|要|先|应该?|请)(?:关|断|开窗|报|拨|打|跑|撤|用|捂|切)[^,了]{0,6}',
  ].join('|')})\\s*$`,
)

/** 着火了打119: what one does if, not what has been done. */
export function isAdvice(clause: string): boolean {
  return advice.test(clause)
}

const figures = new RegExp(figureWords.join('|'))

/** The clause at hand is a figure of speech, play, or says that the danger is over. */
export function isFigure(clause: string): boolean {
  return figures.test(clause)
}

/** A drill that is over or was called off colours nothing. */
const drillOver = pattern('', words.drillOver)

/** 听说有人持刀,赶过去看是…: what the sender then saw himself. */
const lookedInto = /听(?:说|讲|到)[^。]{0,20}(?:赶|跑|走|冲)?(?:过去|去|到现场)(?:一?看|看了|一瞧)/

/** Hearsay, history or a drill that colours the whole message. */
export function isTold(text: string): boolean {
  return isPraise(text, text) || isToldOfOthers(text)
}

/** Told as above, and not only in thanks. */
export function isToldOfOthers(text: string): boolean {
  const heard = hearsay.test(text) && !lookedInto.test(text)
  return heard || advert.test(text) || (drilled.test(text) && !drillOver.test(text))
}
