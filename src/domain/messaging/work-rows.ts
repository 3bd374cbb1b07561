// What waits for work that goes beyond a transaction: a model, a download, a paper to be made.

export const workKinds = ['questions', 'doubts', 'attachments', 'voices', 'exports'] as const
export type WorkKind = (typeof workKinds)[number]

export interface WorkRows {
  /** Of which kinds there is something; it may be under way. */
  waiting(): Promise<readonly WorkKind[]>
}
