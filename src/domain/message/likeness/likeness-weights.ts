// Unpacks the fitted weights: a feature and its weights, a letter a label; on one line what begins alike.
import fitted from './fitted/weights.json' with { type: 'json' }
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
  return (ofIntents ??= unpacked(intents, fitted.intent))
}

export function categoryWeights(): Weights<IncidentCategory> {
  return (ofCategories ??= unpacked(categories, fitted.category))
}

export function dangerWeights(): Weights<Danger> {
  return (ofDangers ??= unpacked(dangers, fitted.danger))
}

function unpacked<Label>(labels: readonly Label[], lines: readonly string[]): Weights<Label> {
  return { labels, rows: new Map(lines.flatMap((line) => line.split('\t').map(unpackedRow))) }
}

function unpackedRow(written: string): [string, number[]] {
  const end = written.lastIndexOf(' ')
  const weights = Array.from(written.slice(end + 1), (letter) => (letters.indexOf(letter) - middle) * step)
  return [written.slice(0, end), weights]
}
