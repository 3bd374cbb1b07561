// Daily reports of grids: append-only versions, of which the last one of a grid and day counts.
import type { LocalDay } from '../time/local-day.ts'

export interface Report {
  /** The short number in receipts: R128. */
  readonly id: number
  readonly regimeId: string
  readonly gridId: string
  readonly day: LocalDay
  /** `written` and `signed` have rows of their own beside it. */
  readonly kind: 'zero' | 'incident' | 'written' | 'signed' | 'withdrawn'
  /** 1 for the first report of a grid and day. */
  readonly version: number
  /** Sent after the day's deadline, by the platform's time stamp. */
  readonly late: boolean
  readonly personId: string
  readonly personName: string
  readonly sentAt: Date
  /** The inbox event that says so: every figure traces to its message. */
  readonly eventId: number
  readonly incidentNumber: number | undefined
}

export const reportNames: Readonly<Record<Report['kind'], string>> = {
  zero: '零报告',
  incident: '有事件',
  written: '书面报告',
  signed: '签到',
  withdrawn: '撤回',
}

export type NewReport = Omit<Report, 'id' | 'version'>
