// How likely each intent is for messages that look like this one: a linear reading beside the rules, fitted to labelled examples.
import type { Clause } from '../signs/clauses.ts'
import { findHazards, type Hazard, mainCategory } from '../signs/hazards.ts'
import type { IncidentCategory } from '../reading.ts'
import { readRefs } from '../field/refs.ts'
import type { Layout } from '../facts/layout.ts'
import { type Progress, progressOf, readProgress } from '../field/status.ts'
import { perilsOf } from '../signs/urgency.ts'
import { perilClasses } from '../words/perils-classes.ts'
import { themesOf } from '../words/themes.ts'
import { zeroOf } from '../signs/zeros.ts'

/** More of a message than this is not weighed; what it is stands near its beginning. */
const weighed = 300

/** What a message is made of: its characters, pairs and triples of them, who says it, and what the rules see in it. */
export function featuresOf(layout: Layout): string[] {
  return [
    ...new Set([
      ...signsOf(layout),
      ...gramsOf(layout.text),
      ...themesOf(layout.text.slice(0, weighed)).map((one) => `§${one}`),
    ]),
  ]
}

/** 3 格: typed with spaces it is no other word. */
const besideFigure = /(?<=[一-龥]) (?=0)|(?<=0) (?=[一-龥])/g

/** Runs of characters, up to `longest` of them. */
function gramsOf(folded: string, longest = 3): string[] {
  const plain = folded
    .slice(0, weighed)
    .trim()
    .replace(/\d/g, '0')
    .replace(/,\s+/g, ',')
    .replace(/\s+/g, ' ')
    .replace(besideFigure, '')
  const chars = Array.from(`^${plain}$`)
  const found = new Set<string>()
  for (let at = 0; at < chars.length; at++) {
    let gram = ''
    for (const char of chars.slice(at, at + longest)) found.add((gram += char))
  }
  return [...found]
}

/** How often what the known words say of the kind of an incident counts beside the characters. */
const emphasis = 2

/** What the kind of an incident is told by: its characters, and the kinds that known words in it say. */
export function kindFeaturesOf(
  text: string,
  hazards: readonly Hazard[],
  main: IncidentCategory = mainCategory(hazards) ?? 'other',
): string[] {
  const signs = new Set([`§${main}`, ...hazards.map((one) => `§${one.category}${one.weight}`)])
  const stressed = Array.from({ length: emphasis }, (_, at) =>
    [...signs].map((sign) => sign + '+'.repeat(at)),
  )
  return [...gramsOf(text), ...stressed.flat(), ...themeFeatures(text)]
}

/** Themes, and two and two of them: a new word of a known theme is no new word. */
function themeFeatures(text: string): string[] {
  const themes = themesOf(text.slice(0, weighed))
  return [
    ...themes.flatMap((one) => [`§${one}`, `§${one}!`]),
    ...themes.flatMap((one, at) => themes.slice(at + 1).map((other) => `§${one}&${other}`)),
  ]
}

export const dangers = ['danger', 'none'] as const
export type Danger = (typeof dangers)[number]

const classes = Object.entries(perilClasses).map(([name, words]) => [name, new RegExp(words)] as const)

/** What danger is told by: its characters and pairs, the classes of meaning in it, two and two, and the perils that the rules see. */
export function dangerFeaturesOf(clauses: readonly Clause[]): string[] {
  const real = clauses.filter((one) => !one.unreal)
  const text = real
    .map((one) => one.text)
    .join(',')
    .slice(0, weighed)
  const met = classes.flatMap(([name, words]) => (words.test(text) ? [name] : []))
  const seen = [...new Set(real.flatMap((one) => perilsOf(one)))]
  const stressed = [...met, ...seen.map((name) => `=${name}`), ...(seen.length > 0 ? ['='] : [])]
  return [
    ...gramsOf(text),
    ...stressed.flatMap((name) => [`§${name}`, `§${name}!`]),
    ...met.flatMap((one, at) => met.slice(at + 1).map((other) => `§${one}&${other}`)),
  ]
}

