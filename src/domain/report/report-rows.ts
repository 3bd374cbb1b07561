// What flows need of reports.
import type { LocalDay } from '../time/local-day.ts'
import type { NewReport, Report } from './report.ts'

export interface ReportRows {
  append(report: NewReport): Promise<Report>
  /** The last version of each grid that has one on this day; of all grids unless some are named. */
  latest(regimeId: string, day: LocalDay, grids?: readonly string[]): Promise<readonly Report[]>
  /** The last versions of days before `before` that came after the report `afterId`, oldest first. */
  changedSince(regimeId: string, afterId: number, before: LocalDay): Promise<readonly Report[]>
  /** The newest report of all, 0 where there is none. */
  lastId(): Promise<number>
  get(id: number): Promise<Report | undefined>
  /** All versions of a grid's day, oldest first. */
  versions(regimeId: string, gridId: string, day: LocalDay): Promise<readonly Report[]>
  /** Those that these inbox events made. */
  ofEvents(eventIds: readonly number[]): Promise<readonly Report[]>
  /** What a person reported since, newest first. */
  ofPerson(personId: string, since: Date): Promise<readonly Report[]>
}
