// Tells which words of an order say when and to whom, where it says one thing and then another.
import { pattern } from '../../../../lib/pattern.ts'
import { instantAt, timeOfDay } from '../../../time/local-day.ts'
import type { Layout } from '../../facts/layout.ts'
import { readClockTimes, readDelay, waking } from '../../field/clock-times.ts'
import { noticeSlips } from '../../words/notices.ts'
import type { Body } from './notice-body.ts'
import { chosenTime } from './notice-tail.ts'

export interface Told {
  /** All that is said round the text. */
  readonly lead: string
  /** Of it what says when to send; undefined where two sendings are ordered. */
  readonly when: string | undefined
  readonly whom: string
}

const toWhom = /群|格|所有|全体/

export function toldAround(layout: Layout, body: Body): Told {
  const lead = leadOf(layout, body)
  const when = ordersIn(withDay(behindSlip(lead, tellsHour), lead, layout))
  return { lead, when, whom: behindSlip(lead, (said) => toWhom.test(said)) }
}

export function tellsHour(lead: string): boolean {
  return readClockTimes(lead).length > 0 || readDelay(lead) !== undefined
}

/** Of two times at its end the one that is meant. */
function leadOf({ text, today, context }: Layout, { start, end }: Body): string {
  const isPast = (said: string) => {
    const time = readClockTimes(said)[0]
    if (time === undefined) return false
    return instantAt(today, timeOfDay(waking(time), time.minute), context.timeZone) < context.now
  }
  return chosenTime(text.slice(0, start) + text.slice(end), isPast)
}

const slip = pattern('', noticeSlips)

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

/** What of it tells when to send: of 明早8点停水,今晚7点发 the latter. */
function ordersIn(lead: string): string | undefined {
  const parts = lead.split(/(?<=[,。;\n])/)
  const timed = parts.filter(tellsHour)
  const sendings = timed.filter((one) => sends.test(one))
  if (sendings.length > 1 || twice.test(lead)) return undefined
  const meant = sendings[0] ?? timed.at(-1)
  return parts.filter((one) => one === meant || !tellsHour(one)).join('')
}
