// Cuts an order to broadcast into its lead and the text that is to go out.
import { pattern } from '../../../../lib/pattern.ts'
import type { Layout } from '../../facts/layout.ts'
import * as tails from '../../words/notice-tails.ts'
import {
  bodyLabel,
  noticeCalls,
  noticeFillers,
  noticeGrids,
  noticeReaders,
  noticeTimes,
  noticeVerbs,
} from '../../words/notices.ts'
import { recurrenceWord } from './notice-terms.ts'

const leadToken = new RegExp(
  `^(?:${recurrenceWord}|${noticeTimes}|${noticeGrids}|${noticeVerbs}|${noticeCalls}|${noticeReaders}|${noticeFillers})`,
)
const label = new RegExp(bodyLabel)
const timeWord = new RegExp(`^(?:${recurrenceWord}|${noticeTimes})`)
const peopleWord = new RegExp(`^(?:${noticeGrids}|${noticeReaders})$`)
export const verbWord = new RegExp(`${noticeVerbs}|${noticeCalls}`)
const orderWord = new RegExp(noticeVerbs)
const reader = /群|大家|大伙|居民|业主|住户|网格员|各位|所有|全体/

/** Tells to broadcast: 通知, 发到; 说一声 only where it names its readers. */
export function orders(text: string): boolean {
  const head = text.slice(0, 60)
  return orderWord.test(text) || toGroup.test(head) || (verbWord.test(head) && reader.test(head))
}

/** 我去居民群说一声: what people do themselves. */
const himself = /[你您他她]|我[去来刚已就也]/
/** 物业在居民群发通知: what others do. */
const another = /^(?!请|麻烦|劳烦|帮)[一-龥]{2,8}[在往给向][^,:]{0,6}群/
const opening = new RegExp(`^(?:${recurrenceWord}|${noticeTimes}|${noticeFillers})*`)
const verbFirst = new RegExp(`^(?:${noticeVerbs})`)

/** 明早8点通知居民群:…: nothing but when, to which group, and what; so plain an order needs no name of whom it is given to. */
export function ordersOutright(text: string): boolean {
  const { end, verb } = walkLead(text, 0, false)
  const lead = text.slice(0, end)
  if (!verb || !lead.includes('群') || himself.test(lead)) return false
  const told = lead.replace(opening, '')
  // 麻烦老王通知居民群: somebody else is to do it.
  const forBot = verbFirst.test(told) || !orderWord.test(told.slice(0, told.indexOf('群')))
  return forBot && !another.test(told) && /[:,\s]$/.test(lead) && /[\p{L}]{2}/u.test(text.slice(end))
}

/** 明早8点,居民群,…; 居民群,内容:…: told to the bot, when or what stands for the verb. */
export function laysOut(text: string): boolean {
  return laidOut(walkLead(text, skipName(text), false), text)
}

function laidOut({ end, labelled, timed }: Lead, text: string): boolean {
  const told = text.slice(0, end)
  const parted = timed && /群[里内]?[,:]\s*$/.test(told)
  return (parted || labelled) && told.includes('群') && /[\p{L}]{2}/u.test(text.slice(end))
}

/** …，昨天发, …，明早8点再发: when, said at the end. */
const spokenTail = pattern('', tails.spokenWhen)

export interface Body {
  readonly start: number
  readonly end: number
}

const eitherTail = pattern('', tails.eitherWhen)
const remindedTail = pattern('', tails.remindedWhen)
const labelledTail = pattern('', tails.labelledWhen)
const takenBack = pattern('', tails.takenBackAfter)
const setRight = pattern('', tails.setRight)
const notYet = pattern('', tails.notYet)

/** …。算了不发了; …,等会再发. */
export function unsentAfter(
  text: string,
  { start }: Body,
): 'refused' | 'conditional' | 'two-texts' | undefined {
  const said = text.slice(start)
  if (takenBack.test(said)) return 'refused'
  if (setRight.test(said)) return 'two-texts'
  return notYet.test(said) && !eitherTail.test(said) && !spokenTail.test(said) ? 'conditional' : undefined
}

/** Of two times the one that is meant: the latter where `isPast` says it of the former. */
export function chosenTime(lead: string, isPast: (time: string) => boolean): string {
  const [, first = '', second = ''] = eitherTail.exec(lead) ?? []
  return first === '' ? lead : lead.replace(eitherTail, ` ${isPast(first) ? second : first}`)
}

