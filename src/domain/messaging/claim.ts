// A worker takes rows for a while.
export interface Claim {
  readonly worker: string
  readonly now: Date
  readonly until: Date
  readonly limit: number
  /** Told, for the log, of each row that this version cannot read; it is set aside and the others go on. */
  readonly onUnreadable?: (row: { readonly id: number; readonly error: string }) => void
}
