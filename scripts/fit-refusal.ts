// Fits by logistic regression when the best stretch found should not stand as an answer; whole files are held out.
//   npx tsx scripts/fit-refusal.ts QUESTIONS.jsonl DOCS_FOLDER [QUESTIONS.jsonl DOCS_FOLDER ...]
import { completed } from '../src/knowledge/answer/extract.ts'
import { readQuestion } from '../src/knowledge/question/question.ts'
import { DOUBT, doubtsOf, isSensitive, unknownByRule } from '../src/knowledge/answer/refusal.ts'
import { search } from '../src/knowledge/answer/search.ts'
import { fitLogistic, heldOut, sharesAbove, type Sample } from './logistic.ts'
import { libraryOf, readQuestions } from './question-set.ts'

const paths = process.argv.slice(2)
if (paths.length === 0 || paths.length % 2 !== 0)
  throw new Error('usage: fit-refusal.ts QUESTIONS.jsonl DOCS_FOLDER [QUESTIONS.jsonl DOCS_FOLDER ...]')
const keys = Object.keys(DOUBT) as (keyof typeof DOUBT)[]

function samplesOf(questionsPath: string, folder: string): Sample[] {
  const library = libraryOf(folder)
  return readQuestions(questionsPath).flatMap((row) =>
    [row.question, ...(row.variants ?? [])].flatMap((text) => {
      const question = readQuestion(text)
      const best = search(library, question)[0]
      if (!best || isSensitive(question)) return []
      const sentences = completed(best.sentences, question.wants)
      if (unknownByRule(question, sentences)) return []
      const doubts = doubtsOf(question, sentences)
      const group = `${questionsPath} ${row.seed}`
      return [{ values: keys.map((key) => doubts[key]), positive: !row.answerable, group }]
    }),
  )
}

const samples = paths.flatMap((path, i) => (i % 2 === 0 ? samplesOf(path, paths[i + 1] ?? '') : []))
const toRefuse = samples.filter(({ positive }) => positive).length
process.stdout.write(`${toRefuse} to refuse, ${samples.length - toRefuse} to answer, after the rules\n`)

/** The base may be moved: fewer wrong refusals for fewer right ones. */
const judged = heldOut(samples)
const per = (share: number) => `${(100 * share).toFixed(1)} %`
for (const bound of [-0.4, 0, 0.4, 0.8, 1.2, 1.6]) {
  const { rightly, wrongly } = sharesAbove(judged, bound)
  process.stdout.write(
    `base lowered by ${bound}: held out ${per(rightly)} rightly, ${per(wrongly)} wrongly\n`,
  )
}
const weights = fitLogistic(samples)
const fitted = Object.fromEntries(keys.map((key, i) => [key, Number((weights[i] ?? 0).toFixed(2))]))
process.stdout.write(`${JSON.stringify(fitted)}\n`)
