// What is due, computed from data: nominal times of a schedule between two instants.
import { Cron } from 'croner'

/**
 * What becomes of an occurrence that was missed. `replay`: every one is made up for, in order (state transitions);
 * `late`: produced late, and says so (documents); `expire`: dropped after `graceMs` (nudges).
 */
export type Lateness =
  | { readonly policy: 'replay' | 'late' }
  | { readonly policy: 'expire'; readonly graceMs: number }

/** Nominal times after `after` and up to `until`, oldest first, at most 1,000. `cron` has five fields. */
export function occurrences(cron: string, timeZone: string, span: { after: Date; until: Date }): Date[] {
  const pattern = new Cron(cron, { timezone: timeZone, mode: '5-part' })
  const found: Date[] = []
  let next = pattern.nextRun(span.after)
  while (next && next <= span.until && found.length < 1000) {
    found.push(next)
    next = pattern.nextRun(next)
  }
  return found
}

/** The first nominal time after `after`; undefined where the pattern never fires again. */
export function nextOccurrence(cron: string, timeZone: string, after: Date): Date | undefined {
  return new Cron(cron, { timezone: timeZone, mode: '5-part' }).nextRun(after) ?? undefined
}

/** Why a cron expression is refused, in words; undefined where it is good. */
export function cronFault(cron: string): string | undefined {
  try {
    return nextOccurrence(cron, 'UTC', new Date(0)) ? undefined : 'it never fires'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** When something is due, however that is known. */
export interface Times {
  /** After `after` and up to `until`, oldest first. */
  readonly between: (span: { after: Date; until: Date }) => readonly Date[]
  /** Nothing is due after `after` and before this. */
  readonly next: (after: Date) => Date
}

const endOfTime = new Date(8.64e15)

export function cronTimes(cron: string, timeZone: string): Times {
  return {
    between: (span) => occurrences(cron, timeZone, span),
    next: (after) => nextOccurrence(cron, timeZone, after) ?? endOfTime,
  }
}
