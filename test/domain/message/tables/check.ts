// Compares a reading with a labelled row, field by field, as the label guide scores them.
import { foldText } from '../../../../src/lib/fold-text.ts'
import type { MessageRecord } from '../../../../src/domain/message/records.ts'
import { readingLine } from '../../../../src/domain/message/records.ts'
import { understand } from '../../../../src/domain/message/understand.ts'
import type { Expected, Intent, Row } from './row.ts'

export const grids = Array.from({ length: 12 }, (_, index) => ({
  id: `g${index + 1}`,
  name: `${index + 1}号网格`,
  number: index + 1,
}))

export function messageOf([who, text]: Row): MessageRecord {
  const [sender = 'r', ...when] = who.split(' ')
  const time = when.at(-1) ?? '16:40'
  const day = when.length > 1 ? (when[0] ?? '') : '05-13'
  const number = /\d+/.exec(sender)?.[0]
  return {
    id: text,
    text,
    context: {
      now: new Date(`2026-${day}T${time}:00+08:00`),
      timeZone: 'Asia/Shanghai',
      chat: /^[rRO]/.test(sender) ? 'residents' : 'staff',
      role: number === undefined ? (/^o$/i.test(sender) ? 'official' : 'resident') : 'grid',
      ownGrid: number === undefined ? undefined : `g${number}`,
      addressed: /@(?:小助手|wgzs_bot)|^\//.test(text),
      grids,
    },
  }
}

/** What is wrong, one line each; empty when the row is read as labelled. */
export function mismatches(row: Row, intent: Intent): string[] {
  const message = messageOf(row)
  const line = readingLine(message, understand(message.text, message.context))
  const want = row[2] ?? {}
  const alternatives = want.or?.split('|') ?? []
  if (line.intent !== intent)
    return alternatives.includes(line.intent) ? [] : [`intent ${intent}: ${line.intent}`]
  const today = message.context.now.toLocaleDateString('en-CA', { timeZone: 'Asia/Shanghai' })
  const own = message.context.ownGrid === undefined ? [] : [Number(message.context.ownGrid.slice(1))]
  return expectations(want, { intent, today, own }).flatMap(([name, wanted]) => {
    const got = line.fields[name]
    return same(name, wanted, got) ? [] : [`${name} ${JSON.stringify(wanted)}: ${JSON.stringify(got)}`]
  })
}

interface Defaults {
  readonly intent: Intent
  readonly today: string
  readonly own: readonly number[]
}

function expectations(want: Expected, defaults: Defaults): [string, unknown][] {
  const { intent, today, own } = defaults
  const found: [string, unknown][] = []
  const names = (numbers: readonly number[]) => numbers.map((one) => `${one}号网格`)
  const iso = (time: string) => `2026-${time.replace(' ', 'T')}`
  if (['zero_report', 'incident', 'late_report', 'correction'].includes(intent)) {
    found.push(['grids', names(want.grids ?? own)])
    if (want.days) found.push(['dates', want.days.map((day) => `2026-${day}`)])
    else found.push(['date', want.day === undefined ? today : `2026-${want.day}`])
  }
  if (intent === 'incident') {
    found.push(['also_zero_grids', names(want.zero ?? [])])
    if (want.urgent !== null) found.push(['urgent', want.urgent ?? false])
    if (want.count !== null) found.push(['count', want.count ?? 1])
  } else if (want.count != null) found.push(['count', want.count])
  if (want.category !== undefined) found.push(['category', want.category])
  if (want.kind !== undefined) found.push(['report_kind', want.kind])
  if (want.status !== undefined) found.push(['status', want.status])
  if (want.refs !== undefined) found.push(['ref', want.refs])
  if (want.place !== undefined) found.push(['location', want.place])
  if (want.at !== undefined) found.push(['found_at', iso(want.at)])
  if (want.send !== undefined) found.push(['send_at', want.send === null ? null : iso(want.send)])
  if (want.audience !== undefined) found.push(['audience', want.audience])
  if (want.body !== undefined) found.push(['body', want.body])
  if (want.repeat !== undefined) found.push(['repeat', want.repeat])
  return found
}

function same(name: string, wanted: unknown, got: unknown): boolean {
  if (name === 'count') return (got ?? 1) === (wanted ?? 1)
  if (['category', 'report_kind', 'status'].includes(name))
    return text(wanted).split('|').includes(String(got))
  if (name === 'location') return typeof got === 'string' && alike(got, text(wanted))
  if (name === 'body')
    return (
      typeof got === 'string' &&
      foldText(got).replace(/[\s\p{P}]/gu, '') === foldText(text(wanted)).replace(/[\s\p{P}]/gu, '')
    )
  if (name === 'found_at' || name === 'send_at')
    return wanted === null ? got === null : typeof got === 'string' && got.startsWith(text(wanted))
  return asSet(wanted) === asSet(got)
}

function alike(one: string, other: string): boolean {
  if (one.includes(other) || other.includes(one)) return true
  const shared = Array.from(one).filter((char) => other.includes(char)).length
  return (2 * shared) / (one.length + other.length) >= 0.5
}

function asSet(value: unknown): string {
  return [value ?? []]
    .flat()
    .map((one) => text(one).replace(/群$/, ''))
    .sort()
    .join()
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
