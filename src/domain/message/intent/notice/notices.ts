// Reads requests to broadcast or schedule a text: when, to whom, what.
import { pattern } from '../../../../lib/pattern.ts'
import type { Layout } from '../../facts/layout.ts'
import { readClockTimes } from '../../field/clock-times.ts'
import type { Reading, UnsentNotice } from '../../reading.ts'
import { feastNames } from '../../words/feasts.ts'
import * as tails from '../../words/notice-tails.ts'
import { asksForNotice, mayAskForNotice } from './notice-asked.ts'
import { audienceOf } from './notice-audience.ts'
import { afterLead, type Body, splitBody } from './notice-body.ts'
import { withoutTail } from './notice-tail.ts'
import { readTerms, recurs } from './notice-terms.ts'
import { sendAt } from './notice-time.ts'
import { tellsHour, toldAround } from './notice-told.ts'
import { unsentBefore, unsentBy } from './notice-unsent.ts'

type Notice = Extract<Reading, { intent: 'notice' }>

interface Unsent {
  readonly intent: 'chatter'
  readonly unsent: UnsentNotice
}

const vaguePart = pattern('', tails.vaguePart)
const vagueDay = pattern('', tails.vagueDay)
/** 国庆通知居民群: a season as well as a day. */
const feast = pattern('', ...feastNames)
const atOnce = /马上|立[刻即马]|现在|尽快|赶紧/

/** A request to broadcast; chatter where it must send nothing (不要通知, 如果…就通知, 25点, 昨天); undefined for anything else. */
export function readNotice(layout: Layout): Notice | Unsent | undefined {
  return asksForNotice(layout) ? noticeOf(layout, splitBody(layout)) : undefined
}

/** What messages like it ask for, though no known word does: only where it is said to the bot. */
export function readLikelyNotice(layout: Layout): Notice | undefined {
  if (!mayAskForNotice(layout)) return undefined
  const body = splitBody(layout) ?? afterLead(layout)
  const read = noticeOf(layout, body)
  if (read?.intent !== 'notice' || body === undefined) return undefined
  // A time that is not understood: its card would say at once.
  const lead = layout.text.slice(0, body.start)
  const timed = layout.days.some((one) => one.end <= body.start) || readClockTimes(lead).length > 0
  return timed && read.sendAt === undefined ? undefined : read
}

function noticeOf(layout: Layout, found: Body | undefined): Notice | Unsent | undefined {
  const body = withoutTail(layout.text, found)
  const unsent = unsentBefore(layout) ?? (body && unsentBy(layout, body))
  if (unsent) return { intent: 'chatter', unsent }
  if (body === undefined) return undefined
  const { lead, when, whom } = toldAround(layout, body)
  if (when === undefined) return { intent: 'chatter', unsent: 'two-texts' }
  const terms = readTerms(layout, when)
  const at = sendAt(layout, when, terms)
  if (tellsNoDay(layout, lead) || tellsNoHour(lead) || (at === undefined && feast.test(lead)))
    return { intent: 'chatter', unsent: 'impossible-time' }
  return { intent: 'notice', sendAt: at, audience: audienceOf(layout, whom), body: told(layout, body), terms }
}

/** 月底8点通知…, 有空通知…. */
function tellsNoDay({ days, text }: Layout, lead: string): boolean {
  const isTold = () => days.some((one) => lead.includes(text.slice(one.start, one.end)))
  return vagueDay.test(lead) && !recurs(lead) && !isTold()
}

/** 傍晚提醒…, …,晚上发就行: when is said, and not at what time. */
function tellsNoHour(lead: string): boolean {
  return vaguePart.test(lead) && !tellsHour(lead) && !atOnce.test(lead)
}

function told({ text, closes, asWritten }: Layout, { start, end }: Body): string {
  return asWritten(start, end === text.trimEnd().length ? closes : end).trim()
}
