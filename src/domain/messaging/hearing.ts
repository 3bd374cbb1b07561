// Who hears what: which readings the bot acts on in which chat, and where it keeps its mouth shut.
import type { Reading } from '../message/reading.ts'
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
}

export function decideHearing(reading: Reading, context: HearingContext): Hearing {
  if (context.addressed) return reading.intent === 'ack' ? 'silent' : 'act'
  if (isNumberedUpdate(reading) && context.role !== 'resident') return 'act'
  if (context.chat === 'residents') return hearResidents(reading)
  return isReport(reading) ? 'act' : 'silent'
}

function hearResidents(reading: Reading): Hearing {
  if (reading.intent !== 'incident') return 'silent'
  return reading.incidents.some((i) => i.urgent) ? 'act' : 'propose'
}

/** "#12 …" of staff is meant for the bot wherever it is said. */
function isNumberedUpdate(reading: Reading): boolean {
  return reading.intent === 'incident_update' && reading.refs.length > 0
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
