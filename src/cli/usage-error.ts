// Wrong use of a command: its message says place, value, expectation and remedy.
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Rightly asked, but of something that is not there, or not to be done as things stand: its message says why, without a stack. Exit code 1. */
export class RefusedError extends Error {}
