// A fault of a configuration: what every check of it yields.

/** One thing that is wrong with a document: where, what stands there, and what should. */
export interface Fault {
  readonly place: string
  readonly value: unknown
  readonly expectation: string
}
