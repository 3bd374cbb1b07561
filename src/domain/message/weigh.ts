// Weighs what the rules read against what messages like it mostly are, and says where the two differ.
import { alignedFold } from '../../lib/aligned-fold.ts'
import { numeral } from '../../lib/numerals.ts'
import { either, pattern } from '../../lib/pattern.ts'
import { readCorrection } from './intent/correction/corrected.ts'
import type { Correction } from './intent/correction/corrected-parts.ts'
import {
  bareCorrection,
  deniesOwnIncident,
  noMistake,
  opening,
  tellsOfLeaving,
} from './intent/correction/corrections.ts'
import { tellsMore } from './intent/acks.ts'
import { complainsAsking } from './intent/complaints.ts'
import { ordersFigures } from './intent/queries.ts'
import { asksForRule, asksOfMatter } from './intent/questions.ts'
import type { Facts } from './facts/facts.ts'
import { findHazards } from './signs/hazards.ts'
import { featuresOf, likelier, sharesOf } from './likeness/likeness.ts'
import { intentWeights } from './likeness/likeness-weights.ts'
import type { Layout } from './facts/layout.ts'
import type { Intent, Reading } from './reading.ts'
import { reportsNothing } from './intent/earnest.ts'
import { isZero } from './likeness/doubt.ts'
import { mayMeanZero, readLikelyIncident, readLikelyZero } from './intent/likely-reports.ts'
import { readUpdate } from './intent/updates.ts'
import { isUrgent } from './signs/urgency.ts'
import { talliesWork } from './signs/tallies.ts'
import { isUnpatrolled } from './signs/zero-doubts.ts'
import { isEveryday } from './facts/weak-signs.ts'

/** How many times likelier than what the rules read another intent must be to stand in its place. */
interface Times extends Partial<Record<Intent, number>> {
  readonly any: number
}

/** Low where the rules only guess and where a wrong reading is asked about, high where a report would be lost. */
const overruling: Readonly<Record<Intent, Times>> = {
  chatter: { any: 1.5 },
  question: { any: 8, chatter: 4.5 },
  help: { any: 8 },
  incident: {
    any: 8,
    zero_report: 5,
    late_report: 2,
    correction: 3,
    question: 4,
    query_status: 4,
  },
  incident_update: { any: 12, incident: 3, zero_report: 5 },
  query_status: { any: 8, zero_report: 40 },
  notice: { any: 12 },
  zero_report: { any: 40 },
  ack: { any: 16 },
  correction: { any: 16, late_report: 8 },
  late_report: { any: 16 },
}

/** 平安无事: too short to be likened to anything but its own words. */
const briefest = 8

/** 两处, 3个人: of what is not said. */
const onlyCounts = new RegExp(
  `^\\s*(?:一?共|总共|就|是|有|大概)*${numeral}[处户起个件名位辆]?人?[了吧。!\\s]*$`,
)

/** A zero beside a question may be what is asked after. */
const asked = 2

/** So many times likelier must a reading be than one that books a zero or asks for a broadcast, before that is doubted. */
const doubted: Partial<Record<Intent, number>> = { zero_report: 4, late_report: 4, notice: 4 }

