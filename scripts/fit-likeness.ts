// Fits how likely each intent, kind, danger and progress is from the labelled messages of the tests, by multinomial logistic regression:
//   npx tsx scripts/fit-likeness.ts
// `--check` instead fits on four fifths and counts how the fifth that was left out is read, `--misses` with what is missed.
import { writeFileSync } from 'node:fs'
import {
  featuresOf,
  dangerFeaturesOf,
  dangers,
  kindFeaturesOf,
  progresses,
  progressFeaturesOf,
  likelier,
  sharesOf,
  type Weights,
} from '../src/domain/message/likeness/likeness.ts'
import { letters, middle, step } from '../src/domain/message/likeness/likeness-weights.ts'
import { incidentCategories, intents } from '../src/domain/message/reading.ts'
import { assertedHazards } from '../src/domain/message/signs/asserted.ts'
import { layOut, type Layout } from '../src/domain/message/facts/layout.ts'
import { tables as written } from '../test/domain/message/tables/all.ts'
import { dangerByRule } from '../test/domain/message/tables/danger-by-rule.table.ts'
import { dangerVoices } from '../test/domain/message/tables/danger-voices.table.ts'
import { dangers as told } from '../test/domain/message/tables/dangers.ts'
import { kinds } from '../test/domain/message/tables/kinds.table.ts'
import { rowsOf, talk as lines } from '../test/domain/message/tables/talk.table.ts'
import { fresh } from '../test/domain/message/tables/fresh.ts'
import { messageOf } from '../test/domain/message/tables/check.ts'
import { besideZero } from '../test/domain/message/tables/beside-zero.ts'
import { noZeros } from '../test/domain/message/tables/no-zeros.ts'
import { happened, spoken, told as progressTold } from '../test/domain/message/lines/lines.ts'
import { sets } from '../test/domain/message/sets/sets.ts'

interface Recipe {
  readonly rounds: number
  /** The weights are the mean of those at the end of so many last rounds. */
  readonly counted: number
  /** So much of the right label's share is given to the others: none is ever certain. */
  readonly smoothing: number
}

const ofIntents: Recipe = { rounds: 15, counted: 10, smoothing: 0.03 }
/** Of categories and dangers, whose samples are short and few. */
const ofRest: Recipe = { rounds: 20, counted: 1, smoothing: 0 }
const rate = 0.3
const pull = 1e-4
/** A feature that fewer messages have is left out. */
const rarest = 2
const folds = 5
const talk = ['chatter', 'question', 'incident_update']

interface Sample {
  readonly text: string
  readonly features: readonly string[]
  /** The right label, then those that are fair too. */
  readonly labels: readonly string[]
}

const labelled = [...written, ...Object.values(fresh).flatMap((batch) => Object.entries(batch))]
const messages = labelled.flatMap(([intent, rows]) =>
  (rows ?? []).map(([who, text, expected]) => {
    const message = messageOf([who, text])
    return { intent, expected, layout: layOut(message.text, message.context) }
  }),
)
const heard = Object.values(sets)
  .flat()
  .map(({ message, ...labels }) => ({ ...labels, layout: layOut(message.text, message.context) }))
const calls: readonly (readonly [text: string, urgent: boolean])[] = [
  ...told,
  ...dangerVoices,
  ...dangerByRule,
]
const heardIncidents = heard.filter(({ intents: [intent] }) => intent === 'incident')
const heardLines = spoken.map(({ intent, row }) => {
  const message = messageOf(row)
  return { intent, layout: layOut(message.text, message.context) }
})
const happenedLines = happened.map((one) => {
  const { context } = messageOf(['r', one.text])
  return { ...one, layout: layOut(one.text, context) }
})
const intentSamples: Sample[] = [
  ...heardLines.map(({ intent, layout }) => ({
    text: layout.raw,
    features: featuresOf(layout),
    labels: [intent],
  })),
  ...calls
    .filter(([, urgent]) => urgent)
    .map(([text]) => {
      const { context } = messageOf(['r', text])
      return { text, features: featuresOf(layOut(text, context)), labels: ['incident'] }
    }),
  ...heard.map(({ intents, layout }) => ({
    text: layout.raw,
    features: featuresOf(layout),
    labels: intents,
  })),
  ...messages.map(({ intent, expected, layout }) => ({
    text: layout.raw,
    features: featuresOf(layout),
    labels: [intent, ...(expected?.or?.split('|') ?? [])],
  })),
  ...Object.entries(lines).flatMap(([intent, written]) =>
    rowsOf(written).map(([who, text]) => {
      const { context } = messageOf([who, text])
      return { text, features: featuresOf(layOut(text, context)), labels: [intent] }
    }),
  ),
]

