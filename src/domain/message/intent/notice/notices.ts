// Reads requests to broadcast or schedule a text: when, to whom, what.
import { assertedHazards } from '../../signs/asserted.ts'
import { splitClauses } from '../../signs/clauses.ts'
import { impossibleDays } from '../../field/days.ts'
import { readClockTimes, readDelay, waking } from '../../field/clock-times.ts'
import type { Layout } from '../../facts/layout.ts'
import type { Reading, UnsentNotice } from '../../reading.ts'
import { feastNames } from '../../words/feasts.ts'
import { noticeSlips, noticeTimes } from '../../words/notices.ts'
import { audienceOf } from './notice-audience.ts'
import { afterLead, type Body, citedBody, colonAfter, splitBody } from './notice-body.ts'
import { verbWord } from './notice-lead.ts'
import { laysOut, orders, ordersOutright } from './notice-orders.ts'
import { chosenTime, saysPastTail, unsentAfter, withoutTail } from './notice-tail.ts'
import { readTerms, recurs } from './notice-terms.ts'
import { instantAt, timeOfDay } from '../../../time/local-day.ts'
import * as tails from '../../words/notice-tails.ts'
import { pattern } from '../../../../lib/pattern.ts'
import { sendAt } from './notice-time.ts'
import { isUrgent } from '../../signs/urgency.ts'

type Notice = Extract<Reading, { intent: 'notice' }>

interface Unsent {
  readonly intent: 'chatter'
  readonly unsent: UnsentNotice
}

const asksWhy = pattern('', tails.askedWhy)
const vaguePart = pattern('', tails.vaguePart)
const toldWhom = pattern('', tails.toldWhom)
const ofNotices = pattern('', tails.ofNotices)
const waitsFor = pattern('', tails.waitsFor)
/** 国庆通知居民群: a season as well as a day. */
const feast = new RegExp(feastNames.join('|'))
const asksBot = /小助手|助手|机器人|bot/

const refused =
  /(?:不要|不用|不必|无需|毋须|不需要?|(?<![特分级性区个类])别(?!忘)|甭|勿|不许|不准|唔使|唔好|停止|暂停|先不)[^,。;:]{0,10}?(?:发|通知|群发|提醒|转|推送|广播|公告|告诉|告知)/
const conditional = /如果|要是|假如|假使|若|倘若|一旦|万一|只要|(?<!下面|以下|[这那]段)的话|除非/
const impossibleTime =
  /(?:周|星期|礼拜)[八九十0]|(?<![\d:])(?:2[5-9]|[3-9]\d|\d{3,})\s?(?:点|时(?!间)|:\d\d)|\d:[6-9]\d(?!\d)|点[6-9]\d分|二十[五六七八九]点|[三四五六七八九]十[一二三四五六七八九]?点/

/** 通知居民群：停水；通知网格员群：交表: who sends the one text to the other's group does harm. */
const again = '(?:再|另外|另|同时|并|也)?'
const toldAgain =
  '(?:通知|转告|告知|告诉|提醒|群?发(?:给|到|通知)?)[^,。;:]{0,8}(?:群|居民|业主|网格员|大家|全体|所有人)[^,。;:]{0,4}:'
const secondNotice = new RegExp(
  [
    `(?:[;。\\n]|,\\s?(?:再|另外|另|同时|还有|然后))\\s{0,3}${again}(?:${noticeTimes})*(?:请|帮我)?${toldAgain}`,
    `[,;。\\n]\\s{0,3}${again}(?:${noticeTimes})*(?:通知|群发(?:给|到)?)[^,。;:]{1,8}群`,
  ].join('|'),
)
/** A request to broadcast; chatter where it must send nothing (不要通知, 如果…就通知, 25点, 昨天); undefined for anything else. */
export function readNotice(layout: Layout): Notice | Unsent | undefined {
  return asksForNotice(layout) ? noticeOf(layout, splitBody(layout)) : undefined
}

