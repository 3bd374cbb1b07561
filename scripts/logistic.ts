// Logistic regression on few samples, and what it is worth on groups it was not fitted on.
export interface Sample {
  readonly values: readonly number[]
  readonly positive: boolean
  /** Samples of one group are held out together. */
  readonly group: string
  /** How much it counts in the fitting. */
  readonly weight: number
}

const ROUNDS = 25
/** Pull of each weight to zero, for each unit of weight in the samples. */
const PULL = 0.0005

/** Newton's method: a few rounds are enough. */
export function fitLogistic(samples: readonly Sample[]): number[] {
  const size = samples[0]?.values.length ?? 0
  const pull = PULL * samples.reduce((sum, { weight }) => sum + weight, 0)
  let weights = Array.from({ length: size }, () => 0)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => -pull * weight)
    const curve = weights.map((_, i) => Array.from({ length: size }, (__, j) => (i === j ? pull : 0)))
    for (const { values, positive, weight } of samples) {
      const p = chance(weights, values)
      for (const [i, value] of values.entries()) {
        gradient[i] = (gradient[i] ?? 0) + weight * ((positive ? 1 : 0) - p) * value
        const row = curve[i] ?? []
        for (let j = 0; j < size; j++)
          row[j] = (row[j] ?? 0) + weight * p * (1 - p) * value * (values[j] ?? 0)
      }
    }
    const step = solved(curve, gradient)
    weights = weights.map((weight, i) => weight + (step[i] ?? 0))
  }
  return weights
}

/** Solves a positive definite system by elimination. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0])
  for (const [i, pivot] of rows.entries())
    for (const [k, row] of rows.entries()) {
      const factor = k === i ? 0 : (row[i] ?? 0) / (pivot[i] ?? 1)
      if (factor !== 0) for (let j = i; j < row.length; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0)
    }
  return rows.map((row, i) => (row[rows.length] ?? 0) / (row[i] ?? 1))
}

export function logOdds(weights: readonly number[], values: readonly number[]): number {
  return values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)
}

function chance(weights: readonly number[], values: readonly number[]): number {
  return 1 / (1 + Math.exp(-logOdds(weights, values)))
}

interface Judged<T extends Sample> {
  readonly sample: T
  readonly odds: number
}

/** The log odds of each sample by weights that were fitted without its group. */
export function heldOut<T extends Sample>(samples: readonly T[]): Judged<T>[] {
  return [...new Set(samples.map(({ group }) => group))].flatMap((group) => {
    const weights = fitLogistic(samples.filter((sample) => sample.group !== group))
    return samples
      .filter((sample) => sample.group === group)
      .map((sample) => ({ sample, odds: logOdds(weights, sample.values) }))
  })
}

/** Shares of the positives and of the others that lie above a bound. */
export function sharesAbove(judged: readonly Judged<Sample>[], bound: number) {
  const share = (positive: boolean) => {
    const among = judged.filter(({ sample }) => sample.positive === positive)
    return among.length === 0 ? 0 : among.filter(({ odds }) => odds > bound).length / among.length
  }
  return { rightly: share(true), wrongly: share(false) }
}