/** So that words of calm weigh less than what has happened beside them, and than that they are only spoken of. */
function mixedWith(among: readonly Sample[]): Sample[] {
  const incidents = among.flatMap(({ text, labels: [intent] }) => (intent === 'incident' ? [text] : []))
  const told = besideZero(incidents).map((text) => ['incident', text] as const)
  return [...noZeros, ...told].map(([intent, text]) => {
    const { context } = messageOf(['g3', text])
    return { text, features: featuresOf(layOut(text, context)), labels: [intent] }
  })
}

const categorySamples: Sample[] = [
  ...happenedLines.map(({ categories, layout }) => ({
    text: layout.raw,
    features: kindFeatures(layout),
    labels: categories,
  })),
  ...heardIncidents.flatMap(({ fields: { category, category_alt = [] }, layout }) =>
    category === undefined
      ? []
      : [{ text: layout.raw, features: kindFeatures(layout), labels: [category, ...category_alt] }],
  ),
  ...messages.flatMap(({ expected, layout }) =>
    expected?.category === undefined
      ? []
      : [{ text: layout.raw, features: kindFeatures(layout), labels: expected.category.split('|') }],
  ),
  ...Object.entries(kinds).flatMap(([kind, lines]) =>
    lines
      .trim()
      .split(/\n\s*/)
      .map((text) => {
        const { context } = messageOf(['r', text])
        return { text, features: kindFeatures(layOut(text, context)), labels: [kind] }
      }),
  ),
]

/** Of incidents those that are danger and those that are none; of talk, that it is none. */
const dangerSamples: Sample[] = [
  ...happenedLines.flatMap(({ urgent, layout }) =>
    urgent === undefined ? [] : [dangerSample(layout, urgent)],
  ),
  ...heardLines.flatMap(({ intent, layout }) => (talk.includes(intent) ? [dangerSample(layout, false)] : [])),
  ...heardIncidents.flatMap(({ fields: { urgent = false }, unscored, layout }) =>
    unscored.includes('urgent') ? [] : [dangerSample(layout, urgent)],
  ),
  ...messages.flatMap(({ intent, expected, layout }) => {
    const clear = intent === 'incident' ? expected?.urgent !== null : talk.includes(intent)
    return clear ? [dangerSample(layout, expected?.urgent === true)] : []
  }),
  ...calls.map(([text, urgent]) => {
    const { context } = messageOf(['r', text])
    return dangerSample(layOut(text, context), urgent)
  }),
]

/** Of single incidents and of updates; late reports of an incident tell of it like any other. */
const progressSamples: Sample[] = [
  ...heard.flatMap(({ intents: [intent], fields, unscored, layout }) =>
    unscored.includes('status') || fields.also_incidents ? [] : progressSample(intent, fields.status, layout),
  ),
  ...messages.flatMap(({ intent, expected, layout }) => progressSample(intent, expected?.status, layout)),
  ...progressTold.flatMap(({ told, progress, text }) => {
    const { context } = messageOf(['g3', text])
    return progressSample(told, progress, layOut(text, context))
  }),
]

function progressSample(intent: string | undefined, status: string | undefined, layout: Layout): Sample[] {
  const told = intent === 'late_report' && status !== undefined ? 'incident' : intent
  if (told !== 'incident' && (told !== 'incident_update' || status === undefined)) return []
  const features = progressFeaturesOf(layout.clauses, told)
  return [{ text: layout.raw, features, labels: status?.split('|') ?? ['none'] }]
}

function dangerSample({ raw, clauses }: Layout, urgent: boolean): Sample {
  return { text: raw, features: dangerFeaturesOf(clauses), labels: [urgent ? 'danger' : 'none'] }
}

function kindFeatures({ clauses }: Layout): string[] {
  const hazards = clauses.flatMap((one) => assertedHazards(one))
  return kindFeaturesOf(clauses.map((one) => one.text).join(','), hazards)
}

interface Fitted extends Weights<string> {
  readonly values: Float64Array
}

