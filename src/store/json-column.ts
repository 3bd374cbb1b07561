// JSON columns: text in the database, checked with zod whenever it is read.
import type { z } from 'zod'

/** Throws, naming `place`, where the text is not what the schema says. */
export function readJson<T>(schema: z.ZodType<T>, text: string, place: string): T {
  try {
    return schema.parse(JSON.parse(text))
  } catch (error) {
    throw new Error(`${place} holds JSON that this version cannot read: was it written by a newer version?`, {
      cause: error,
    })
  }
}

/** One row that cannot be read must not hold up the others. */
export function attempt<T>(read: () => T): { ok: true; value: T } | { ok: false; error: string } {
  try {
    return { ok: true, value: read() }
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) }
  }
}
