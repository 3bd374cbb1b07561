// The line formats of `understand --jsonl`: a message record in, a reading out.
import { z } from 'zod'
import { instantAt, localTime, timeOfDay } from '../time/local-day.ts'
import type {
  CaseProgress,
  CorrectedPart,
  GridName,
  IncidentFacts,
  NoticeTerms,
  Reading,
  ReadingContext,
} from './reading.ts'

const record = z.object({
  id: z.string(),
  platform: z.enum(['wechat', 'telegram']),
  chat: z.enum(['staff', 'residents']),
  sender_role: z.enum(['resident', 'grid', 'official']),
  sender_grid: z.string().nullable(),
  now: z.iso.datetime({ offset: true }),
  mentions_bot: z.boolean(),
  text: z.string(),
})

export interface MessageRecord {
  readonly id: string
  readonly text: string
  readonly context: ReadingContext
}

interface RecordSetting {
  readonly grids: readonly GridName[]
  readonly timeZone: string
  /** 1-based number of the line, for errors. */
  readonly line: number
}

/** Reads one line of JSON; throws with line, value and expectation when it is no such record. */
export function parseMessageRecord(json: string, setting: RecordSetting): MessageRecord {
  const parsed = record.safeParse(parseJson(json, setting.line))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const field = issue?.path.join('.') ?? ''
    throw new Error(`line ${setting.line}: field "${field}": ${issue?.message ?? 'not a message record'}`)
  }
  const row = parsed.data
  const own = row.sender_grid === null ? undefined : gridNamed(row.sender_grid, setting)
  return {
    id: row.id,
    text: row.text,
    context: {
      now: new Date(row.now),
      timeZone: setting.timeZone,
      chat: row.chat,
      role: row.sender_role,
      ownGrid: own,
      addressed: row.mentions_bot,
      grids: setting.grids,
    },
  }
}

export interface ReadingLine {
  readonly id: string
  readonly intent: Reading['intent']
  readonly fields: Readonly<Record<string, unknown>>
}

/** The output line; grids are given by name, numbers as `N号网格`. */
export function readingLine(message: MessageRecord, reading: Reading): ReadingLine {
  const names = (ids: readonly string[]) => ids.map((id) => gridLabel(id, message.context.grids))
  const iso = (at: Date) => isoInZone(at, message.context.timeZone)
  const also = reading.alsoCases && { also_cases: reading.alsoCases.map(caseFields) }
  const fields = { ...fieldsOf(reading, { names, iso }), ...also }
  return { id: message.id, intent: reading.intent, fields }
}

interface Show {
  readonly names: (ids: readonly string[]) => string[]
  readonly iso: (at: Date) => string
}

function fieldsOf(reading: Reading, show: Show): Record<string, unknown> {
  switch (reading.intent) {
    case 'zero_report':
      return { grids: show.names(reading.grids), date: reading.day }
    case 'incident': {
      const [first, ...others] = reading.incidents.map((one) => incidentFields(one, show))
      return compact({
        ...first,
        also_zero_grids: listed(show.names(reading.alsoZeroGrids)),
        also_incidents: listed(others),
      })
    }
    case 'late_report': {
      return lateFields(reading, show)
    }
    case 'correction':
      return correctionFields(reading, show)
    case 'incident_update':
      return updateFields(reading)
    case 'notice':
      return compact({
        send_at: reading.sendAt ? show.iso(reading.sendAt) : null,
        audience: audienceField(reading.audience, show),
        body: reading.body,
        repeat: repeatField(reading.terms),
      })
    default:
      return {}
  }
}

/** Where not all have come as far, all together are under way. */
function updateFields({
  cases,
  location,
}: Extract<Reading, { intent: 'incident_update' }>): Record<string, unknown> {
  const [first, ...more] = cases
  const refs = cases.flatMap((one) => one.refs)
  return compact({ status: more.length > 0 ? 'in_progress' : first?.status, ref: refField(refs), location })
}

function caseFields({ status, refs }: CaseProgress): Record<string, unknown> {
  return { status, ref: refField(refs) }
}

