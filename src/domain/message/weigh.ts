// Weighs what the rules read against what messages like it mostly are, and says where the two differ.
import { numeral } from '../../lib/numerals.ts'
import { readCorrection } from './intent/correction/corrected.ts'
import type { Correction } from './intent/correction/corrected-parts.ts'
import { correctsNothing, correctsPlainly, endsFalseCase } from './intent/correction/corrections.ts'
import { tellsMore } from './intent/acks.ts'
import { asksForRule } from './intent/questions.ts'
import { ordersFigures } from './intent/queries.ts'
import type { Facts } from './facts/facts.ts'
import { findHazards } from './signs/hazards.ts'
import { featuresOf, likelier, sharesOf } from './likeness/likeness.ts'
import { intentWeights } from './likeness/likeness-weights.ts'
import type { Layout } from './facts/layout.ts'
import type { Intent, Reading } from './reading.ts'
import { isAskedZero } from './intent/asked-zeros.ts'
import { reportsNothing } from './intent/earnest.ts'
import { isZero } from './likeness/doubt.ts'
import { readLikelyNotice } from './intent/notice/notices.ts'
import { mayMeanZero, readFeared, readLikelyIncident, readLikelyZero } from './intent/likely-reports.ts'
import { readLikelyUpdate } from './intent/updates.ts'
import { perilsOf } from './signs/urgency.ts'
import { isDeniedNext, talliesWork } from './signs/tallies.ts'

/** How many times likelier than what the rules read another intent must be to stand in its place; once, where none is given. */
interface Times extends Partial<Record<Intent, number>> {
  readonly any?: number
}

/** Who asks acts upon no case and no report: #12 结案了吗, 报错了怎么改. */
const asking: Times = { correction: 8, incident_update: 8 }

const overruling: Partial<Readonly<Record<Intent, Times>>> = {
  // A report that would be lost.
  incident: { chatter: 8, ack: 8, incident_update: 8, question: 4, query_status: 4, correction: 2 },
  // Days.
  late_report: { any: 8 },
  // 平安 in words of which few are known.
  zero_report: { any: 3 },
  // Its own form.
  notice: { any: 12 },
  // What it calls itself.
  correction: { any: 4 },
  incident_update: { any: 1.5 },
  question: { any: 1.5, incident: 4, ...asking },
  query_status: asking,
  help: asking,
}

/** Too short to be likened to anything but its own words: 平安无事, and what has happened, 漏水两天了, so many times likelier. */
const brief = {
  letters: 8,
  times: { zero_report: Infinity, incident: 8, correction: 8 } as Partial<Record<Intent, number>>,
}

/** 两处, 3个人: of what is not said. */
const onlyCounts = new RegExp(
  `^\\s*(?:一?共|总共|就|是|有|大概)*${numeral}[处户起个件名位辆]?人?[了吧。!\\s]*$`,
)

/** A zero beside a question may be what is asked after. */
const asked = 2

/** So many times likelier must a reading be than one that books a zero or asks for a broadcast, before that is doubted. */
const doubted: Partial<Record<Intent, number>> = { zero_report: 2, late_report: 4, notice: 4 }

/** A joke, hearsay, a wish. */
const unearnest = 3

type Shares = ReadonlyMap<Intent, number>

interface Told {
  readonly layout: Layout
  readonly facts: Facts
}

export function weigh(byRules: Reading, layout: Layout, facts: Facts): Reading {
  // A notice that was refused for what it says.
  if (byRules.intent === 'chatter' && byRules.unsent) return byRules
  if (byRules.alsoCases) return byRules
  // What is said round a danger does not make it talk.
  if (byRules.intent === 'incident' && endangers(byRules)) return byRules
  // 有异常, a figure in a cell: like nothing that is told in words.
  if (
    byRules.intent === 'incident' &&
    facts.incidents.some((one) => one.announced || one.count !== undefined || one.items === 'wrong')
  )
    return byRules
  if (byRules.intent === 'zero_report' && (facts.nought || isCalmThroughout(facts))) return byRules
  // What calls itself a correction is one.
  if (byRules.intent === 'correction' && correctsPlainly(layout)) return byRules
  if (byRules.intent === 'incident_update' && endsFalseCase(layout)) return byRules
  if (isAskedZero(byRules, layout))
    return { ...byRules, doubt: { rules: byRules.intent, likely: 'chatter', ask: true } }
  if (byRules.intent === 'question' && asksForRule(layout)) return byRules
  if (byRules.intent === 'query_status' && ordersFigures(layout)) return byRules
  const shares = sharesOf(featuresOf(layout), intentWeights())
  const reading = settle(byRules, { layout, facts }, shares)
  return isTalk(reading) && reading.doubt?.ask !== true
    ? (readFeared(layout, facts, shares.get('incident')) ?? reading)
    : reading
}

