// Weighs what the rules read against what messages like it mostly are, and says where the two differ.
import { readCorrection } from './corrections.ts'
import type { Facts } from './facts.ts'
import { featuresOf, type Intent, likelier, sharesOf } from './likeness.ts'
import { intentWeights } from './likeness-weights.ts'
import type { Layout } from './layout.ts'
import type { Reading } from './reading.ts'
import { isUnearnest, readLikelyIncident, readLikelyZero } from './reports.ts'
import { readUpdate } from './updates.ts'
import { isEveryday } from './weak-signs.ts'

/** How many times likelier than what the rules read another intent must be to stand in its place; low where the rules only guess, and a report lost would be worse than one too many. */
const overruling: Readonly<Record<Intent, number>> = {
  chatter: 1.5,
  question: 4,
  help: 8,
  incident: 8,
  incident_update: 12,
  query_status: 8,
  notice: 12,
  zero_report: 40,
  ack: 16,
  correction: 16,
  late_report: 16,
}

/** 平安无事: too short to be likened to anything but its own words. */
const briefest = 8

export function weigh(byRules: Reading, layout: Layout, facts: Facts): Reading {
  const { intent } = byRules
  const likely = likelier(intent, leastTimes(intent, layout), sharesOf(featuresOf(layout), intentWeights()))
  return likely === intent ? byRules : (readAs(likely, layout, facts) ?? byRules)
}

function leastTimes(intent: Intent, layout: Layout): number {
  if (intent === 'zero_report' && layout.text.trim().length <= briefest) return Infinity
  return intent === 'chatter' && (isUnearnest(layout) || isEveryday(layout.text)) ? 16 : overruling[intent]
}

/** The message read as a given intent; undefined where it cannot be that one. A broadcast is never made on a likeness. */
function readAs(intent: Intent, layout: Layout, facts: Facts): Reading | undefined {
  switch (intent) {
    case 'zero_report':
    case 'late_report': {
      const read =
        intent === 'late_report' && facts.incidents.length > 0 ? readLikelyIncident : readLikelyZero
      const reading = read(layout, facts)
      return reading?.intent === intent ? reading : undefined
    }
    case 'incident':
      return readLikelyIncident(layout, facts)
    case 'correction':
      return layout.injected || layout.impossibleDay ? undefined : readCorrection(layout, facts)
    case 'incident_update':
      return layout.injected ? undefined : readUpdate(layout)
    case 'notice':
      return undefined
    default:
      return { intent }
  }
}