export function withoutTail(text: string, body: Body | undefined): Body | undefined {
  const said = text.slice(0, body?.end)
  const tail = [eitherTail, spokenTail, labelledTail, remindedTail]
    .map((one) => one.exec(said))
    .find((one) => one !== null)
  return body && tail && tail.index > body.start ? { start: body.start, end: tail.index } : body
}

export function saysPastTail({ text, days, today }: Layout, from: number): boolean {
  const tail = spokenTail.exec(text)
  return (
    tail !== null && tail.index >= from && days.some((one) => one.start >= tail.index && one.next < today)
  )
}

/** 居民群出: the group that a text is for, right before it. */
const toGroup = /群(?:里|内|度)?(?:出|上)?\s?:/

/** 把“…”通知到: the body stands in quotation marks before the verb. */
export const citedBody = /(?:把|将)\s?[“"「『]([^”"」』]{1,500})[”"」』]/

/** Where the text to broadcast stands: after the lead-in, or before a lead-out (…,通知一下居民群). */
export function splitBody(layout: Layout): Body | undefined {
  const { text } = layout
  const cited = citedBody.exec(text)
  if (cited?.[1] !== undefined) {
    const from = cited.index + cited[0].indexOf(cited[1])
    return { start: from, end: from + cited[1].length }
  }
  const start =
    (layout.command === undefined ? 0 : (/^\s*\/[a-z_]+/.exec(text)?.[0].length ?? 0)) + skipName(text)
  const lead = walkLead(text, start, layout.command !== undefined)
  const whole = text.trimEnd().length
  const out = leadOut.exec(text)?.index
  const leadsOut = out !== undefined && out > lead.end
  const until = leadsOut ? out : whole
  if (lead.labelled ? lead.verb || laidOut(lead, text) : !lead.verb && laidOut(lead, text))
    return { start: lead.end, end: until }
  const colon = colonAfter(text, start)
  if (leadsOut && colon !== undefined) return { start: colon, end: out }
  const head = colon === undefined ? '' : text.slice(start, colon)
  if (colon !== undefined && (verbWord.test(head) || toGroup.test(head))) return { start: colon, end: whole }
  if (lead.verb && lead.end < whole) return { start: lead.end, end: until }
  return out === undefined ? undefined : { start, end: out }
}

/** Where no verb is known: after the colon, else after the words of when and to whom. */
export function afterLead({ text }: Layout): Body | undefined {
  const start = colonAfter(text, 0) ?? walkLead(text, skipName(text), true).end
  const end = text.trimEnd().length
  return start < end ? { start, end } : undefined
}

/** …,通知一下居民群 */
const leadOut =
  /[,,。;\s]\s*(?:请|麻烦|帮忙?)?(?:发|转|通知|推送|群发)[^,,。;:]{0,14}(?:群|居民|业主|网格员|大家|全体|所有人)(?:里)?(?:一下|吧|哈)?[。!\s]*$/

function skipName(text: string): number {
  return /^\s*(?:小助手|助手|机器人)[,,\s]*/.exec(text)?.[0].length ?? 0
}

interface Lead {
  readonly end: number
  readonly verb: boolean
  /** When stands before the group. */
  readonly timed: boolean
  /** It ends with what announces the text. */
  readonly labelled: boolean
}

function walkLead(text: string, from: number, commanded: boolean): Lead {
  let end = from
  let verb = commanded
  let addressee = false
  let timed = false
  for (let steps = 0; steps < 40; steps++) {
    const announced = label.exec(text.slice(end, end + 20))?.[0]
    if (announced !== undefined) return { end: end + announced.length, verb, timed, labelled: true }
    const token = leadToken.exec(text.slice(end, end + 40))?.[0]
    if (token === undefined || token === '') break
    if ((verb || timed) && addressee && (timeWord.test(token) || token.startsWith('我'))) break
    if (verbWord.test(token)) verb = true
    if (!addressee && timeWord.test(token)) timed = true
    if (peopleWord.test(token)) addressee = true
    end += token.length
  }
  return { end, verb, timed, labelled: false }
}

/** The colon that ends the lead-in; one inside a clock time does not. */
export function colonAfter(text: string, from: number): number | undefined {
  const match = /(?<!\d):|:(?!\d)|—{2,}/.exec(text.slice(from, from + 80))
  return match ? from + match.index + match[0].length : undefined
}
