// Sets of messages written and labelled by people who had not seen the reader, a line of JSON each; those that measured it once and are learnt since.
import { readdirSync, readFileSync } from 'node:fs'
import type { IncidentCategory, Intent } from '../../../../src/domain/message/reading.ts'
import { type MessageRecord, parseMessageRecord } from '../../../../src/domain/message/records.ts'
import { grids } from '../tables/check.ts'

interface Fields {
  readonly grids?: readonly string[]
  readonly date?: string
  readonly category?: IncidentCategory
  readonly category_alt?: readonly IncidentCategory[]
  readonly urgent?: boolean
  readonly report_kind?: string
  readonly status?: string
  readonly also_incidents?: unknown
}

interface Labels {
  readonly intent: Intent
  readonly intent_alt?: readonly Intent[]
  readonly fields: Fields
  /** Names of fields that two fair readers would fill otherwise. */
  readonly noscore?: readonly string[]
}

export interface Labelled {
  readonly message: MessageRecord
  /** The right one, then those that are fair too. */
  readonly intents: readonly Intent[]
  readonly fields: Fields
  readonly unscored: readonly string[]
}

/** By the name of the set. */
export const sets: Readonly<Record<string, readonly Labelled[]>> = Object.fromEntries(
  readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => [file.replace('.jsonl', ''), linesOf(file).map(labelled)]),
)

function linesOf(file: string): string[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
}

function labelled(json: string, index: number): Labelled {
  const { intent, intent_alt = [], fields, noscore = [] } = JSON.parse(json) as Labels
  const message = parseMessageRecord(json, { grids, timeZone: 'Asia/Shanghai', line: index + 1 })
  return { message, intents: [intent, ...intent_alt], fields, unscored: noscore }
}
