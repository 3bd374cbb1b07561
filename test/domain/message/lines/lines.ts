// What people write in a community's groups, a line each: only for the likeness to be fitted to; no test reads them one by one.
import { readdirSync, readFileSync } from 'node:fs'
import {
  incidentCategories,
  type IncidentCategory,
  type Intent,
  intents,
} from '../../../../src/domain/message/reading.ts'
import { progresses, type ProgressTold } from '../../../../src/domain/message/likeness/likeness.ts'
import type { Row } from '../tables/row.ts'

export interface Spoken {
  readonly intent: Intent
  readonly row: Row
}

export interface Happened {
  /** The one that is stressed, then those that are fair too. */
  readonly categories: readonly IncidentCategory[]
  /** undefined where it is fair either way. */
  readonly urgent: boolean | undefined
  readonly text: string
}

export interface Told {
  readonly told: 'incident' | 'incident_update'
  readonly progress: ProgressTold
  readonly text: string
}

/** By intent and by who writes: r a resident, o an official, O one in the residents' group, g a worker of grid 3. */
export const spoken: readonly Spoken[] = read('intents', ([intent, who = '', text = '']) => ({
  intent: oneOf(intents, intent),
  row: [who === 'g' ? 'g3' : who, text],
}))

/** By kind, then 1, 0 or ? for urgent. */
export const happened: readonly Happened[] = read('kinds', ([kinds = '', urgent, text = '']) => ({
  categories: kinds.split('|').map((one) => oneOf(incidentCategories, one)),
  urgent: urgent === '?' ? undefined : urgent === '1',
  text,
}))

/** Of an incident or an update to one, how far it has come. */
export const told: readonly Told[] = read('progress', ([told, progress, text = '']) => ({
  told: oneOf(['incident', 'incident_update'], told),
  progress: oneOf(progresses, progress),
  text,
}))

function read<T>(kind: string, parse: (cells: readonly string[]) => T): T[] {
  return readdirSync(import.meta.dirname)
    .filter((file) => file.startsWith(`${kind}-`) && file.endsWith('.tsv'))
    .flatMap((file) =>
      readFileSync(new URL(file, import.meta.url), 'utf8')
        .trim()
        .split('\n'),
    )
    .map((line) => parse(line.split('\t')))
}

function oneOf<T extends string>(known: readonly T[], said: string | undefined): T {
  const found = known.find((one) => one === said)
  if (found === undefined) throw new Error(`a line says ${said}, and not one of ${known.join(', ')}`)
  return found
}
