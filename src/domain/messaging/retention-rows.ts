// What the clean-up needs of the store.

export interface RetentionRows {
  /**
   * Deletes events that were handled and messages that were settled before then, oldest first, at most `limit` of each.
   * What a report, an incident's step, a question or the audit refers to stays, with every version of its message; so do notices.
   * Questions go that were settled before then, with their votes, and what was done at its time, once, or on schedule.
   * Prompts go that were used or ran out before then, and what work failed of that was tried again since; not what still waits
   * for work. Files go that were stored before then and that no attachment, report, notice or message names any more.
   */
  prune(before: Date, limit: number): Promise<Pruned>
}

export interface Pruned {
  readonly events: number
  readonly messages: number
  readonly prompts: number
  readonly files: number
  readonly questions: number
  readonly occurrences: number
}
