// What a message books as zero before anybody is asked.
import { settleDoubt } from '../../../src/domain/message/likeness/doubt.ts'
import { understand } from '../../../src/domain/message/understand.ts'
import { messageOf } from './tables/check.ts'

/** The grids that a zero is booked to unasked; undefined where none is. */
export function booked(who: string, text: string): readonly string[] | undefined {
  const { context } = messageOf([who, text])
  const reading = understand(text, context)
  if (reading.intent !== 'zero_report' && reading.intent !== 'late_report') return undefined
  if (reading.intent === 'late_report' && reading.kind !== 'zero') return undefined
  const asked = reading.doubt && settleDoubt(reading, reading.doubt, undefined).outcome === 'ask-sender'
  if (asked) return undefined
  return reading.grids.length > 0 ? reading.grids : [context.ownGrid ?? '']
}
