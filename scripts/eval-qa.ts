// Answers a question set over a folder of documents and writes the lines that score-qa.mjs scores.
//   npx tsx scripts/eval-qa.ts QUESTIONS.jsonl DOCS_FOLDER ANSWERS.jsonl [--variants]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toAskLine } from '../src/domain/question/answer.ts'
import { ask } from '../src/knowledge/answer/ask.ts'
import { isUnreadable, readDocument, renderUnreadable } from '../src/knowledge/document/document.ts'
import { buildLibrary } from '../src/knowledge/library/library.ts'
import { readQuestions } from './question-set.ts'

const [questionsPath, folder, answersPath, ...flags] = process.argv.slice(2)
if (!questionsPath || !folder || !answersPath)
  throw new Error('usage: eval-qa.ts QUESTIONS.jsonl DOCS_FOLDER ANSWERS.jsonl [--variants]')

const started = performance.now()
const read = await Promise.all(
  readdirSync(folder).map((name) => readDocument(name, readFileSync(join(folder, name)))),
)
for (const one of read) if (isUnreadable(one)) process.stderr.write(`${renderUnreadable(one)}\n`)
const library = buildLibrary(read.flatMap((one) => (isUnreadable(one) ? [] : [one])))
const built = performance.now() - started

const asked = readQuestions(questionsPath).flatMap(({ id, question, variants = [] }) => [
  { id, question },
  ...(flags.includes('--variants')
    ? variants.map((text, i) => ({ id: `${id}#v${i + 1}`, question: text }))
    : []),
])
const times: number[] = []
const lines = asked.map(({ id, question }) => {
  const from = performance.now()
  const answer = ask(library, { question })
  times.push(performance.now() - from)
  return JSON.stringify(toAskLine(id, answer))
})
writeFileSync(answersPath, `${lines.join('\n')}\n`)
times.sort((a, b) => a - b)
const at = (part: number) => (times[Math.floor(times.length * part)] ?? 0).toFixed(1)
process.stderr.write(
  `${library.plans.length} plans, ${library.passages.length} passages in ${built.toFixed(0)} ms; ask p50 ${at(0.5)} ms, p99 ${at(0.99)} ms\n`,
)