/** Each item of the round is in order, and nothing else is told. */
function isCalmThroughout({ sections }: Facts): boolean {
  return sections.every((one) => one.items === 'calm')
}

/** What is read, what it is most like, and where the two differ. */
function settle(byRules: Reading, { layout, facts }: Told, shares: Shares): Reading {
  const { intent: rules } = byRules
  const least = leastTimes(rules, likelier(rules, 1, shares), layout)
  const likely = likelier(rules, Math.min(least, doubted[rules] ?? 1), shares)
  if (likely === rules)
    return rules === 'zero_report' && facts.unsure
      ? { ...byRules, doubt: { rules, likely: 'incident' } }
      : byRules
  const overruled = likelier(rules, least, shares) !== rules && !isCalm(rules, likely, layout)
  const reading = overruled ? (readAs(likely, layout, facts) ?? byRules) : byRules
  if (byRules.intent === 'correction' && outweighs(byRules, reading)) return byRules
  const means = isZero(likely) && (shares.get(likely) ?? 0) >= surely && mayMeanZero(layout, facts)
  // 今天没事,那人还在桥上站着: what the rules took for a zero is not dropped in silence.
  const ask = isTalk(reading) && (means || rules === 'zero_report')
  return { ...reading, doubt: { rules, likely, ...(ask && { ask }) } }
}

/** Of what no zero is booked, so like one is only what its sender may well mean. */
const surely = 0.7

function isTalk({ intent }: Reading): boolean {
  return intent === 'chatter' || intent === 'ack'
}

/** Told of grid by grid it is no plain report, whatever stands in it; nor is danger talk. */
function outweighs(correction: Correction, reading: Reading): boolean {
  const reports: readonly Intent[] = ['zero_report', 'incident', 'late_report']
  const several = correction.parts.length > 1
  return (several && reports.includes(reading.intent)) || (endangers(correction) && !endangers(reading))
}

function endangers(reading: Reading): boolean {
  if (reading.intent === 'incident') return reading.incidents.some((one) => one.urgent)
  return reading.intent === 'correction' && reading.parts.some((one) => one.urgent)
}

/** A zero that tells of nothing wrong is no incident, whatever it looks like, and neither is a number; it is doubted all the same. */
function isCalm(rules: Intent, likely: Intent, { clauses, text }: Layout): boolean {
  if (rules === 'chatter') return likely === 'incident' && (onlyCounts.test(text) || talliesWork(text))
  const wrong = clauses.some(
    (one, at) =>
      !isDeniedNext(clauses, at) &&
      (perilsOf(one).length > 0 ||
        findHazards(one.text).some((hazard) => !hazard.negated && hazard.weight > 1)),
  )
  return rules === 'zero_report' && likely === 'incident' && !wrong
}

function leastTimes(rules: Intent, likely: Intent, layout: Layout): number {
  const times = brief.times[rules]
  if (times !== undefined && layout.text.trim().length <= brief.letters) return times
  if (rules === 'zero_report' && layout.clauses.some((one) => one.asks && one.mark === '?')) return asked
  if (rules === 'chatter' && reportsNothing(layout)) return unearnest
  return overruling[rules]?.[likely] ?? overruling[rules]?.any ?? 1
}

/** The message read as a given intent; undefined where it cannot be that one. */
export function readAs(intent: Intent, layout: Layout, facts: Facts): Reading | undefined {
  switch (intent) {
    case 'zero_report':
    case 'late_report': {
      const read =
        intent === 'late_report' && facts.incidents.length > 0 ? readLikelyIncident : readLikelyZero
      const reading = read(layout, facts)
      return reading?.intent === intent ? reading : undefined
    }
    case 'ack':
      // 收到,水沟里躺着个人: what it is like by what comes after the receipt.
      return tellsMore(layout) ? readLikelyIncident(layout, facts) : { intent }
    case 'incident':
      return readLikelyIncident(layout, facts)
    case 'correction':
      return layout.injected || layout.impossibleDay || correctsNothing(layout.text)
        ? undefined
        : readCorrection(layout)
    case 'incident_update':
      return readLikelyUpdate(layout)
    case 'notice':
      return readLikelyNotice(layout)
    default:
      return { intent }
  }
}
