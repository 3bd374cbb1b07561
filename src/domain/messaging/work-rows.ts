// What waits for work that goes beyond a transaction: a model, a download, a paper to be made; and what of it failed.

export const workKinds = ['questions', 'doubts', 'attachments', 'voices', 'exports'] as const
export type WorkKind = (typeof workKinds)[number]

/** The question, prompt, attachment or export that the work is about. */
export interface Piece {
  readonly kind: WorkKind
  readonly id: number
}

export interface Setback extends Piece {
  /** The last one included. */
  readonly attempts: number
  readonly error: string
  /** undefined: set aside. */
  readonly retryAt: Date | undefined
}

export interface WorkRows {
  /** Of which kinds there is something that was not set aside; it may be under way. */
  waiting(): Promise<readonly WorkKind[]>
  /** What is not begun now: it failed and is put off or set aside, or another is at it. */
  held(kind: WorkKind, now: Date): Promise<readonly number[]>
  /** Until `until`, or its release, no other replica or lane begins it; none of these held it at `now`. */
  claim(piece: Piece, span: { readonly now: Date; readonly until: Date }): Promise<void>
  /** Of the claim until `until`; where it ran out, another's stands. */
  release(piece: Piece, until: Date): Promise<void>
  /** How often it failed. */
  failures(piece: Piece): Promise<number>
  /** In the place of its last one. */
  setBack(setback: Setback): Promise<void>
  /** Those set aside, oldest first. */
  setAside(limit: number): Promise<readonly Setback[]>
}
