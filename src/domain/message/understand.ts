// The one reading of chat text: intents and facts, by rules, weighed against what messages like it mostly are.
import { withDanger } from './intent/correction/corrected-danger.ts'
import { opensCorrecting, plainText } from './intent/correction/corrected-plainly.ts'
import { readCorrection } from './intent/correction/corrected.ts'
import {
  deniesOwnIncident,
  deniesOwnZero,
  isCorrection,
  tellsPlaceOfQuoted,
} from './intent/correction/corrections.ts'
import { isAck } from './intent/acks.ts'
import { readBesideCases } from './intent/beside-cases.ts'
import { isHelp } from './intent/helps.ts'
import { asksAfterCase, isQuery, isRecordOrder } from './intent/queries.ts'
import { asksForRule, asksOfMatter, isQuestion } from './intent/questions.ts'
import { type Facts, readFacts } from './facts/facts.ts'
import { ownWords } from './likeness/heard.ts'
import { layOut, type Layout } from './facts/layout.ts'
import { orders } from './intent/notice/notice-orders.ts'
import { readNotice } from './intent/notice/notices.ts'
import type { Intent, Reading, ReadingContext } from './reading.ts'
import { readReport } from './intent/reports.ts'
import { readMeantZero, readSuspicion } from './intent/likely-reports.ts'
import { takesLeave } from './intent/takes-leave.ts'
import { isUpdate } from './intent/is-update.ts'
import { readUpdate } from './intent/updates.ts'
import { isUrgent, threatensLife } from './signs/urgency.ts'
import { isZero } from './likeness/doubt.ts'
import { withUnread } from './likeness/unread.ts'
import { readAs, weigh } from './weigh.ts'

/** Reads any text; never throws. Grids and days that nothing in the text names are the sender's own and today. */
export function understand(text: string, context: ReadingContext): Reading {
  const reading = read(text, context)
  const saysNothing = reading.intent === 'chatter' || reading.intent === 'ack'
  return saysNothing ? (dangerBehindName(text, context) ?? reading) : reading
}

/** @物业3栋着火了: typed by hand in a hurry, a name has no space behind it. Names themselves tell of nothing that has happened. */
const hurried = /[@＠﹫][^\s@＠﹫]*(?:[了啊呀]|快[来救]|赶紧|来人)/

function dangerBehindName(text: string, context: ReadingContext): Reading | undefined {
  return hurried.test(text) ? ifUrgent(read(text.replaceAll(/[@＠﹫]/g, ' '), context)) : undefined
}

function ifUrgent(reading: Reading): Reading | undefined {
  const urgent = reading.intent === 'incident' && reading.incidents.some((one) => one.urgent)
  return urgent ? reading : undefined
}

function read(text: string, context: ReadingContext): Reading {
  const { layout, facts } = look(text, context)
  if (layout.text.trim() === '' && layout.command === undefined)
    return layout.injected ? { intent: 'chatter', orders: true } : { intent: 'chatter' }
  if (facts.elsewhere && !isUrgent(layout.clauses)) return { intent: 'chatter' }
  if (takesLeave(layout)) return { intent: 'chatter' }
  const byRules = readByRules(layout, facts)
  const reading = weigh(byRules, layout, facts)
  if (layout.injected && reading.intent === 'chatter') return { ...reading, orders: true }
  if (opensCorrecting(layout.text) && reading.intent !== 'correction') return dangerIn(layout) ?? reading
  return reading.intent === byRules.intent ? reading : endangered(reading, layout)
}

/** The message as `intent`, where a person or a model has said that it is one; as the rules read it where it cannot be. */
export function understandAs(text: string, context: ReadingContext, intent: Intent): Reading {
  const { layout, facts } = look(text, context)
  const byRules = readByRules(layout, facts)
  if (byRules.intent === intent) return byRules
  const said = readAs(intent, layout, facts) ?? (isZero(intent) ? readMeantZero(layout, facts) : undefined)
  return endangered(said ?? byRules, layout)
}

function look(text: string, context: ReadingContext): { readonly layout: Layout; readonly facts: Facts } {
  const { layout, unsure } = ownWords(layOut(text, context))
  return { layout, facts: withUnread(readFacts(layout), layout, unsure) }
}

/** 更正:…, and what is told would be danger by itself. */
function dangerIn(layout: Layout): Reading | undefined {
  const text = plainText(layout)
  return text === undefined ? undefined : ifUrgent(understand(text, layout.context))
}

/** Danger is told in a correction as it would be told without one. */
function endangered(reading: Reading, layout: Layout): Reading {
  if (reading.intent !== 'correction') return reading
  return withDanger(reading, layout, (text) => understand(text, layout.context))
}

/** A resident who reports something and asks to tell nobody (别告诉别人) orders no notice; his report counts. */
function isPlea(
  notice: NonNullable<ReturnType<typeof readNotice>>,
  { context }: Layout,
  facts: Facts,
): boolean {
  return (
    notice.intent === 'chatter' &&
    notice.unsent === 'refused' &&
    context.role === 'resident' &&
    facts.incidents.length > 0
  )
}

/** 3栋着火了,通知大家: danger is told before anything is ordered. */
function criesFirst({ clauses }: Layout): boolean {
  const order = clauses.findIndex((one) => orders(one.text))
  return order > 0 && isUrgent(clauses.slice(0, order))
}

/** 群里发一下,7栋着火了: of one who may not broadcast it is a cry for help; the order is refused, and the danger is heard. */
function criesThrough({ context, clauses }: Layout): boolean {
  return context.role !== 'official' && isUrgent(clauses)
}

function readByRules(layout: Layout, facts: Facts): Reading {
  const notice = readNotice(layout)
  if (notice && !isPlea(notice, layout, facts) && !criesFirst(layout) && !criesThrough(layout)) return notice
  if (isHelp(layout) && !isUrgent(layout.clauses.filter((one) => !one.asks))) return { intent: 'help' }
  if (tellsPlaceOfQuoted(layout)) return readCorrection(layout)
  if (isAck(layout) && !layout.clauses.some(threatensLife)) return { intent: 'ack' }
  if (
    !layout.impossibleDay &&
    (isCorrection(layout) || deniesOwnZero(layout, facts) || deniesOwnIncident(layout))
  )
    return endangered(readCorrection(layout), layout)
  const beside = readBesideCases(layout, (text) => understand(text, layout.context))
  if (beside) return beside
  if (!facts.incidents.some((one) => one.count !== undefined) && isUpdate(layout, facts))
    return readUpdate(layout)
  if (
    isRecordOrder(layout, false) ||
    asksAfterCase(layout) ||
    (isQuery(layout) && facts.incidents.length === 0)
  )
    return { intent: 'query_status' }
  const asksRule = asksForRule(layout) || asksOfMatter(layout)
  if (asksRule && !layout.clauses.some(threatensLife)) return { intent: 'question' }
  const report = readReport(layout, facts)
  if (report) return report
  if (isQuestion(layout)) return { intent: 'question' }
  return readSuspicion(layout, facts) ?? { intent: 'chatter' }
}
