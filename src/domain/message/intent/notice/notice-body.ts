// Cuts an order to broadcast into what is told of it and the text that is to go out.
import type { Layout } from '../../facts/layout.ts'
import { type Lead, verbWord, walkLead, wholeOrder } from './notice-lead.ts'
import { tailStart } from './notice-tail.ts'

export interface Body {
  readonly start: number
  readonly end: number
}

/** 居民群出: the group that a text is for, right before it. */
export const toGroup = /群(?:里|内|度)?(?:出|上)?\s?:/

/** 把“…”通知到: the body stands in quotation marks before the verb. */
export const citedBody = /(?:把|将)\s?[“"「『]([^”"」』]{1,500})[”"」』]/
/** 8点发“…”到居民群: it stands in them, and round it there is nothing but the order. */
const quoted = /^([^“"「『]*)[“"「『]([^“”"「」『』]{4,500})(?:[”"」』]([^“”"「」『』]*)|$)$/

/** Where the text to broadcast stands: behind what is told of it, before it, or between. */
export function splitBody(layout: Layout): Body | undefined {
  const { text } = layout
  const cited = citedBody.exec(text)
  if (cited?.[1] !== undefined) {
    const from = cited.index + cited[0].indexOf(cited[1])
    return { start: from, end: from + cited[1].length }
  }
  const [, before = '', inside = '', after = ''] = quoted.exec(text) ?? []
  if (inside !== '' && isOrder(`${before} ${after}`, layout)) {
    const from = text.indexOf(inside, before.length)
    return { start: from, end: from + inside.length }
  }
  const start =
    (layout.command === undefined ? 0 : (/^\s*\/[a-z_]+/.exec(text)?.[0].length ?? 0)) + nameEnd(text)
  const lead = walkLead(text, start, layout.command !== undefined)
  const tail = tailStart(text, lead)
  const body = bodyBehind(text, lead, tail ?? text.trimEnd().length)
  if (body) return body
  return tail === undefined ? undefined : { start, end: tail }
}

function isOrder(text: string, { command }: Layout): boolean {
  const order = wholeOrder(text.slice(nameEnd(text)))
  return order !== undefined && (order.verb || command !== undefined || (order.timed && order.addressee))
}

function bodyBehind(text: string, lead: Lead, end: number): Body | undefined {
  const isBefore = end < text.trimEnd().length
  if (lead.labelled ? lead.verb || isBefore || laidOut(lead, text) : !lead.verb && laidOut(lead, text))
    return { start: lead.end, end }
  const parted = /[:,\s]$/.test(text.slice(0, lead.end))
  if (lead.verb && lead.addressee && parted && lead.end < end) return { start: lead.end, end }
  const colon = colonAfter(text, lead.end)
  if (colon !== undefined && colon < end) {
    const head = text.slice(0, colon)
    if (verbWord.test(head) || toGroup.test(head) || isBefore) return { start: colon, end }
  }
  if (lead.verb && lead.end < end) return { start: lead.end, end }
  // 通知居民群:, and no more: without a text.
  return lead.verb && /:\s*$/.test(text.slice(0, lead.end)) ? { start: end, end } : undefined
}

const toWhom = /群|全网|全体|所有人/

/** 明早8点,居民群,…; 居民群,内容:…: told to the bot, when or what stands for the verb. */
export function laidOut({ end, labelled, timed }: Lead, text: string): boolean {
  const told = text.slice(0, end)
  const parted = timed && /(?:群[里内]?|全网|全体|所有人)[,:]\s*$/.test(told)
  return (parted || labelled) && toWhom.test(told) && /[\p{L}]{2}/u.test(text.slice(end))
}

/** Where no verb is known: after the colon, else after the words of when and to whom. */
export function afterLead({ text }: Layout): Body | undefined {
  const start = colonAfter(text, 0) ?? walkLead(text, nameEnd(text), true).end
  const end = text.trimEnd().length
  return start < end ? { start, end } : undefined
}

/** Where the name of whom it is told to ends. */
export function nameEnd(text: string): number {
  return /^\s*(?:(?:小助手|助手|机器人)[,\s]*)?/.exec(text)?.[0].length ?? 0
}

/** The colon that ends the lead-in; one inside a clock time does not. */
export function colonAfter(text: string, from: number): number | undefined {
  const match = /(?<!\d):|:(?!\d)|—{2,}/.exec(text.slice(from, from + 80))
  return match ? from + match.index + match[0].length : undefined
}
