// Unpacks the fitted weights: a feature and its weights, a letter a label; on one line what begins alike.
import fitted from './fitted/weights.json' with { type: 'json' }
import { type Danger, dangers, progresses, type ProgressTold, type Weights } from './likeness.ts'
import { incidentCategories, type IncidentCategory, type Intent, intents } from '../reading.ts'

/** The letter at the middle stands for 0, each step from it for `step`. */
export const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
export const middle = 32
export const step = 0.5

let ofIntents: Weights<Intent> | undefined
let ofDangers: Weights<Danger> | undefined
let ofCategories: Weights<IncidentCategory> | undefined
let ofProgress: Weights<ProgressTold> | undefined

export function intentWeights(): Weights<Intent> {
  return (ofIntents ??= unpacked(intents, fitted.intent))
}

export function categoryWeights(): Weights<IncidentCategory> {
  return (ofCategories ??= unpacked(incidentCategories, fitted.category))
}

export function dangerWeights(): Weights<Danger> {
  return (ofDangers ??= unpacked(dangers, fitted.danger))
}

export function progressWeights(): Weights<ProgressTold> {
  return (ofProgress ??= unpacked(progresses, fitted.progress))
}

function unpacked<Label>(labels: readonly Label[], lines: readonly string[]): Weights<Label> {
  const written = lines.flatMap((line) => line.split('\t'))
  const rows = new Map<string, number>()
  const values = new Int8Array(written.length * labels.length)
  for (const [at, row] of written.entries()) {
    const end = row.lastIndexOf(' ')
    rows.set(row.slice(0, end), at * labels.length)
    for (let i = 0; i < labels.length; i++)
      values[at * labels.length + i] = letters.indexOf(row.charAt(end + 1 + i)) - middle
  }
  return { labels, rows, values, unit: step }
}
