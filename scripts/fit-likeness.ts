// Fits how likely each intent is from the labelled messages of the tests, by multinomial logistic regression:
//   npx tsx scripts/fit-likeness.ts
// `--check` instead fits on four fifths and counts what the fifth fold that was left out would be overruled to.
import { writeFileSync } from 'node:fs'
import { featuresOf, intents, likelihoods } from '../src/domain/message/likeness.ts'
import { letters, middle, step } from '../src/domain/message/likeness-weights.ts'
import { layOut } from '../src/domain/message/layout.ts'
import { tables } from '../test/domain/message/tables/all.ts'
import { fresh } from '../test/domain/message/tables/fresh.ts'
import { messageOf } from '../test/domain/message/tables/check.ts'

const rounds = 20
const rate = 0.3
const pull = 1e-4
/** A feature that fewer messages have is left out. */
const rarest = 2
const folds = 5

interface Sample {
  readonly text: string
  readonly features: readonly string[]
  readonly intent: number
  readonly fair: readonly string[]
}

const labelled = [...tables, ...Object.values(fresh).flatMap((batch) => Object.entries(batch))]
const samples: Sample[] = labelled.flatMap(([intent, rows]) =>
  (rows ?? []).map((row) => {
    const { text, context } = messageOf(row)
    const fair = [intent, ...(row[2]?.or?.split('|') ?? [])]
    return {
      text,
      features: featuresOf(layOut(text, context)),
      intent: intents.findIndex((one) => one === intent),
      fair,
    }
  }),
)

interface Fitted {
  readonly weights: number[]
  readonly squares: number[]
}

function fit(among: readonly Sample[]): Map<string, number[]> {
  const seen = new Map<string, number>()
  for (const { features } of among)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  const fitted = new Map<string, Fitted>()
  for (const [feature, times] of seen)
    if (times >= rarest)
      fitted.set(feature, { weights: intents.map(() => 0), squares: intents.map(() => 1e-3) })
  const weights = new Map([...fitted].map(([feature, one]) => [feature, one.weights]))
  const random = generator()
  for (let round = 0; round < rounds; round++)
    for (const sample of shuffled(among, random)) learn(sample, fitted, likelihoods(sample.features, weights))
  return weights
}

/** One step of AdaGrad. */
function learn(sample: Sample, fitted: ReadonlyMap<string, Fitted>, shares: readonly number[]): void {
  const scale = 1 / Math.sqrt(sample.features.length)
  for (const feature of sample.features) {
    const one = fitted.get(feature)
    if (!one) continue
    for (let k = 0; k < intents.length; k++) {
      const weight = one.weights[k] ?? 0
      const slope = ((shares[k] ?? 0) - (k === sample.intent ? 1 : 0)) * scale + pull * weight
      const square = (one.squares[k] ?? 0) + slope * slope
      one.squares[k] = square
      one.weights[k] = weight - (rate * slope) / Math.sqrt(square)
    }
  }
}

/** Park and Miller's: the same weights from the same messages. */
function generator(): () => number {
  let state = 1
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((one) => ({ one, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one)
}

function packed(weights: ReadonlyMap<string, readonly number[]>): string {
  const lines = [...weights].flatMap(([feature, row]) => {
    const steps = row.map((weight) => Math.max(-middle, Math.min(middle - 1, Math.round(weight / step))))
    const written = steps.map((value) => letters[value + middle]).join('')
    return steps.some((value) => value !== 0) ? [`${feature.replace(/[\\`$]/g, '\\$&')}\t${written}`] : []
  })
  return `// Written by scripts/fit-likeness.ts.\nexport const likenessTable = \`${lines.sort().join('\n')}\n\`\n`
}

function check(): void {
  let right = 0
  for (let fold = 0; fold < folds; fold++) {
    const weights = fit(samples.filter((_, at) => at % folds !== fold))
    for (const sample of samples.filter((_, at) => at % folds === fold)) {
      const shares = likelihoods(sample.features, weights)
      const best = shares.indexOf(Math.max(...shares))
      if (sample.fair.includes(intents[best] ?? '')) right += 1
      else if ((shares[best] ?? 0) > 0.75 && (shares[sample.intent] ?? 0) < 0.1)
        console.log(`${sample.fair[0]} as ${intents[best]}: ${sample.text.slice(0, 50)}`)
    }
  }
  console.log(`right by likeness alone: ${right} of ${samples.length}`)
}

if (process.argv.includes('--check')) check()
else writeFileSync(new URL('../src/domain/message/fitted/likeness.ts', import.meta.url), packed(fit(samples)))
