// Splits a message into clauses and tells in which mood each is said.
import { matchesOf } from '../../lib/matches.ts'
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
} from './words/moods.ts'

export interface Clause {
  readonly start: number
  readonly text: string
  /** The punctuation that ends it. */
  readonly mark: string
  /** Not said to be so: a condition, an order, a plan, hearsay, a drill, old history. */
  readonly unreal: boolean
  readonly asks: boolean
}

/** A clause longer than this is cut; it bounds the work a pattern can do. */
const longestClause = 160

const boundary = /[,。;!?\n…|\t]|~{2,}|\.{2,}|(?<=[^\d\s])\.(?=\s|$)/

/** A space between two phrases stands for a comma; one inside a phrase does not. */
const pause =
  /(?<=[一-龥]{4}|[格网]ok|正常|平安|太平|[没无]事|[格报是]零|报告|异常|情况|问题|有事)\s(?=[一-龥]{3}|其[余他]|另[:,]|\d{1,2}号?网?格)/g
/** …不过今天…: a turn without a comma, and a picture behind which the talk goes on. */
const turn =
  /(?<=[一-龥\p{Extended_Pictographic}]{3})(?=(?:不过(?![来去年瘾夜问户期敏滤关了]|如此)|但是|可是(?!说))[一-龥]{2})/u
/** 没啥事儿就是…: what is told after a zero in the same breath. */
const except =
  /(?<=[没冇无][啥什么甚大]{0,3}(?:事儿?|情况|异常|问题|动静)|正常|平安|太平|都好)(?=(?:(?:就是|只是|光是)(?![没冇无])|就有?[一两几](?!样|切|直))[一-龥]{2})/u
const turns = new RegExp(`${turn.source}|${except.source}`, 'gu')

const condition = new RegExp(conditionWords.join('|'))
const order = new RegExp(orderWords.join('|'))
const hearsay = new RegExp(hearsayWords.join('|'))
const praise = new RegExp(praiseWords.join('|'))
const grudge = new RegExp(grudgeWords.join('|'))
const advert =
  /^(?!.*(?:贴|喷|小广告|名片(?:满|乱)|派发?名片)).*(?:专业.{0,4}(?:疏通|开锁|维修|回收|保洁|搬家|安装|补漏|防水)|承接.{0,6}(?:工程|装修|业务)|[一二三四五六七八九\d]成新|白送|(?:出|送|收)个?闲置|要的(?:私|滴|扣|联系)|包邮|随叫随到|上门服务|(?:开锁|换锁|配钥匙|疏通|回收)[^。]{0,16}(?:加我|联系我|打我电话)|搬家(?:清货|处理)|跑路价|清仓|全场[^,]{0,3}折|(?:价格|价钱)(?:优惠|从优|公道)|(?:联系)?电话见)/s
const history = new RegExp(historyWords.join('|'))
const drill = new RegExp(drillWords.join('|'))
const future = new RegExp(futureWords.join('|'))
const asking = new RegExp(askingWords.join('|'))

/** 笑死,救命: an exclamation that goes on from a figure of speech. */
const exclaimed =
  /(?:笑|馋|饿|困|累|热|冷|辣|撑|甜|香|帅|美|可爱|尴尬|无聊)[^。;\n]{0,8}[,!~\s]+救命[啊呀!]*\s*$/

/** 救命啊,作业好多: one that is explained by what is no danger. */
const explained =
  /救命[啊呀哇]*[,!~\s]+(?:太|好|这也?太|笑|饿|困|谁[懂会]|[^,。;!]{1,6}(?:[好太][多难贵]|怎么做))/

const noDrill = /(?:不是|并非)(?:在)?(?:演习|演练|开玩笑|闹着玩)/

const moods = [order, hearsay, history, drill, future]

/** 感谢物业让我们摸黑: thanks for what is wrong are none. */
function isPraise(part: string, text: string): boolean {
  return praise.test(part) && !grudge.test(text)
}

function isUnreal(part: string, text: string): boolean {
  const conditional = isAdvice(part) || (condition.test(part) && !(noDrill.test(text) && /真/.test(part)))
  const figure = isFigure(part) || (/^\s*救命/.test(part) && (exclaimed.test(text) || explained.test(text)))
  return conditional || figure || isPraise(part, text) || moods.some((mood) => mood.test(part))
}

export function splitClauses(text: string): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  let carried = false
  const push = (end: number, mark: string) => {
    const spaced = text.slice(start, end)
    const part = spaced.trim()
    if (part !== '') {
      const unreal = carried || isUnreal(part, text)
      const from = start + spaced.indexOf(part)
      clauses.push({ start: from, text: part, mark, unreal, asks: mark === '?' || asking.test(part) })
      carried =
        /[, ]/.test(mark) &&
        /如果|要[是系]|假如|万一|倘若|一旦|听说|据说|去年|前年|小时候|想当年|当年|那年|[五六七八九](?:几|[零〇一二三四五六七八九])年(?=那)|遇到|严禁|禁止|大家(?:要|请|别|不要|都?注意|小心|记得)|各位.{0,4}(?:注意|请|记得)|温馨提示|提醒大家|^\s*注意/.test(
          part,
        )
    }
    start = end + mark.length
  }
  const pauses = new Set(matchesOf(pause, text).map((match) => match.index))
  const turned = new Set([...text.matchAll(turns)].map((match) => match.index))
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    if (boundary.test(char) || pauses.has(at)) push(at, char)
    else if (turned.has(at) || at - start >= longestClause) push(at, '')
  }
  push(text.length, '')
  return clauses
}

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

const drilled = /(?<!不是|并非|唔系)(?:演练|演习|彩排)/
/** A drill that is over or was called off colours nothing. */
const drillOver = /(?:演练|演习|彩排)[^,。;]{0,6}(?:没[搞办做]|取消|推迟|延期|改期|结束|完毕|[搞做]完)/

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
