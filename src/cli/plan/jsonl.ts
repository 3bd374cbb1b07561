// JSON lines from standard input, each checked, with the number of the line that is wrong.
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { z } from 'zod'
import { UsageError } from '../usage-error.ts'

export async function* jsonLines<T>(input: Readable, schema: z.ZodType<T>): AsyncGenerator<T> {
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1
    if (line.trim() !== '') yield parseLine(line, number, schema)
  }
}

function parseLine<T>(line: string, number: number, schema: z.ZodType<T>): T {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new UsageError(`line ${number} of standard input is no JSON: ${line.slice(0, 60)}`, {
      cause: error,
    })
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new UsageError(`line ${number} of standard input: ${z.prettifyError(parsed.error)}`)
}
