// Walks the words that stand before a text that is to be broadcast: when, to whom, what to do.
import {
  bodyLabel,
  noticeCalls,
  noticeFillers,
  noticeGrids,
  noticeReaders,
  noticeTimes,
  noticeVerbs,
  orderLabel,
} from '../../words/notices.ts'
import { recurrenceWord } from './notice-terms.ts'

const times = `${recurrenceWord}|${noticeTimes}`
const token = new RegExp(
  `^(?:${noticeGrids}|${times}|${noticeVerbs}|${noticeCalls}|${noticeReaders}|${noticeFillers}|[。;](?=${orderLabel}:))`,
)
const timeToken = new RegExp(`^(?:${times})`)
const readerToken = new RegExp(`^(?:${noticeGrids}|${noticeReaders})$`)
export const verbWord = new RegExp(`${noticeVerbs}|${noticeCalls}`)
const body = new RegExp(bodyLabel)
const label = new RegExp(`${orderLabel}:?\\s?$`)
/** What is said to its readers rather than of them. */
const begins = /^(?:我|请|麻烦)/

export interface Lead {
  readonly end: number
  readonly verb: boolean
  readonly addressee: boolean
  /** When stands before the group. */
  readonly timed: boolean
  /** It ends with what announces the text. */
  readonly labelled: boolean
}

/** From `from` on; `commanded` where a command has told what to do. */
export function walkLead(text: string, from: number, commanded: boolean): Lead {
  let end = from
  const seen = { verb: commanded, addressee: false, timed: false }
  for (let steps = 0; steps < 40; steps++) {
    const rest = text.slice(end, end + 60)
    const announced = body.exec(rest)?.[0]
    if (announced !== undefined) return { end: end + announced.length, ...seen, labelled: true }
    const said = token.exec(rest)?.[0]
    if (said === undefined || said === '') break
    const isTime = isWhen(said)
    const before = text.slice(from, end)
    const isTold =
      seen.addressee && (isTime ? !goesOn(rest, commanded) && !isLabel(before) : begins.test(said))
    if (isTold && (seen.verb || seen.timed)) break
    // 明早8点,居民群,…: told in full.
    if (said.startsWith(',') && !seen.verb && seen.timed && seen.addressee && !goesOnBehind(rest.slice(1)))
      return { end: end + said.length, ...seen, labelled: false }
    if (said.startsWith(':') && seen.verb && !isLabel(before) && !ordersOn(rest.slice(1)))
      return { end: end + said.length, ...seen, labelled: false }
    if (verbWord.test(said)) seen.verb = true
    if (isTime && (!seen.addressee || commanded)) seen.timed = true
    if (readerToken.test(said)) seen.addressee = true
    end += said.length
  }
  return { end, ...seen, labelled: false }
}

/** Not the 1号 of 1号到6号网格. */
function isWhen(said: string): boolean {
  return timeToken.test(said) && !readerToken.test(said)
}

/** 时间:, 对象:, 定时: are of the order and not before its text. */
function isLabel(before: string): boolean {
  return label.test(before)
}

const quote = /^[“"「『]/
const sends = /^\s?(?:再|就|统一)?(?:群发|推送|发布|发(?:送|条|一条|一下|个|出|到|给)?(?![放车生现热烧]))/

/** 给居民群发,明早8点:…: the time is of the order where the verb, a colon or the line's end comes next. */
function goesOn(rest: string, commanded: boolean): boolean {
  const to = run(rest, (said) => isWhen(said) || /^[在于的 ]$/.test(said))
  const [time, after] = [rest.slice(0, to), rest.slice(to)]
  return /^[^\S\n]?(?:[:|\n]|—|→)/.test(after) || (commanded && /\s$/.test(time)) || sends.test(after)
}

/** …:8点,居民群,发“…”: after the colon it is still the order that is told. */
function ordersOn(rest: string): boolean {
  let verb = false
  const to = run(rest, (said) => {
    verb ||= sends.test(said)
    return !said.startsWith(':') || verb
  })
  const after = rest.slice(to)
  return to > 0 && (quote.test(after) || body.test(after) || (verb && /:\s?$/.test(rest.slice(0, to))))
}

function goesOnBehind(rest: string): boolean {
  return body.test(rest.trimStart()) || ordersOn(rest)
}

/** How far words of an order go that are `meant`. */
function run(text: string, meant: (said: string) => boolean): number {
  let end = 0
  for (let steps = 0; steps < 20; steps++) {
    const rest = text.slice(end)
    const said = body.test(rest) ? undefined : token.exec(rest)?.[0]
    if (said === undefined || said === '' || !meant(said)) break
    end += said.length
  }
  return end
}

export interface Told {
  readonly verb: boolean
  readonly addressee: boolean
  readonly timed: boolean
}

const closing =
  /^(?:[吧哈啊呀哦噢。!~)\s]|就行|就好|即可|可以了?|谢谢|辛苦了?|出去|(?:这|那|该|以上|上面|前面)的?[个条段则份]?(?:通知|消息|公告|内容|信息|文字|话)?)/

/** What is told in a text that is nothing but an order; undefined where it is more. */
export function wholeOrder(text: string): Told | undefined {
  let end = 0
  const seen = { verb: false, addressee: false, timed: false }
  for (let steps = 0; steps < 40 && end < text.length; steps++) {
    const rest = text.slice(end)
    const said = closing.exec(rest)?.[0] ?? token.exec(rest)?.[0]
    if (said === undefined || said === '') return undefined
    if (verbWord.test(said)) seen.verb = true
    if (isWhen(said)) seen.timed = true
    if (readerToken.test(said)) seen.addressee = true
    end += said.length
  }
  return end >= text.length ? seen : undefined
}