/** What messages like it ask for, though no known word does: only where it is said to the bot. */
export function readLikelyNotice(layout: Layout): Notice | undefined {
  const { text, context, injected } = layout
  if (!context.addressed || injected || asksWhy.test(text) || speaksOfNotices(text)) return undefined
  const body = splitBody(layout) ?? afterLead(layout)
  const read = noticeOf(layout, body)
  if (read?.intent !== 'notice' || body === undefined) return undefined
  // A time that is not understood: its card would say at once.
  const lead = text.slice(0, body.start)
  const timed = layout.days.some((one) => one.end <= body.start) || readClockTimes(lead).length > 0
  return timed && read.sendAt === undefined ? undefined : read
}

function noticeOf(layout: Layout, body: Body | undefined): Notice | Unsent | undefined {
  const unsent = sendsNothing(layout)
  if (unsent) return { intent: 'chatter', unsent }
  const { text } = layout
  const split = withoutTail(text, body)
  if (split === undefined) return undefined
  if (severalCited.test(text)) return { intent: 'chatter', unsent: 'two-texts' }
  const refusal = unsentAfter(text, split)
  if (refusal) return { intent: 'chatter', unsent: refusal }
  const asked = text.slice(split.start, split.end)
  if (secondNotice.test(asked) || reportsBeside(asked)) return { intent: 'chatter', unsent: 'two-texts' }
  if (saysPastTail(layout, split.end)) return { intent: 'chatter', unsent: 'past-day' }
  const lead = leadOf(layout, split)
  const timed = ordersIn(withDay(behindSlip(lead, hasTime), lead, layout))
  if (timed === undefined) return { intent: 'chatter', unsent: 'two-texts' }
  const terms = readTerms(layout, timed)
  const isLast = split.end === text.trimEnd().length
  const at = sendAt(layout, timed, terms)
  if (tellsNoHour(lead) || (at === undefined && feast.test(lead)))
    return { intent: 'chatter', unsent: 'impossible-time' }
  return {
    intent: 'notice',
    sendAt: at,
    audience: audienceOf(
      layout,
      behindSlip(lead, (said) => toWhom.test(said)),
    ),
    body: layout.asWritten(split.start, isLast ? layout.closes : split.end).trim(),
    terms,
  }
}

const slip = new RegExp(noticeSlips)
const toWhom = /群|格|所有|全体/

/** 九点,哎不是,十点: of what is told twice the latter, where it tells what is `told`. */
function behindSlip(lead: string, told: (said: string) => boolean): string {
  const after = lead.split(slip).at(-1) ?? ''
  return told(after) ? after : lead
}

/** 明天三点,不,四点: the day holds on where only the hour is told anew. */
function withDay(said: string, lead: string, { days, text }: Layout): string {
  const named = days.map((one) => text.slice(one.start, one.end))
  const day = named.find((one) => lead.includes(one))
  return day === undefined || named.some((one) => said.includes(one)) ? said : `${day} ${said}`
}

const twice = /(?:点|时|:\d\d|半)分?(?:[和跟与及、]|以及)[^,。:]{0,4}\d?(?:点|时|:)/
const sends = /发|通知|提醒|推/

/** What of it tells when to send: of 明早8点停水,今晚7点发 the latter; undefined where two sendings are ordered. */
function ordersIn(lead: string): string | undefined {
  const parts = lead.split(/(?<=[,。;\n])/)
  const timed = parts.filter(hasTime)
  const sendings = timed.filter((one) => sends.test(one))
  if (sendings.length > 1 || twice.test(lead)) return undefined
  const meant = sendings[0] ?? timed.at(-1)
  return parts.filter((one) => one === meant || !hasTime(one)).join('')
}

/** 傍晚提醒…, …,晚上发就行: when is said, and not at what time. */
function tellsNoHour(lead: string): boolean {
  return vaguePart.test(lead) && !hasTime(lead) && !/马上|立[刻即马]|现在|尽快|赶紧/.test(lead)
}

function hasTime(lead: string): boolean {
  return readClockTimes(lead).length > 0 || readDelay(lead) !== undefined
}

/** Of two times at its end the one that is meant. */
function leadOf({ text, today, context }: Layout, { start, end }: Body): string {
  const isPast = (said: string) => {
    const time = readClockTimes(said)[0]
    return (
      time !== undefined &&
      instantAt(today, timeOfDay(waking(time), time.minute), context.timeZone) < context.now
    )
  }
  return chosenTime(text.slice(0, start) + text.slice(end), isPast)
}