function fit(among: readonly Sample[], labels: readonly string[], recipe: Recipe): Fitted {
  const { rounds, counted, smoothing } = recipe
  const seen = new Map<string, number>()
  for (const { features } of among)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  const features = [...seen].flatMap(([feature, times]) => (times >= rarest ? [feature] : []))
  const rows = new Map(features.map((feature, at) => [feature, at * labels.length]))
  const values = new Float64Array(features.length * labels.length)
  const squares = values.map(() => 1e-3)
  const sums = values.map(() => 0)
  const weights = { labels, rows, values, unit: 1 }
  const random = generator()
  for (let round = 0; round < rounds; round++) {
    for (const sample of shuffled(among, random)) learn(sample, { weights, squares, smoothing })
    if (round >= rounds - counted)
      for (const [at, value] of values.entries()) sums[at] = (sums[at] ?? 0) + value
  }
  return { ...weights, values: sums.map((sum) => sum / counted) }
}

interface Learning {
  readonly weights: Fitted
  /** Of the slopes of each value so far. */
  readonly squares: Float64Array
  readonly smoothing: number
}

/** One step of AdaGrad. */
function learn(sample: Sample, { weights, squares, smoothing }: Learning): void {
  const { rows, values } = weights
  const scale = 1 / Math.sqrt(sample.features.length)
  const shares = sharesOf(sample.features, weights)
  const others = smoothing / (shares.size - 1)
  const errors = [...shares].map(
    ([label, share]) => (share - (label === sample.labels[0] ? 1 - smoothing : others)) * scale,
  )
  for (const feature of sample.features) {
    const row = rows.get(feature)
    if (row === undefined) continue
    for (const [k, error] of errors.entries()) {
      const weight = values[row + k] ?? 0
      const slope = error + pull * weight
      const square = (squares[row + k] ?? 0) + slope * slope
      squares[row + k] = square
      values[row + k] = weight - (rate * slope) / Math.sqrt(square)
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

function packed({ labels, rows, values }: Fitted): string[] {
  const lines = [...rows].flatMap(([feature, row]) => {
    const steps = Array.from(values.subarray(row, row + labels.length), (weight) =>
      Math.max(-middle, Math.min(middle - 1, Math.round(weight / step))),
    )
    const written = steps.map((value) => letters[value + middle]).join('')
    return steps.some((value) => value !== 0) ? [`${feature} ${written}`] : []
  })
  return byFirst(lines.sort())
}

/** What begins alike on one line, so that the table is short and a refit changes few lines. */
function byFirst(sorted: readonly string[]): string[] {
  const joined = sorted.map((one, at) => (at === 0 ? '' : one[0] === sorted[at - 1]?.[0] ? '\t' : '\n') + one)
  return joined.join('').split('\n')
}

function check(samples: readonly Sample[], fitted: (among: readonly Sample[]) => Fitted): void {
  let right = 0
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitted(samples.filter((_, at) => at % folds !== fold))
    for (const sample of samples.filter((_, at) => at % folds === fold)) {
      const [label = ''] = sample.labels
      const likely = likelier(label, 1, sharesOf(sample.features, weights))
      if (sample.labels.includes(likely)) right += 1
      else if (process.argv.includes('--misses')) console.log(`${label} as ${likely}: ${sample.text}`)
    }
  }
  console.log(`right by likeness alone: ${right} of ${samples.length}`)
}

const fits = {
  intent: {
    samples: intentSamples,
    fitted: (among: readonly Sample[]) => fit([...among, ...mixedWith(among)], intents, ofIntents),
  },
  category: {
    samples: categorySamples,
    fitted: (among: readonly Sample[]) => fit(among, incidentCategories, ofRest),
  },
  danger: { samples: dangerSamples, fitted: (among: readonly Sample[]) => fit(among, dangers, ofIntents) },
  progress: {
    samples: progressSamples,
    fitted: (among: readonly Sample[]) => fit(among, progresses, ofIntents),
  },
}

if (process.argv.includes('--check')) {
  for (const { samples, fitted } of Object.values(fits)) check(samples, fitted)
} else {
  const tables = Object.fromEntries(
    Object.entries(fits).map(([name, { samples, fitted }]) => [name, packed(fitted(samples))]),
  )
  writeFileSync(
    new URL('../src/domain/message/likeness/fitted/weights.json', import.meta.url),
    `${JSON.stringify(tables, undefined, 1)}\n`,
  )
}
