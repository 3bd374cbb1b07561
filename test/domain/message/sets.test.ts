// What is learnt stays learnt: the intents of each set, and no error in it that does harm.
import { describe, expect, test } from 'vitest'
import { type ReadingLine, readingLine } from '../../../src/domain/message/records.ts'
import { understand } from '../../../src/domain/message/understand.ts'
import { type Labelled, sets } from './sets/sets.ts'

/** What still does harm; the list only shrinks, but for a set that is just learnt. */
const known = [
  'acacia-065: wrong grid',
  'acacia-088: wrong grid',
  'acacia-116: wrong day',
  'acacia-192: wrong day',
  'acacia-246: wrong grid',
  'acacia-257: wrong grid',
  'aspen-079: wrong day',
  'linden-088: wrong day',
  'yew-130: wrong grid',
  'pe121: false zero',
  'pe121: lost incident',
  'poplar-136: wrong grid',
  'sedge-038: wrong grid',
  'nettle-014: lost urgency',
  'residents-107: wrong day',
  'zeros-047: wrong grid',
  'zeros-133: wrong grid',
  'zeros-163: false zero',
  'zeros-163: lost incident',
  'willow-114: wrong grid',
]

describe.each(Object.entries(sets))('%s', (_, messages) => {
  const read = messages.map((one) => ({
    one,
    line: readingLine(one.message, understand(one.message.text, one.message.context)),
  }))

  test('is understood', () => {
    const right = read.filter(({ one, line }) => one.intents.includes(line.intent))
    expect(right.length / read.length).toBeGreaterThan(0.94)
  })

  test('does the harm that is known, and no other', () => {
    const harms = read.flatMap(({ one, line }) =>
      harmsOf(one, line).map((harm) => `${one.message.id}: ${harm}`),
    )
    const ids = messages.map(({ message }) => message.id)
    expect(harms).toEqual(known.filter((one) => ids.includes(one.split(':')[0] ?? '')))
  })
})

function setOf(value: unknown): string {
  return JSON.stringify(Array.isArray(value) ? value.map(String).sort() : value)
}

function harmsOf({ intents, fields, unscored }: Labelled, line: ReadingLine): string[] {
  const [intent = 'chatter'] = intents
  const zero = line.intent === 'zero_report' || line.fields['report_kind'] === 'zero'
  const owed = intents.some((one) => one === 'zero_report') || fields.report_kind === 'zero'
  const lost = ['zero_report', 'ack', 'chatter'].includes(line.intent) && !intents.includes(line.intent)
  const wrongly = (name: 'grids' | 'date') =>
    line.intent === intent &&
    fields[name] !== undefined &&
    !unscored.includes(name) &&
    setOf(fields[name]) !== setOf(line.fields[name])
  const harms: readonly (readonly [string, boolean])[] = [
    ['false zero', zero && !owed],
    ['lost incident', intent === 'incident' && lost],
    ['lost urgency', fields.urgent === true && line.fields['urgent'] !== true],
    ['wrong grid', wrongly('grids')],
    ['wrong day', wrongly('date')],
    ['false broadcast', line.intent === 'notice' && !intents.includes('notice')],
  ]
  return harms.flatMap(([name, done]) => (done ? [name] : []))
}
