// Finds what is said behind a text that is to be broadcast: when, to whom, not yet, or not at all.
import { pattern } from '../../../../lib/pattern.ts'
import type { Layout } from '../../facts/layout.ts'
import * as tails from '../../words/notice-tails.ts'
import type { Body } from './notice-body.ts'
import { type Lead, wholeOrder } from './notice-lead.ts'

/** …，昨天发, …，明早8点再发: when, said at the end. */
const spokenTail = pattern('', tails.spokenWhen)
const eitherTail = pattern('', tails.eitherWhen)
const labelledTail = pattern('', tails.labelledWhen)
const remindedTail = pattern('', tails.remindedWhen)
const takenBack = pattern('', tails.takenBackAfter)
const setRight = pattern('', tails.setRight)
const notYet = pattern('', tails.notYet)

/** What is said behind a text is no longer than this. */
const longest = 80

/** Where what ends a text begins. */
function startsAt(tail: RegExp, text: string): number | undefined {
  const from = Math.max(0, text.length - longest)
  const match = tail.exec(text.slice(from))
  return match ? from + match.index : undefined
}

/** …。算了不发了; …,等会再发. */
export function unsentAfter(
  text: string,
  { start }: Body,
): 'refused' | 'conditional' | 'two-texts' | undefined {
  const said = text.slice(start).slice(-longest)
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
  const known = [eitherTail, spokenTail, labelledTail, ...(said.includes('提醒') ? [remindedTail] : [])]
  const at = known.map((one) => startsAt(one, said)).find((one) => one !== undefined)
  return body && at !== undefined && at > body.start ? { start: body.start, end: at } : body
}

export function saysPastTail({ text, days, today }: Layout, from: number): boolean {
  const at = startsAt(spokenTail, text)
  return at !== undefined && at >= from && days.some((one) => one.start >= at && one.next < today)
}

const sendsOn = /发|推送|群发|转(?!告)/

/** …,通知一下居民群; …。这条明早8点发到业主群: where it begins; undefined where the text has none, or only asks its readers to tell others. */
export function tailStart(text: string, { end, verb, addressee }: Lead): number | undefined {
  const from = Math.max(end, text.length - longest)
  for (let at = from; at < text.length; at++) {
    if (!/[,。;!?\s()]/.test(text[at] ?? '')) continue
    const said = text.slice(at + 1)
    const order = wholeOrder(said)
    if (!order?.verb) continue
    const isNew = verb ? sendsOn.test(said) && (order.timed || !addressee) : order.addressee
    if (isNew && (order.addressee || order.timed)) return at
  }
  return undefined
}
