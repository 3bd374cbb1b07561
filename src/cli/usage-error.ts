// Wrong use of a command: its message says place, value, expectation and remedy.
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
