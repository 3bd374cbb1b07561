// By when a report in writing is passed on (转报), who is reminded before, and of which.
import { grouped } from '../../lib/grouped.ts'
import { addDays, instantAt } from '../time/local-day.ts'
import type { Person } from '../roster/roster.ts'
import type { Term } from './term.ts'
import { isWritten } from './written-report.ts'

export interface PassOnTimes {
  readonly due: Date
  readonly reminders: readonly Date[]
}

/** undefined: nobody passes its reports on. */
export function passOnTimes({ regime, dueDay }: Term, timeZone: string): PassOnTimes | undefined {
  if (!isWritten(regime) || regime.wants.through === undefined) return undefined
  const { days, at, remindAt } = regime.wants.passOn
  const instant = (time: string) => instantAt(addDays(dueDay, days), time, timeZone)
  return { due: instant(at), reminders: remindAt.map(instant) }
}

export interface Lying {
  readonly reportId: number
  readonly unitName: string
  /** Who may pass it on. */
  readonly passers: readonly Person[]
}

/** Each of those who hold any, with what he holds. */
export function heldBy(lying: readonly Lying[]): ReadonlyMap<Person, readonly Lying[]> {
  return grouped(lying.flatMap((one) => one.passers.map((person) => [person, one] as const)))
}

export function renderPassOnReminder(name: string, held: readonly Lying[], due: string): string {
  const reports = held.map(({ unitName, reportId }) => `${unitName}（R${reportId}）`).join('、')
  return `【待转报】${name}：${reports}还没有转报。请在 ${due} 前看过，回“转报 R${held[0]?.reportId}”。`
}