export const progresses = ['acknowledged', 'in_progress', 'resolved', 'none'] as const satisfies readonly (
  | Progress
  | 'none'
)[]
export type ProgressTold = (typeof progresses)[number]

/** What is told of how far a case has come, by the clauses of an incident or of an update to one that ask nothing; the last of them counts most. */
export function progressFeaturesOf(
  clauses: readonly Clause[],
  told: 'incident' | 'incident_update',
): string[] {
  const texts = clauses.flatMap(({ text, asks }) => (asks ? [] : [text]))
  const steps = texts.map((one) => progressOf(one) ?? 'none')
  const last = steps.at(-1) ?? 'none'
  const known = readProgress(texts) ?? 'none'
  return [
    ...gramsOf(texts.join(',')),
    ...gramsOf(texts.at(-1) ?? '').map((gram) => `>${gram}`),
    `§${told}`,
    `§${known}`,
    `§${known}!`,
    `§>${last}`,
    `§>${last}!`,
    ...new Set(steps.map((step) => `§,${step}`)),
  ]
}

function signsOf(layout: Layout): string[] {
  const clauses = layout.clauses.slice(0, 20)
  const hazards = clauses.flatMap((one) => findHazards(one.text))
  const zeros = clauses.map((one) => zeroOf(one.text))
  const signs: readonly (readonly [string, boolean])[] = [
    [`§${layout.context.role}`, true],
    [`§${layout.context.chat}`, true],
    ['§addressed', layout.context.addressed],
    ['§quote', layout.quote !== undefined],
    ['§grid', layout.grids.length > 0],
    ['§past', layout.days.some((one) => one.day < layout.today)],
    ['§late', layout.late],
    ['§ref', readRefs(layout.text.slice(0, weighed)).length > 0],
    ['§asks', clauses.some((one) => one.asks)],
    ['§unreal', clauses.some((one) => one.unreal)],
    ['§wrong', hazards.some((one) => !one.negated && one.weight > 1)],
    ['§not-wrong', hazards.some((one) => one.negated)],
    ['§zero', zeros.includes('zero')],
    ['§denied', zeros.includes('denied')],
    ['§done', clauses.some((one) => progressOf(one.text) === 'resolved')],
  ]
  return signs.flatMap(([sign, holds]) => (holds ? [sign] : []))
}

/** For each feature a weight for each label: of tens of thousands a message has hundreds, and they lie close together. */
export interface Weights<Label> {
  readonly labels: readonly Label[]
  /** Where in `values` those of a feature begin. */
  readonly rows: ReadonlyMap<string, number>
  readonly values: ArrayLike<number>
  /** What a value of 1 weighs. */
  readonly unit: number
}

/** How likely each label is; the shares sum to 1. */
export function sharesOf<Label>(
  features: readonly string[],
  { labels, rows, values, unit }: Weights<Label>,
): Map<Label, number> {
  const scores = labels.map(() => 0)
  const scale = unit / Math.sqrt(features.length)
  for (const feature of features) {
    const row = rows.get(feature)
    if (row !== undefined)
      for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + (values[row + i] ?? 0) * scale
  }
  const top = Math.max(...scores)
  const grown = scores.map((score) => Math.exp(score - top))
  const sum = grown.reduce((total, one) => total + one, 0)
  return new Map(labels.map((label, at) => [label, (grown[at] ?? 0) / sum]))
}

/** The likeliest label where it is `times` likelier than `label`; else `label` itself. */
export function likelier<Label>(label: Label, times: number, shares: ReadonlyMap<Label, number>): Label {
  let best = label
  for (const [one, share] of shares) if (share > (shares.get(best) ?? 0)) best = one
  return (shares.get(best) ?? 0) > times * (shares.get(label) ?? 0) ? best : label
}