function lateFields(
  reading: Extract<Reading, { intent: 'late_report' }>,
  show: Show,
): Record<string, unknown> {
  const [day, ...more] = reading.days
  const facts = reading.incident ? incidentFields(reading.incident, show) : {}
  const when = more.length > 0 ? { date: undefined, dates: reading.days } : { date: day }
  return compact({ ...facts, ...when, report_kind: reading.kind, grids: show.names(reading.grids) })
}

/** Of several parts the gravest kind leads. */
function correctionFields(
  { parts, refs }: Extract<Reading, { intent: 'correction' }>,
  show: Show,
): Record<string, unknown> {
  const ofKind = (kind: CorrectedPart['kind']) => parts.filter((one) => one.kind === kind)
  const gridsOf = (some: readonly CorrectedPart[]) =>
    show.names([...new Set(some.flatMap((one) => one.grids))])
  const [leading = []] = [ofKind('incident'), ofKind('zero'), ofKind('withdrawn')].filter(
    (one) => one.length > 0,
  )
  const [main] = leading
  return compact({
    grids: gridsOf(leading),
    date: main?.day,
    report_kind: main?.kind,
    urgent: leading.some((one) => one.urgent) ? true : undefined,
    ref: refField(refs),
    category: main?.category,
    count: main?.count,
    location: main?.location,
    also_zero_grids: main?.kind === 'incident' ? listed(gridsOf(ofKind('zero'))) : undefined,
  })
}

function incidentFields(one: IncidentFacts, show: Show): Record<string, unknown> {
  return compact({
    grids: show.names(one.grids),
    date: one.day,
    category: one.category,
    location: one.location,
    count: one.count,
    urgent: one.urgent,
    found_at: one.foundAt && show.iso(one.foundAt),
    status: one.status,
  })
}

/** The nearest of the three kinds that a line knows. */
function repeatField({ timetable }: NoticeTerms): 'daily' | 'weekdays' | 'weekly' | undefined {
  const recurrence = timetable?.recurrence
  if (recurrence?.every === 'day') return 'daily'
  if (recurrence?.every === 'workday') return 'weekdays'
  if (recurrence?.every !== 'week') return undefined
  return recurrence.weekdays.join() === '1,2,3,4,5' ? 'weekdays' : 'weekly'
}

function audienceField(audience: Extract<Reading, { intent: 'notice' }>['audience'], show: Show): unknown {
  if (audience === 'here') return ['本群']
  return typeof audience === 'string' ? audience : show.names(audience)
}

function gridLabel(id: string, grids: readonly GridName[]): string {
  const grid = grids.find((one) => one.id === id)
  if (!grid) return id
  return grid.number === undefined ? grid.name : `${grid.number}号网格`
}

function gridNamed(name: string, setting: RecordSetting): string {
  const number = /^(\d+)号网格$/.exec(name)?.[1]
  const grid = setting.grids.find(
    (one) => one.name === name || (number !== undefined && one.number === Number(number)),
  )
  if (!grid)
    throw new Error(
      `line ${setting.line}: sender_grid "${name}" is no grid of the community; expected one of ${setting.grids.map((one) => one.name).join(', ')}`,
    )
  return grid.id
}

function parseJson(json: string, line: number): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw new Error(`line ${line}: not JSON: ${json.slice(0, 80)}; expected one JSON object a line`, {
      cause,
    })
  }
}

function refField(refs: readonly number[]): string | string[] | undefined {
  const [first, ...more] = refs.map(String)
  return first !== undefined && more.length > 0 ? [first, ...more] : first
}

function listed<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list
}

function compact(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

function isoInZone(at: Date, timeZone: string): string {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone }).format(at)
  const time = localTime(at, timeZone)
  const offset = Math.round(
    (instantAt(day, time, 'UTC').getTime() - Math.floor(at.getTime() / 60_000) * 60_000) / 60_000,
  )
  const away = Math.abs(offset)
  return `${day}T${time}:00${offset < 0 ? '-' : '+'}${timeOfDay(Math.trunc(away / 60), away % 60)}`
}
