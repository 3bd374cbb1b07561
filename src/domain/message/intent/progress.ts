// How far a case has come, by what the rules see and what messages like it mostly say.
import { type Progress, progressOutright, staysOpen } from '../field/status.ts'
import { type ProgressTold, progressFeaturesOf, sharesOf } from '../likeness/likeness.ts'
import { progressWeights } from '../likeness/likeness-weights.ts'
import type { Clause } from '../signs/clauses.ts'
import { areExplained } from '../signs/urgency.ts'

/** Of an incident; undefined where nothing is said of it. */
export function progressOfIncident(
  clauses: readonly Clause[],
): Exclude<Progress, 'acknowledged'> | undefined {
  if (areExplained(clauses)) return 'resolved'
  const likely = outrightIn(clauses) ?? likeliest(clauses, 'incident')
  return likely === 'none' || likely === 'acknowledged' ? undefined : likely
}

/** Of an update to one, which always tells of it. */
export function progressOfUpdate(clauses: readonly Clause[]): Progress {
  if (areExplained(clauses)) return 'resolved'
  // #7 怎么还没人来?
  if (clauses.length > 0 && clauses.every((one) => one.asks)) return 'in_progress'
  const likely = outrightIn(clauses) ?? likeliest(clauses, 'incident_update')
  return likely === 'none' ? 'in_progress' : likely
}

function outrightIn(clauses: readonly Clause[]): Progress | undefined {
  return progressOutright(clauses.flatMap(({ text, asks }) => (asks ? [] : [text])))
}

/** What rules know to be unfinished is not resolved, whatever it looks like; what is asked is none of it. */
function likeliest(clauses: readonly Clause[], told: 'incident' | 'incident_update'): ProgressTold {
  const unfair = staysOpen(clauses.flatMap(({ text, asks }) => (asks ? [] : [text]))) ? 'resolved' : undefined
  const shares = [...sharesOf(progressFeaturesOf(clauses, told), progressWeights())]
    .filter(([label]) => label !== unfair && (told === 'incident' || label !== 'none'))
    .toSorted(([, a], [, b]) => b - a)
  return shares[0]?.[0] ?? 'none'
}
