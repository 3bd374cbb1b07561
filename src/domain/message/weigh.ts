// Weighs what the rules read against what messages like it mostly are, and says where the two differ.
import { readCorrection } from './corrections.ts'
import type { Facts } from './facts.ts'
import { featuresOf, type Intent, intents, likelihoods } from './likeness.ts'
import { likenessWeights } from './likeness-weights.ts'
import type { Layout } from './layout.ts'
import type { Reading } from './reading.ts'
import { isUnearnest, readLikelyIncident, readLikelyZero } from './reports.ts'
import { readUpdate } from './updates.ts'

/** How many times likelier than what the rules read another intent must be to stand in its place; low where the rules only guess. */
const overruling: Readonly<Record<Intent, number>> = {
  chatter: 3,
  question: 4,
  help: 8,
  incident: 8,
  incident_update: 8,
  query_status: 8,
  notice: 12,
  zero_report: 40,
  ack: 16,
  correction: 16,
  late_report: 16,
}

export function weigh(byRules: Reading, layout: Layout, facts: Facts): Reading {
  const shares = likelihoods(featuresOf(layout), likenessWeights())
  const share = (intent: Intent) => shares[intents.indexOf(intent)] ?? 0
  const likely = intents.reduce((best, one) => (share(one) > share(best) ? one : best))
  const least = byRules.intent === 'chatter' && isUnearnest(layout) ? 16 : overruling[byRules.intent]
  if (share(likely) <= least * share(byRules.intent)) return byRules
  return readAs(likely, layout, facts) ?? byRules
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
