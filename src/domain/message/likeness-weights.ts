// Unpacks the fitted weights: a line a feature, a letter a label.
import { categoryTable } from './fitted/category.ts'
import { dangerTable } from './fitted/danger.ts'
import { intentTable } from './fitted/intent.ts'
import { categories, type Danger, dangers, type Weights } from './likeness.ts'
import { type IncidentCategory, type Intent, intents } from './reading.ts'

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
  return { labels, rows: new Map(table.trimEnd().split('\n').map(unpack)) }
}

function unpack(line: string): [string, number[]] {
  const cut = line.lastIndexOf('\t')
  const weights = Array.from(line.slice(cut + 1), (letter) => (letters.indexOf(letter) - middle) * step)
  return [line.slice(0, cut), weights]
}
