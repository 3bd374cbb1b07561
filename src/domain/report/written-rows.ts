// What flows need of reports in writing.
import type { WrittenReport } from './written-report.ts'

export interface WrittenRows {
  add(written: Omit<WrittenReport, 'passedOnAt' | 'passedOnBy'>): Promise<void>
  get(reportId: number): Promise<WrittenReport | undefined>
  passOn(reportId: number, by: { at: Date; name: string }): Promise<void>
}
