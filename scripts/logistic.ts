// Logistic regression on few samples, and what it is worth on groups it was not fitted on.
export interface Sample {
  readonly values: readonly number[]
  readonly positive: boolean
  /** Samples of one group are held out together. */
  readonly group: string
}

const ROUNDS = 3000
const STEP = 0.5
/** Pull of each weight to zero. */
const PULL = 0.0005

/** Gradient descent; the few positives weigh nearly as much as the many others. */
export function fitLogistic(samples: readonly Sample[]): number[] {
  const weights = Array.from(samples[0]?.values ?? [], () => 0)
  const positives = samples.filter(({ positive }) => positive).length
  const balance = ((samples.length - positives) / Math.max(1, positives)) ** 0.7
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map(() => 0)
    for (const { values, positive } of samples) {
      const error = ((positive ? 1 : 0) - chance(weights, values)) * (positive ? balance : 1)
      values.forEach((value, i) => (gradient[i] = (gradient[i] ?? 0) + error * value))
    }
    weights.forEach(
      (weight, i) => (weights[i] = weight + STEP * ((gradient[i] ?? 0) / samples.length - PULL * weight)),
    )
  }
  return weights
}

export function logOdds(weights: readonly number[], values: readonly number[]): number {
  return values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)
}

function chance(weights: readonly number[], values: readonly number[]): number {
  return 1 / (1 + Math.exp(-logOdds(weights, values)))
}

/** The log odds of each sample by weights that were fitted without its group. */
export function heldOut(samples: readonly Sample[]): { readonly odds: number; readonly positive: boolean }[] {
  return [...new Set(samples.map(({ group }) => group))].flatMap((group) => {
    const weights = fitLogistic(samples.filter((sample) => sample.group !== group))
    return samples
      .filter((sample) => sample.group === group)
      .map(({ values, positive }) => ({ odds: logOdds(weights, values), positive }))
  })
}

/** Shares of the positives and of the others that lie above a bound. */
export function sharesAbove(judged: readonly { odds: number; positive: boolean }[], bound: number) {
  const share = (positive: boolean) => {
    const among = judged.filter((one) => one.positive === positive)
    return among.length === 0 ? 0 : among.filter(({ odds }) => odds > bound).length / among.length
  }
  return { rightly: share(true), wrongly: share(false) }
}
