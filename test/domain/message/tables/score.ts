// Scores a batch as the label guide does: intent, whole message, and errors that do harm.
import { understand } from '../../../../src/domain/message/understand.ts'
import { readingLine } from '../../../../src/domain/message/records.ts'
import { messageOf, mismatches } from './check.ts'
import type { Intent, Row } from './row.ts'

/** Not counted in the whole message: how exactly a place, a time or a text is cut out. */
const apart = /^(?:location|found_at|body|repeat) /

interface Score {
  readonly intent: number
  readonly whole: number
  /** One line each. */
  readonly harmful: readonly string[]
}

export function score(batch: Partial<Record<Intent, readonly Row[]>>): Score {
  const rows = (Object.entries(batch) as [Intent, readonly Row[]][]).flatMap(([intent, list]) =>
    list.map((row) => ({ intent, row, faults: mismatches(row, intent) })),
  )
  const right = rows.filter(({ faults }) => !faults.some((one) => one.startsWith('intent ')))
  const whole = right.filter(({ faults }) => faults.every((one) => apart.test(one)))
  return {
    intent: right.length / rows.length,
    whole: whole.length / rows.length,
    harmful: rows.flatMap(({ intent, row, faults }) =>
      harmOf(intent, row, faults).map((harm) => `${harm}: ${row[1]}`),
    ),
  }
}

function harmOf(intent: Intent, row: Row, faults: readonly string[]): string[] {
  const message = messageOf(row)
  const reading = understand(message.text, message.context)
  const { fields } = readingLine(message, reading)
  const fair = [intent, ...(row[2]?.or?.split('|') ?? [])]
  const zero = reading.intent === 'zero_report' || ('kind' in reading && reading.kind === 'zero')
  const owed =
    fair.includes('zero_report') || row[2]?.kind?.includes('zero') === true || fair.includes('late_report')
  const misplaced = faults.some((one) => /^(?:grids|dates?|also_zero_grids) /.test(one))
  const harms: readonly (readonly [string, boolean])[] = [
    ['false zero', zero && !owed],
    [
      'lost incident',
      intent === 'incident' &&
        !fair.includes(reading.intent) &&
        ['zero_report', 'ack', 'chatter'].includes(reading.intent),
    ],
    ['lost urgency', row[2]?.urgent === true && fields['urgent'] !== true],
    ['wrong day or grid', misplaced && reading.intent === intent],
    ['false broadcast', reading.intent === 'notice' && !fair.includes('notice')],
    ['sent at once', row[2]?.send != null && reading.intent === 'notice' && reading.sendAt === undefined],
  ]
  return harms.flatMap(([name, done]) => (done ? [name] : []))
}
