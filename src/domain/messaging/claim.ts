// A worker takes rows for a while.
export interface Claim {
  readonly worker: string
  readonly now: Date
  readonly until: Date
  readonly limit: number
}