/** …;另外3格5栋漏水: a report that nobody means to broadcast. */
const beside =
  /[;。\n]\s{0,3}(?:另外?|还有|对了|顺便|再)(?:报|说)?(?:一下)?[:,]?\s*(?=\d{1,2}号?网?格|[一-龥]{1,4}网格)/

function reportsBeside(asked: string): boolean {
  const at = beside.exec(asked)
  if (at === null) return false
  const told = splitClauses(asked.slice(at.index + at[0].length))
  return told.some((one) => assertedHazards(one).some((hazard) => hazard.weight > 1))
}

function sendsNothing(layout: Layout): UnsentNotice | undefined {
  // 把“…别慌”发给居民群: what is to be sent refuses nothing.
  const text = layout.text.replace(citedBody, (cited) => ' '.repeat(cited.length))
  const verbAt = verbWord.exec(text)
  const head = text.slice(0, colonAfter(text, 0) ?? (verbAt ? verbAt.index + verbAt[0].length : text.length))
  const past = layout.days.some((one) => one.end <= head.length && one.next < layout.today)
  if (refused.test(head)) return 'refused'
  if (conditional.test(head) || waitsFor.test(head)) return 'conditional'
  if (impossibleTime.test(head) || impossibleDays(head, layout.today).length > 0) return 'impossible-time'
  return past && !recurs(head) ? 'past-day' : undefined
}

/** 把“停水”“停电”发给…: only the one could be sent. */
const severalCited = /(?:把|将)\s?[“"「『][^“”"「」『』]{1,200}[”"」』]\s?[、,和及与]?\s?[“"「『]/

/** 群里有人说:…: tells what somebody said. */
const someoneSays = /有人(?:都|在|也)?[说讲喊传](?:了|过)?:/

/** 今天群里有人发消息,内容:…: tells what was sent. */
const sentBefore = /(?<!所)有人[^,。:;]{0,4}[发说讲传贴]|群里?的(?:通知|公告|消息)/

/** Among staff, and not in a cry of danger. */
function isOutright({ context, text, clauses }: Layout): boolean {
  return context.chat === 'staff' && ordersOutright(text) && !isUrgent(clauses)
}

const asksForm = /(?:什么|啥|怎样的?|哪种)(?:格式|样子|写法)/

function asksForNotice(layout: Layout): boolean {
  const { text } = layout
  if (
    asksWhy.test(text) ||
    someoneSays.test(text) ||
    sentBefore.test(text.slice(0, colonAfter(text, 0) ?? 0))
  )
    return false
  const forBot =
    layout.context.addressed ||
    asksBot.test(layout.raw.slice(0, 12)) ||
    /^\s*(?:请|麻烦)?帮(?:我|忙)(?:发|通知|转|提醒|群发)/.test(text) ||
    isOutright(layout)
  if (!forBot || asksForm.test(text)) return false
  if (layout.command !== undefined)
    return /^(?:notice|notify|broadcast|announce|send|schedule|remind|publish|gonggao|tongzhi)$/.test(
      layout.command,
    )
  if (/[?]\s*$|吗\s*$|(?:怎么|咋|如何|能不能|会不会|可不可以).{0,8}(?:发|通知|提醒)/.test(text)) return false
  if (speaksOfNotices(text)) return false
  return orders(text) || (laysOut(text) && layout.days.every((one) => one.next >= layout.today))
}

const ofOneSent =
  /(?:收到|看到|没看|接到|为什么|谁).{0,6}通知|通知(?:书|单|收到|了没|已|的(?!内容))|发(?:过|了)?的(?:那[条个])?(?:通知|公告)|发(?:现|生|烧|热|霉|臭)|(?:报告|反映|举报|汇报)一下/

/** 通知太多了, 谁发的通知: of notices, and to nobody. */
function speaksOfNotices(text: string): boolean {
  return !/[::]/.test(text) && !toldWhom.test(text) && (ofOneSent.test(text) || ofNotices.test(text))
}
