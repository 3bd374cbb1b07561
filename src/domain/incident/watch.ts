// What an open incident is watched by: stages of its limit, and questions to those who do nothing. Computed from data alone.
import { isOpen, type Incident } from './incident.ts'
import type { Stage } from './watch-plan.ts'

type Inquiry = 'unacknowledged' | 'still-working'

/** Nobody is asked about one thing more often. */
const mostNudges = 2

/** When the clock next has something to say about it; undefined: not until somebody does something. */
export function nextDue(incident: Incident): Date | undefined {
  if (!isOpen(incident)) return undefined
  const stage = incident.watch.stages[incident.stage]
  const nudge = nudgeOf(incident)
  const dues = [...(stage ? [stageAt(incident, stage)] : []), ...(nudge ? [nudge.at] : [])]
  return dues.toSorted((a, b) => a.getTime() - b.getTime())[0]
}

function nudgeOf(incident: Incident): { about: Inquiry; at: Date; everyMs: number } | undefined {
  const { nudges, touchedAt, limitAt, watch } = incident
  const about = isAwaited(incident) ? 'unacknowledged' : 'still-working'
  const everyMs = about === 'unacknowledged' ? watch.acknowledgeMs : watch.inquireMs
  const at = new Date(touchedAt.getTime() + everyMs * (nudges + 1))
  // Past its limit the stages speak of it.
  return nudges < mostNudges && at < limitAt ? { about, at, everyMs } : undefined
}

/** Not yet taken notice of by as many as must. */
export function isAwaited({ state, seenBy, watch }: Incident): boolean {
  return state !== 'in_progress' && seenBy.length < watch.acks
}

function stageAt({ countsFrom, limitAt }: Incident, { percent }: Stage): Date {
  const span = limitAt.getTime() - countsFrom.getTime()
  return new Date(countsFrom.getTime() + (span * percent) / 100)
}

/** How many stages are over at an instant: again fewer where the limit moved. */
export function stagesOver(incident: Incident, now: Date): number {
  return incident.watch.stages.filter((stage) => stageAt(incident, stage) <= now).length
}

/** It was told that the limit has passed, and no more time was given since. */
export function isPastLimit({ watch, stage }: Pick<Incident, 'watch' | 'stage'>): boolean {
  return watch.stages.slice(0, stage).some(({ percent }) => percent >= 100)
}

export type Finding =
  | { readonly kind: 'warned' | 'escalated'; readonly percent: number; readonly people: readonly string[] }
  | { readonly kind: 'asked'; readonly about: Inquiry; readonly again: boolean }

export interface Watched {
  readonly changes: Partial<Pick<Incident, 'stage' | 'nudges' | 'escalatedAt'>>
  /** undefined: nothing that anybody must hear. */
  readonly finding: Finding | undefined
}

/** All that is due by now, however late: of what passed meanwhile only the last is told. */
export function watchOver(incident: Incident, now: Date): Watched {
  const over = stagesOver(incident, now)
  const stage = over > incident.stage ? incident.watch.stages[over - 1] : undefined
  const nudge = nudgeOf(incident)
  const asks = nudge !== undefined && nudge.at <= now
  const nudges = asks ? { nudges: periods(incident, nudge.everyMs, now) } : {}
  if (!stage) {
    const finding = asks
      ? ({ kind: 'asked', about: nudge.about, again: incident.nudges > 0 } as const)
      : undefined
    return { changes: nudges, finding }
  }
  const { percent, people } = stage
  const escalated = percent >= 100
  const first = escalated && incident.escalatedAt === undefined ? { escalatedAt: now } : {}
  // Who hears of a stage needs no question besides.
  return {
    changes: { ...nudges, ...first, stage: over },
    finding: { kind: escalated ? 'escalated' : 'warned', percent, people },
  }
}

function periods({ touchedAt }: Incident, everyMs: number, now: Date): number {
  return Math.min(mostNudges, Math.floor((now.getTime() - touchedAt.getTime()) / everyMs))
}
