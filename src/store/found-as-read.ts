// Rows that are changed as they were read, or not at all.

/** Throws where the version that was asked for was none any more: all that rests on it is done again. */
export function foundAsRead({ count }: { readonly count: number }, what: string): void {
  if (count !== 1) throw new Error(`${what} changed since it was read; what rests on it is tried again`)
}
