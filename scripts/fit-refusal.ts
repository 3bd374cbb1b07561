// Fits by logistic regression when the best stretch found should not stand as an answer; whole files are held out.
// Each question that has an answer is also asked of the same documents without the lines that answer it.
//   npx tsx scripts/fit-refusal.ts QUESTIONS.jsonl DOCS_FOLDER [QUESTIONS.jsonl DOCS_FOLDER ...]
import { DOUBT, doubtsOf } from '../src/knowledge/answer/doubt.ts'
import { answerFrom } from '../src/knowledge/answer/ask.ts'
import { completed } from '../src/knowledge/answer/extract.ts'
import { isSensitive, unknownByRule } from '../src/knowledge/answer/refusal.ts'
import { find } from '../src/knowledge/answer/search.ts'
import { weigh } from '../src/knowledge/answer/weigh.ts'
import { buildLibrary, type Library } from '../src/knowledge/library/library.ts'
import { readQuestion } from '../src/knowledge/question/question.ts'
import { fitLogistic, heldOut, sharesAbove, type Sample } from './logistic.ts'
import { documentsOf, isHit, readQuestions, withoutAnswer, type Row } from './question-set.ts'

const paths = process.argv.slice(2)
if (paths.length === 0 || paths.length % 2 !== 0)
  throw new Error('usage: fit-refusal.ts QUESTIONS.jsonl DOCS_FOLDER [QUESTIONS.jsonl DOCS_FOLDER ...]')
const keys = Object.keys(DOUBT) as (keyof typeof DOUBT)[]

type Asked = Omit<Sample, 'weight'> & { readonly leftOut: boolean }

interface Case {
  readonly row: Row
  readonly group: string
  readonly leftOut: boolean
}

function asked(library: Library, { row, group, leftOut }: Case): Asked[] {
  return [row.question, ...(row.variants ?? [])].flatMap((text) => {
    const question = readQuestion(text)
    const weighed = weigh(library, question)
    const found = find(library, weighed)
    const [best] = found
    if (!best || isSensitive(question)) return []
    const sentences = completed(best.sentences, question.wants)
    if (unknownByRule({ library, asked: weighed, found }, sentences)) return []
    if (leftOut && isHit(row, answerFrom(library, question, found))) return []
    const doubts = doubtsOf({ library, asked: weighed, found }, sentences)
    return [{ values: keys.map((key) => doubts[key]), positive: leftOut || !row.answerable, group, leftOut }]
  })
}

function samplesOf(questionsPath: string, folder: string): Asked[] {
  const documents = documentsOf(folder)
  const library = buildLibrary(documents)
  return readQuestions(questionsPath).flatMap((row) => {
    const group = `${questionsPath} ${row.seed}`
    const real = asked(library, { row, group, leftOut: false })
    if (!row.answerable) return real
    return [...real, ...asked(buildLibrary(withoutAnswer(documents, row)), { row, group, leftOut: true })]
  })
}

/** What those to refuse weigh together against those to answer: as they were asked, and with the answer left out. */
const SHARES = { asked: 0.4, leftOut: 0.3 }

function weighted(all: readonly Asked[]): (Sample & Asked)[] {
  const count = (is: (one: Asked) => boolean) => Math.max(1, all.filter(is).length)
  const answers = count(({ positive }) => !positive)
  const each = {
    asked: (SHARES.asked * answers) / count(({ positive, leftOut }) => positive && !leftOut),
    leftOut: (SHARES.leftOut * answers) / count(({ leftOut }) => leftOut),
  }
  return all.map((one) => ({ ...one, weight: one.positive ? each[one.leftOut ? 'leftOut' : 'asked'] : 1 }))
}

const samples = weighted(paths.flatMap((path, i) => (i % 2 === 0 ? samplesOf(path, paths[i + 1] ?? '') : [])))
const real = samples.filter(({ leftOut }) => !leftOut)
const toRefuse = real.filter(({ positive }) => positive).length
process.stdout.write(
  `after the rules: ${toRefuse} to refuse, ${real.length - toRefuse} to answer, ${samples.length - real.length} with the answer left out\n`,
)

/** The base may be moved: fewer wrong refusals for fewer right ones. */
const judged = heldOut(samples).filter(({ sample }) => !sample.leftOut)
const per = (share: number) => `${(100 * share).toFixed(1)} %`
for (const bound of [-0.6, -0.3, 0, 0.3, 0.6, 0.9, 1.2]) {
  const { rightly, wrongly } = sharesAbove(judged, bound)
  process.stdout.write(
    `base lowered by ${bound}: held out ${per(rightly)} rightly, ${per(wrongly)} wrongly\n`,
  )
}
const weights = fitLogistic(samples)
const fitted = Object.fromEntries(keys.map((key, i) => [key, Number((weights[i] ?? 0).toFixed(2))]))
process.stdout.write(`${JSON.stringify(fitted)}\n`)