export function weigh(byRules: Reading, layout: Layout, facts: Facts): Reading {
  // A notice that was refused for what it says.
  if (byRules.intent === 'chatter' && byRules.unsent) return byRules
  // What is said round a danger does not make it talk.
  if (byRules.intent === 'incident' && (isUrgent(layout.clauses) || endangers(byRules))) return byRules
  if (byRules.intent === 'incident' && complainsAsking(layout.clauses)) return byRules
  // 有异常: too short to be like anything, and its sender is asked.
  if (byRules.intent === 'incident' && facts.incidents.some((one) => one.announced)) return byRules
  // What calls itself a correction is one.
  if (byRules.intent === 'correction' && (opening.test(layout.text) || deniesOwnIncident(layout)))
    return byRules
  if (isSweeping(byRules, layout) || isAnswer(byRules, layout))
    return { ...byRules, doubt: { rules: byRules.intent, likely: 'chatter' } }
  if (byRules.intent === 'question' && asksForRule(layout)) return byRules
  if (byRules.intent === 'query_status' && ordersFigures(layout)) return byRules
  const { intent: rules } = byRules
  if (rules === 'chatter' && isUnpatrolled(layout.text)) return byRules
  const shares = sharesOf(featuresOf(layout), intentWeights())
  const least = leastTimes(rules, likelier(rules, 1, shares), layout)
  const likely = likelier(rules, Math.min(least, doubted[rules] ?? 1), shares)
  if (likely === rules)
    return rules === 'zero_report' && facts.unsure
      ? { ...byRules, doubt: { rules, likely: 'incident' } }
      : byRules
  const overruled = likelier(rules, least, shares) !== rules && !isCalm(rules, likely, layout)
  const reading = overruled ? (readAs(likely, layout, facts) ?? byRules) : byRules
  if (byRules.intent === 'correction' && outweighs(byRules, reading)) return byRules
  const asks = isTalk(reading) && isZero(likely) && (shares.get(likely) ?? 0) >= surely
  return { ...reading, doubt: { rules, likely, ...(asks && mayMeanZero(layout, facts) && { ask: true }) } }
}

/** Of what no zero is booked, so like one is only what its sender may well mean. */
const surely = 0.8

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

/** 所有网格无异常 by an official: of many grids in one word, none of them his own, so he is asked whether he reports for them. */
function isSweeping(reading: Reading, { context, grids }: Layout): boolean {
  const many = reading.intent === 'zero_report' && reading.grids.length > 1
  return many && context.role === 'official' && grids.length === 0
}

const answer = pattern(
  '',
  `^\\s*${either('嗯+ 哦+ 噢+ 喔 诶 欸 哎 是的? 对的? 行 好的?')}[啊呀]?[,~。!\\s]+`.concat(
    `${either('没事儿? 没啥 没什么 没有 没问题 [无没]事的 正常 平安')}[的啊呀哈呢啦了]{0,2}[。!~\\s]*$`,
  ),
)

/** 嗯,没事: as likely a word to somebody as a report, so he is asked. */
function isAnswer(reading: Reading, { raw }: Layout): boolean {
  return reading.intent === 'zero_report' && answer.test(alignedFold(raw))
}

/** A zero that tells of nothing wrong is no incident, whatever it looks like, and neither is a number; it is doubted all the same. */
function isCalm(rules: Intent, likely: Intent, { clauses, text }: Layout): boolean {
  if (rules === 'chatter') return likely === 'incident' && (onlyCounts.test(text) || talliesWork(text))
  const wrong = clauses.some((one) =>
    findHazards(one.text).some((hazard) => !hazard.negated && hazard.weight > 1),
  )
  return rules === 'zero_report' && likely === 'incident' && !wrong
}

function leastTimes(rules: Intent, likely: Intent, layout: Layout): number {
  if (rules === 'zero_report' && layout.text.trim().length <= briefest) return Infinity
  if (rules === 'zero_report' && layout.clauses.some((one) => one.asks && one.mark === '?')) return asked
  if (rules === 'question' && asksOfMatter(layout)) return 16
  if (rules === 'chatter' && (reportsNothing(layout) || isEveryday(layout.text))) return 16
  return overruling[rules][likely] ?? overruling[rules].any
}

/** The message read as a given intent; undefined where it cannot be that one. A broadcast is never made on a likeness. */
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
      return layout.injected ||
        layout.impossibleDay ||
        bareCorrection.test(layout.text) ||
        noMistake.test(layout.text) ||
        tellsOfLeaving(layout.text)
        ? undefined
        : readCorrection(layout)
    case 'incident_update':
      return layout.injected ? undefined : readUpdate(layout)
    case 'notice':
      return undefined
    default:
      return { intent }
  }
}
