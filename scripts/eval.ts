// Scores question sets over their documents as a resident would: `npm run eval -- QUESTIONS.jsonl DOCS_FOLDER ...`.
//   --json FILE writes the same figures and every miss; without paths our own sets are scored. No model, no network.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Answer } from '../src/domain/question/answer.ts'
import { ask } from '../src/knowledge/answer/ask.ts'
import { isUnreadable, readDocument, renderUnreadable } from '../src/knowledge/document/document.ts'
import { buildLibrary, type Library } from '../src/knowledge/library/library.ts'
import { outcomeOf, tallyOf, type Judged } from './question-score.ts'
import { readQuestions } from './question-set.ts'

const fixtures = join(import.meta.dirname, '../test/fixtures')
const OURS = [
  '.',
  'collections',
  'later',
  'unseen-1',
  'unseen-2',
  'unseen-3',
  'unseen-4',
  'unseen-5',
  'unseen-6',
  'unseen-7',
  'unseen-8',
].flatMap((set) => [join(fixtures, set, 'questions.jsonl'), join(fixtures, set, 'plans')])

const { positionals, values } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } })
const paths = positionals.length > 0 ? positionals : OURS
if (paths.length % 2 !== 0)
  throw new Error('usage: npm run eval -- [QUESTIONS.jsonl DOCS_FOLDER]... [--json FILE]')

async function libraryIn(folder: string): Promise<{ library: Library; indexMs: number }> {
  const from = performance.now()
  const files = readdirSync(folder).map((name) => readDocument(name, readFileSync(join(folder, name))))
  const documents = (await Promise.all(files)).flatMap((one) => {
    if (!isUnreadable(one)) return [one]
    process.stderr.write(`${renderUnreadable(one)}\n`)
    return []
  })
  return { library: buildLibrary(documents), indexMs: Math.round(performance.now() - from) }
}

function judge(library: Library, questions: string): Judged[] {
  return readQuestions(questions).flatMap((row) =>
    [row.question, ...(row.variants ?? [])].map((question, variant) => {
      const from = performance.now()
      const answer: Answer = ask(library, { question })
      const ms = performance.now() - from
      return { row, question, variant, answer, ms, outcome: outcomeOf(row, answer) }
    }),
  )
}

const sets = []
for (let i = 0; i < paths.length; i += 2) {
  const [questions = '', folder = ''] = paths.slice(i, i + 2)
  const { library, indexMs } = await libraryIn(folder)
  const judged = judge(library, questions)
  const size = { plans: library.plans.length, passages: library.passages.length, indexMs }
  const alone = tallyOf(judged.filter(({ variant }) => variant === 0))
  sets.push({ questions, folder, ...size, alone, withVariants: tallyOf(judged), misses: missesOf(judged) })
}

function missesOf(judged: readonly Judged[]) {
  return judged
    .filter(({ row, outcome }) => outcome !== (row.answerable ? 'hit' : 'refused'))
    .map(({ row, question, outcome, answer }) => {
      const said = answer.outcome === 'answered' ? answer.text : ''
      return { id: row.id, outcome, question, said }
    })
}

console.table(
  sets.flatMap(({ questions, alone, withVariants }) => [
    { set: questions.split('/').slice(-3).join('/'), ...alone },
    { set: '  with variants', ...withVariants },
  ]),
)
if (values.json) writeFileSync(values.json, `${JSON.stringify({ sets }, undefined, 2)}\n`)
