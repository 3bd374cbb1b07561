// Unpacks the fitted weights: features and their weights by turns, a letter a label, on one line what begins alike.
import { categoryTable } from './fitted/category.ts'
import { dangerTable } from './fitted/danger.ts'
import { intentTable } from './fitted/intent.ts'
import { categories, type Danger, dangers, type Weights } from './likeness.ts'
import { type IncidentCategory, type Intent, intents } from '../reading.ts'

/** The letter at the middle stands for 0, each step from it for `step`. */
export const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
export const middle = 32
export const step = 0.5

let ofIntents: Weights<Intent> | undefined
let ofDangers: Weights<Danger> | undefined
let ofCategories: Weights<IncidentCategory> | undefined

export function intentWeights(): Weights<Intent> {
  return (ofIntents ??= unpacked(intents, intentTable))
}

export function categoryWeights(): Weights<IncidentCategory> {
  return (ofCategories ??= unpacked(categories, categoryTable))
}

export function dangerWeights(): Weights<Danger> {
  return (ofDangers ??= unpacked(dangers, dangerTable))
}

function unpacked<Label>(labels: readonly Label[], table: string): Weights<Label> {
  return { labels, rows: new Map(unpackedRows(table)) }
}

function unpackedRows(table: string): [string, number[]][] {
  const parts = table.slice(0, -1).split(/[\t\n]/)
  return parts.flatMap((feature, at) => (at % 2 === 0 ? [[feature, unpack(parts[at + 1] ?? '')]] : []))
}

function unpack(written: string): number[] {
  return Array.from(written, (letter) => (letters.indexOf(letter) - middle) * step)
}
