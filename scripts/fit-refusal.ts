// Fits by logistic regression when the best stretch found should not stand as an answer, cross-validated by plan.
//   npx tsx scripts/fit-refusal.ts QUESTIONS.jsonl DOCS_FOLDER [QUESTIONS.jsonl DOCS_FOLDER ...]
import { completed } from '../src/knowledge/answer/extract.ts'
import { readQuestion } from '../src/knowledge/question/question.ts'
import { DOUBT, doubtsOf, isSensitive, unknownByRule } from '../src/knowledge/answer/refusal.ts'
import { search } from '../src/knowledge/answer/search.ts'
import { libraryOf, readQuestions } from './question-set.ts'

const paths = process.argv.slice(2)
if (paths.length === 0 || paths.length % 2 !== 0)
  throw new Error('usage: fit-refusal.ts QUESTIONS.jsonl DOCS_FOLDER [QUESTIONS.jsonl DOCS_FOLDER ...]')
const FOLDS = 5
const keys = Object.keys(DOUBT) as (keyof typeof DOUBT)[]

interface Sample {
  readonly doubts: readonly number[]
  readonly refuse: boolean
  readonly fold: number
}

function samplesOf(questionsPath: string, folder: string): Sample[] {
  const library = libraryOf(folder)
  const rows = readQuestions(questionsPath)
  const plans = [...new Set(rows.map((row) => row.plan || row.id))]
  return rows.flatMap((row) =>
    [row.question, ...(row.variants ?? [])].flatMap((text) => {
      const question = readQuestion(text)
      const best = search(library, question)[0]
      if (!best || isSensitive(question)) return []
      const sentences = completed(best.sentences, question.wants)
      if (unknownByRule(question, sentences)) return []
      const doubts = doubtsOf(question, sentences)
      const fold = plans.indexOf(row.plan || row.id) % FOLDS
      return [{ doubts: keys.map((key) => doubts[key]), refuse: !row.answerable, fold }]
    }),
  )
}

const samples = paths.flatMap((path, i) => (i % 2 === 0 ? samplesOf(path, paths[i + 1] ?? '') : []))

/** Gradient descent with a pull to zero; the few samples to refuse weigh as much as the many to answer. */
function fit(among: readonly Sample[]): number[] {
  const weights = keys.map(() => 0)
  const refusals = among.filter((sample) => sample.refuse).length
  const balance = ((among.length - refusals) / Math.max(1, refusals)) ** 0.7
  for (let round = 0; round < 4000; round++) {
    const gradient = keys.map(() => 0)
    for (const { doubts, refuse } of among) {
      const error = (refuse ? 1 : 0) - 1 / (1 + Math.exp(-dot(weights, doubts)))
      doubts.forEach(
        (doubt, i) => (gradient[i] = (gradient[i] ?? 0) + error * doubt * (refuse ? balance : 1)),
      )
    }
    weights.forEach(
      (weight, i) => (weights[i] = weight + 0.5 * ((gradient[i] ?? 0) / among.length - 0.0005 * weight)),
    )
  }
  return weights
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)
}

function judged(weights: readonly number[], among: readonly Sample[]) {
  const refused = (refuse: boolean) =>
    among.filter((sample) => sample.refuse === refuse && dot(weights, sample.doubts) > 0).length
  return { rightly: refused(true), wrongly: refused(false) }
}

const held = { rightly: 0, wrongly: 0 }
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fit(samples.filter((sample) => sample.fold !== fold))
  const { rightly, wrongly } = judged(
    weights,
    samples.filter((sample) => sample.fold === fold),
  )
  held.rightly += rightly
  held.wrongly += wrongly
}
const toRefuse = samples.filter((sample) => sample.refuse).length
const weights = fit(samples)
const all = judged(weights, samples)
process.stdout.write(`${toRefuse} to refuse, ${samples.length - toRefuse} to answer, after the rules
held out: ${held.rightly} rightly, ${held.wrongly} wrongly
fitted on all: ${all.rightly} rightly, ${all.wrongly} wrongly
${JSON.stringify(Object.fromEntries(keys.map((key, i) => [key, Number((weights[i] ?? 0).toFixed(2))])))}
`)
