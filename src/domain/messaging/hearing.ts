// Who hears what: which readings the bot acts on in which chat, and where it keeps its mouth shut.
import type { Reading } from '../message/reading.ts'
import { emergencyIn } from '../question/emergency.ts'
import type { Role } from '../roster/roster.ts'

export type Hearing =
  /** Do what the message asks for or books, and say so. */
  | 'act'
  /** Offer it to the grid's staff privately; no word in the group. */
  | 'propose'
  | 'silent'

export interface HearingContext {
  readonly chat: 'staff' | 'residents' | 'private'
  readonly addressed: boolean
  readonly role: Role
  /** As it was written. */
  readonly text: string
}

export function decideHearing(reading: Reading, context: HearingContext): Hearing {
  if (context.addressed) return reading.intent === 'ack' ? 'silent' : 'act'
  if (isNumberedUpdate(reading) && context.role !== 'resident') return 'act'
  if (context.chat === 'residents') return hearResidents(reading, context.text)
  if (ordersNotice(reading, context)) return 'act'
  return isReport(reading) || tellsOfDanger(reading, context.text) ? 'act' : 'silent'
}

function hearResidents(reading: Reading, text: string): Hearing {
  if (tellsOfDanger(reading, text)) return 'act'
  return reading.intent === 'incident' ? 'propose' : 'silent'
}

/** Life or limb is in danger now: it is reported, told in place of what was said before, or asked what to do. */
export function tellsOfDanger(reading: Reading, text: string): boolean {
  if (reading.intent === 'incident') return reading.incidents.some((i) => i.urgent)
  if (reading.intent === 'correction') return reading.parts.some((one) => one.urgent)
  return reading.intent === 'question' && emergencyIn(text)?.befallen === true
}

/** 通知居民群:… of an official among staff: he is shown a card, and nothing is sent without his word. */
function ordersNotice({ intent }: Reading, { chat, role }: HearingContext): boolean {
  return intent === 'notice' && chat === 'staff' && role === 'official'
}

/** "#12 …" of staff is meant for the bot wherever it is said. */
function isNumberedUpdate(reading: Reading): boolean {
  const cases = reading.intent === 'incident_update' ? reading.cases : (reading.alsoCases ?? [])
  return cases.some((one) => one.refs.length > 0)
}

export function isReport(reading: Reading): boolean {
  const reports: readonly Reading['intent'][] = [
    'zero_report',
    'late_report',
    'incident',
    'correction',
    'incident_update',
  ]
  return reports.includes(reading.intent)
}
