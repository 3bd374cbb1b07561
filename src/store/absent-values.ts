// What is absent: `undefined` in the domain, NULL in the database.

type Nulls<T> = { [K in keyof T]: undefined extends Required<T>[K] ? Exclude<T[K], undefined> | null : T[K] }
type NoNulls<T> = { [K in keyof T]: null extends T[K] ? Exclude<T[K], null> | undefined : T[K] }

/** A key that is there with `undefined` becomes NULL; a missing key stays missing. */
export function toNulls<T extends object>(values: T): Nulls<T> {
  return mapValues(values, (value) => value ?? null) as Nulls<T>
}

export function fromNulls<T extends object>(row: T): NoNulls<T> {
  return mapValues(row, (value) => value ?? undefined) as NoNulls<T>
}

function mapValues(values: object, change: (value: unknown) => unknown): object {
  const changed: Record<string, unknown> = {}
  // Lists of hundreds of wide rows pass here: entries of each would be built only to be thrown away.
  for (const [key, value] of Object.entries(values)) changed[key] = change(value)
  return changed
}
