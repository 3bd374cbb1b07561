// Splits a message into clauses and tells in which mood each is said.
import { matchesOf } from '../../lib/matches.ts'
import { conditionWords, hearsayWords, askingWords, figureWords } from './words/moods.ts'

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
const pause = /(?<=[一-龥]{4})\s(?=[一-龥]{3})/g

const condition = new RegExp(conditionWords.join('|'))
const order =
  /(?:不要|切勿|勿|请勿|(?<![特分级性区个类])别(?!人|处|的|墅|家|克)|禁止|严禁|不得|不准|杜绝|防止|预防|防范|避免|谨防|当心|小心|务必|注意|做好|加强|严格|提醒(?:大家|居民|业主|各)|大家(?:要|把|都要)|各位|各网?格(?!情况|:)|各社区|请(?!求|示|问|假|来)(?!.{0,4}(?:来|派|处理|查|管|看|尽快))|抓紧|记得|要求|应当|必须|关好|收好|配合)/
const hearsay = new RegExp(hearsayWords.join('|'))
const advert =
  /^(?!.*(?:贴|喷|小广告|名片(?:满|乱)|派发?名片)).*(?:专业.{0,4}(?:疏通|开锁|维修|回收|保洁|搬家|安装|补漏|防水)|承接.{0,6}(?:工程|装修|业务)|(?:价格|价钱)(?:优惠|从优|公道)|(?:联系)?电话见)/s
const history =
  /去年|旧年|往年|前年|大前年|头[一两几]年|以前|当年|小时候|那年|曾经|早些年|前几年|几年前|[一二三四五六七八九十两\d]年前|上回|那时候|那会儿|上次我们/
const drill =
  /(?<!不是|并非|唔系)(?:演练|演习|彩排)|培训|宣传|讲座|预案|应急方案|学习|考试|测试一下|模拟|比赛|假装|专项整治方案|工作方案|多发|频发|高发|易发/
const future =
  /(?:明[天日早晚]|(?<![雨雪午饭门屋])后天(?!桥|井|台|沟)|下周|下个?月|即将|届时|将(?:于|会|对|进行|在)|计划|打算|准备|拟)/
const asking = new RegExp(askingWords.join('|'))

const noDrill = /(?:不是|并非)(?:在)?(?:演习|演练|开玩笑|闹着玩)/

export function splitClauses(text: string): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  let carried = false
  const push = (end: number, mark: string) => {
    const part = text.slice(start, end)
    if (part.trim() !== '') {
      const conditional = isAdvice(part) || (condition.test(part) && !(noDrill.test(text) && /真/.test(part)))
      const unreal =
        conditional ||
        carried ||
        order.test(part) ||
        hearsay.test(part) ||
        history.test(part) ||
        isFigure(part)
      clauses.push({
        start,
        text: part,
        mark,
        unreal: unreal || drill.test(part) || future.test(part),
        asks: mark === '?' || asking.test(part),
      })
      carried =
        /[, ]/.test(mark) &&
        /如果|要是|假如|万一|倘若|一旦|听说|据说|去年|前年|小时候|遇到|严禁|禁止|大家(?:要|请|别|不要|都?注意|小心|记得)|各位.{0,4}(?:注意|请|记得)|温馨提示|提醒大家|^\s*注意/.test(
          part,
        )
    }
    start = end + mark.length
  }
  const pauses = new Set(matchesOf(pause, text).map((match) => match.index))
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    if (boundary.test(char) || pauses.has(at)) push(at, char)
    else if (at - start >= longestClause) push(at, '')
  }
  push(text.length, '')
  return clauses
}

const advice =
  /^\s*(?:着火|起火|失火|触电|漏气|受伤|晕倒|出事)了?(?:就|要|先|应该?|请)?(?:拨?打|拨|报)(?:1[12][09]|火警|急救电话)\s*$/

/** 着火了打119: what one does if, not what has been done. */
export function isAdvice(clause: string): boolean {
  return advice.test(clause)
}

const figures = new RegExp(figureWords.join('|'))

/** The clause at hand is a figure of speech, play, or says that the danger is over. */
export function isFigure(clause: string): boolean {
  return figures.test(clause)
}

/** A drill that was called off is none. */
const drilled =
  /(?<!不是|并非|唔系)(?:演练|演习|彩排)(?![^,。;]{0,6}(?:没[搞办做]|取消|推迟|延期|改期|结束|完毕|[搞做]完))/

/** 听说有人持刀,赶过去看是…: what the sender then saw himself. */
const lookedInto = /听(?:说|讲|到)[^。]{0,20}(?:赶|跑|走|冲)?(?:过去|去|到现场)(?:一?看|看了|一瞧)/

/** Hearsay, history or a drill that colours the whole message. */
export function isTold(text: string): boolean {
  return (hearsay.test(text) && !lookedInto.test(text)) || advert.test(text) || drilled.test(text)
}
