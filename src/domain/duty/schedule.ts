// What confirmed duties ask for on which days, and what is doubtful about a day.
import { addDays, type LocalDay } from '../time/local-day.ts'
import type { DeclaredYear } from '../time/workdays-schema.ts'
import { dayKind } from '../time/workdays.ts'
import type { Cadence } from './cadence/cadence.ts'
import { duesIn, type Due } from './due.ts'
import { cadenceInForce, confirmationOf, type Confirmation, type ReviewedDuty } from './review.ts'

export interface DueDuty {
  readonly duty: ReviewedDuty
  readonly confirmation: Confirmation
  readonly due: Due
  /** What an official should know of this day. */
  readonly doubts: readonly string[]
}

/** Of the confirmed duties what falls due from `from` to `to`, by day. */
export function duesBetween(
  duties: readonly ReviewedDuty[],
  { from, to }: { from: LocalDay; to: LocalDay },
  workdays: readonly DeclaredYear[],
): DueDuty[] {
  return inForce(duties)
    .flatMap(({ duty, confirmation }) =>
      duesOf(duty, confirmation, workdays)
        .filter(({ day }) => day >= from && day <= to)
        .map((due) => ({
          duty,
          confirmation,
          due,
          doubts: doubtsOf(due, cadenceInForce(duty, confirmation), workdays),
        })),
    )
    .toSorted((a, b) => (a.due.day === b.due.day ? a.duty.id - b.duty.id : a.due.day < b.due.day ? -1 : 1))
}

/** What people are reminded of on a day: its lead before it falls due. */
export function remindersOn(
  duties: readonly ReviewedDuty[],
  day: LocalDay,
  workdays: readonly DeclaredYear[],
): DueDuty[] {
  const latest = Math.max(0, ...inForce(duties).map(({ confirmation }) => confirmation.leadDays))
  const longest = addDays(day, latest + 366)
  return duesBetween(duties, { from: day, to: longest }, workdays).filter(
    (one) => addDays(startOf(one), -one.confirmation.leadDays) === day,
  )
}

/** A deadline counts from its day, what has a window or a festival from its first. */
function startOf({ duty, confirmation, due }: DueDuty): LocalDay {
  return cadenceInForce(duty, confirmation).type === 'exact' ? due.day : due.opens
}

function inForce(duties: readonly ReviewedDuty[]) {
  return duties.flatMap((duty) => {
    const confirmation = confirmationOf(duty)
    return confirmation ? [{ duty, confirmation }] : []
  })
}

/** A confirmation is for one year; a window may end in the next. */
function duesOf(
  duty: ReviewedDuty,
  confirmation: Confirmation,
  workdays: readonly DeclaredYear[],
): readonly Due[] {
  const cadence = cadenceInForce(duty, confirmation)
  const dues = duesIn(cadence, confirmation.year) ?? []
  return cadence.type === 'exact' && cadence.workdays
    ? dues.filter(({ day }) => dayKind(day, workdays) === 'work')
    : dues
}

function doubtsOf({ day, shortMonth }: Due, cadence: Cadence, workdays: readonly DeclaredYear[]): string[] {
  const isRhythm = cadence.type === 'exact' && (cadence.per === 'day' || cadence.per === 'week')
  return [
    ...(shortMonth ? ['本月没有这一天，按月末算'] : []),
    ...(!isRhythm && dayKind(day, workdays) === 'off' ? ['到期日是休息日，宜提前'] : []),
  ]
}
