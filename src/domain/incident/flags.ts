// What may follow from an incident by the plans: flagged with its ground, never computed.
import type { Answer } from '../question/answer.ts'
import { localDay } from '../time/local-day.ts'
import type { Incident } from './incident.ts'

const flags = ['24 小时未处置', '可能适用双倍（跨月）'] as const
export type Flag = (typeof flags)[number]

const dayMs = 86_400_000

export function flagsOf(incident: Incident, now: Date, timeZone: string): readonly Flag[] {
  const until = incident.disposedAt ?? now
  const began = incident.foundAt ?? incident.reportedAt
  const unhandled = incident.state !== 'duplicate' && until.getTime() - began.getTime() > dayMs
  return [...(unhandled ? [flags[0]] : []), ...(crossesMonths(incident, timeZone) ? [flags[1]] : [])]
}

/** It happened, as far as is known, in an earlier month than the one it was discovered in. */
function crossesMonths(incident: Incident, timeZone: string): boolean {
  return monthOfOccurrence(incident, timeZone) !== monthOfDiscovery(incident, timeZone)
}

/** `YYYY-MM`. */
export function monthOfOccurrence({ startedAt, foundAt, reportedAt }: Incident, timeZone: string): string {
  return localDay(startedAt ?? foundAt ?? reportedAt, timeZone).slice(0, 7)
}

/** `YYYY-MM`. */
export function monthOfDiscovery({ foundAt, reportedAt }: Incident, timeZone: string): string {
  return localDay(foundAt ?? reportedAt, timeZone).slice(0, 7)
}

/** What the plans are asked for about each. */
export const flagQuestions: Readonly<Record<Flag, string>> = {
  '24 小时未处置': '发现后24小时内没有处置的怎么处理',
  '可能适用双倍（跨月）': '跨月发现的问题是否加倍扣分',
}

const evidence: Readonly<Record<Flag, RegExp>> = {
  '24 小时未处置': /24\s?小时|二十四小时|当日|当天/,
  '可能适用双倍（跨月）': /双倍|加倍|两倍|2\s?倍/,
}

/** The sentence of a plan in force that speaks of just this; undefined: none was found. */
export function citationFor(flag: Flag, answer: Answer): string | undefined {
  if (answer.outcome !== 'answered' || answer.lapse) return undefined
  const [{ quote, plan, section }] = answer.citations
  return evidence[flag].test(quote) ? `“${quote.slice(0, 120)}”（《${plan}》 ${section}）` : undefined
}

/** `cited`: the plan's sentence and where it stands; what no plan says is not flagged. */
export function renderFlags(marks: readonly { flag: Flag; cited: string | undefined }[]): string {
  return marks
    .flatMap(({ flag, cited }) =>
      cited === undefined ? [] : `提示：${flag}，是否适用由人认定。原文：${cited}`,
    )
    .join('\n')
}
