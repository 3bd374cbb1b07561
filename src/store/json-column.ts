// JSON columns: text in the database, checked with zod whenever it is read.
import { z } from 'zod'

/** Throws, naming `place` and what is wrong in it, where the text is not what the schema says. */
export function readJson<T>(schema: z.ZodType<T>, text: string, place: string): T {
  try {
    return schema.parse(JSON.parse(text))
  } catch (error) {
    const remedy = 'was it written by a newer version? Start that one again, or mend the row'
    throw new Error(`${place} holds JSON that this version cannot read (${faultsOf(error)}): ${remedy}`, {
      cause: error,
    })
  }
}

function faultsOf(error: unknown): string {
  if (!(error instanceof z.ZodError)) return String(error)
  return error.issues.map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`).join('; ')
}

/** One row that cannot be read must not hold up the others. */
export function attempt<T>(read: () => T): { ok: true; value: T } | { ok: false; error: string } {
  try {
    return { ok: true, value: read() }
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) }
  }
}

/** Of claimed rows those that can be read, in their order; each other one is set aside. */
export async function readable<Row extends { readonly id: number }, T>(
  rows: readonly Row[],
  read: (row: Row) => T,
  setAside: (unreadable: { id: number; error: string }) => Promise<void>,
): Promise<readonly T[]> {
  const values: T[] = []
  for (const row of rows) {
    const tried = attempt(() => read(row))
    if (tried.ok) values.push(tried.value)
    else await setAside({ id: row.id, error: tried.error })
  }
  return values
}
