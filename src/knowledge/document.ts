// A file of plans as raw lines, whatever format it came in.
export interface Document {
  /** File name as it is cited. */
  readonly name: string
  readonly lines: readonly string[]
  /** Where each line stands in a format without lines of its own: 第3段, 第2页. */
  readonly places?: readonly string[]
}
