// An id that an option gives, held against those that there are.
import { UsageError } from './usage-error.ts'

const mostNamed = 20

export function knownId(rows: readonly { id: string }[], option: string, id: string | undefined): string {
  if (id !== undefined && rows.some((row) => row.id === id)) return id
  const ids = rows.slice(0, mostNamed).map((row) => row.id)
  const more = rows.length > mostNamed ? `, … (${rows.length})` : ''
  throw new UsageError(`${option}: "${id ?? ''}"; expected one of ${ids.join(', ')}${more}`)
}
