// Fits the weights of the search by coordinate steps and says what they are worth on plans they were not fitted on.
//   npx tsx scripts/fit-search.ts QUESTIONS.jsonl DOCS_FOLDER [--folds 5]
import { answerFrom } from '../src/knowledge/answer/ask.ts'
import { readQuestion } from '../src/knowledge/question/question.ts'
import { search } from '../src/knowledge/answer/search.ts'
import { WEIGHTS, type Weights } from '../src/knowledge/answer/weights.ts'
import { isCited, isHit, libraryOf, readQuestions, type Row } from './question-set.ts'

const [questionsPath, folder, ...flags] = process.argv.slice(2)
if (!questionsPath || !folder) throw new Error('usage: fit-search.ts QUESTIONS.jsonl DOCS_FOLDER [--folds N]')
const foldCount = flags[0] === '--folds' ? Number(flags[1]) : 5
const library = libraryOf(folder)
const rows = readQuestions(questionsPath).filter((row) => row.answerable)
const plans = [...new Set(rows.map((row) => row.plan))]
const foldOf = new Map(plans.map((plan, i) => [plan, i % foldCount]))

/** What each question is worth under the weights: its wordings weigh together as one. */
const known = new Map<string, number[]>()
function worths(weights: Weights): number[] {
  const key = JSON.stringify(weights)
  const before = known.get(key)
  if (before) return before
  const result = rows.map((row) => worth(row, weights))
  known.set(key, result)
  return result
}

function worth(row: Row, weights: Weights): number {
  const wordings = [row.question, ...(row.variants ?? [])]
  const sum = wordings
    .map((text) => readQuestion(text))
    .map((question) => answerFrom(library, question, search(library, question, { weights })))
    .reduce((total, answer) => total + (isHit(row, answer) ? 1 : 0) + (isCited(row, answer, 3) ? 0.5 : 0), 0)
  return sum / wordings.length / 1.5
}

function mean(values: readonly number[], among: (i: number) => boolean): number {
  const chosen = values.filter((_, i) => among(i))
  return chosen.reduce((a, b) => a + b, 0) / Math.max(1, chosen.length)
}

/** Coordinate steps that shrink; small gains are not taken, they are noise on so few questions. */
function fit(among: (i: number) => boolean): Weights {
  let weights = WEIGHTS
  let best = mean(worths(weights), among)
  for (const step of [1.6, 1.25]) {
    for (const key of Object.keys(WEIGHTS) as (keyof Weights)[]) {
      for (const factor of [step, 1 / step]) {
        const tried = { ...weights, [key]: Number((weights[key] * factor).toFixed(3)) }
        const value = mean(worths(tried), among)
        if (value > best + 0.002) [weights, best] = [tried, value]
      }
    }
  }
  return weights
}

const inFold = (i: number) => foldOf.get(rows[i]?.plan ?? '') ?? 0
const say = (text: string) => process.stdout.write(`${text}\n`)
const held: number[] = []
for (let fold = 0; fold < foldCount; fold++) {
  const weights = fit((i) => inFold(i) !== fold)
  held.push(mean(worths(weights), (i) => inFold(i) === fold))
  say(
    `fold ${fold}: held out ${held[fold]?.toFixed(3)}, as shipped ${mean(worths(WEIGHTS), (i) => inFold(i) === fold).toFixed(3)} ${JSON.stringify(weights)}`,
  )
}
say(
  `held out ${mean(held, () => true).toFixed(3)}, as shipped ${mean(worths(WEIGHTS), () => true).toFixed(3)}`,
)
const all = fit(() => true)
say(`fitted on all ${mean(worths(all), () => true).toFixed(3)} ${JSON.stringify(all)}`)
