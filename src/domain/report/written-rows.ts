// What flows need of reports in writing.
import type { WrittenReport } from './written-report.ts'

export interface WrittenRows {
  add(written: Omit<WrittenReport, 'passedOnAt' | 'passedOnBy'>): Promise<void>
  get(reportId: number): Promise<WrittenReport | undefined>
  /** `name`: undefined where it goes straight on, past nobody. */
  passOn(reportId: number, by: { at: Date; name: string | undefined }): Promise<void>
}
