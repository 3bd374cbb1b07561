// What flows need of reports.
import type { LocalDay } from '../time/local-day.ts'
import type { NewReport, Report } from './report.ts'

export interface ReportRows {
  append(report: NewReport): Promise<Report>
  /** The last version of each grid that has one on this day. */
  latest(regimeId: string, day: LocalDay): Promise<readonly Report[]>
  get(id: number): Promise<Report | undefined>
  /** All versions of a grid's day, oldest first. */
  versions(regimeId: string, gridId: string, day: LocalDay): Promise<readonly Report[]>
  /** Those that these inbox events made. */
  ofEvents(eventIds: readonly number[]): Promise<readonly Report[]>
  /** What a person reported since, newest first. */
  ofPerson(personId: string, since: Date): Promise<readonly Report[]>
}
