// A paper: what is issued of a period, as plain content that every format renders alike.
import type { GridDay } from '../report/report-day.ts'
import type { LocalDay } from '../time/local-day.ts'

/** `span`: any other stretch of days, asked for by hand. */
export type PaperKind = 'daily' | 'weekly' | 'monthly' | 'span'

/** Both days belong to it. */
export interface Period {
  readonly from: LocalDay
  readonly to: LocalDay
}

export interface Paper extends Heading {
  readonly kind: PaperKind
  readonly title: string
  readonly period: Period
  readonly paragraphs: readonly string[]
  /** The annexes of a document. */
  readonly tables: readonly PaperTable[]
  /** One row for each grid and day. */
  readonly records: PaperTable
  readonly chart: Chart
  /** What each figure counts. */
  readonly trace: readonly Figure[]
}

/** What whoever issues a paper says of it. */
export interface Heading {
  /** 主送. */
  readonly to: readonly string[]
  /** 抄送. */
  readonly cc: readonly string[]
  readonly issuer: string
  readonly issued: LocalDay
  /** 待审: filed before anybody approved it. */
  readonly pending: boolean
  /** Paragraphs of the issuer, after the figures: an input that is missing, that it comes late. */
  readonly remarks: readonly string[]
}

export type Cell = string | number

export interface PaperTable {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A number in a paper and what it counts: reports (R12), incidents (#4), or where nothing came (grid-3 2026-03-16). */
export interface Figure {
  readonly label: string
  readonly sources: readonly string[]
}

export interface Chart {
  readonly days: readonly LocalDay[]
  readonly rows: readonly ChartRow[]
}

/** One grid; undefined where it did not report under the regime on that day. */
export interface ChartRow {
  readonly name: string
  readonly cells: readonly (GridDay | undefined)[]
}
