// Answers a question set over a folder of documents and writes the lines that score-qa.mjs scores.
//   npx tsx scripts/eval-qa.ts QUESTIONS.jsonl DOCS_FOLDER ANSWERS.jsonl [--variants]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toAskLine } from '../src/domain/answer.ts'
import { ask } from '../src/knowledge/ask.ts'
import { buildLibrary } from '../src/knowledge/library.ts'

const [questionsPath, folder, answersPath, ...flags] = process.argv.slice(2)
if (!questionsPath || !folder || !answersPath)
  throw new Error('usage: eval-qa.ts QUESTIONS.jsonl DOCS_FOLDER ANSWERS.jsonl [--variants]')

interface Row {
  id: string
  question: string
  variants?: string[]
}
const rows = readFileSync(questionsPath, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row)
const started = performance.now()
const documents = readdirSync(folder).map((name) => ({
  name,
  lines: readFileSync(join(folder, name), 'utf8').split(/\r?\n/u),
}))
const library = buildLibrary(documents)
const built = performance.now() - started
const asked = rows.flatMap((row) => [
  { id: row.id, question: row.question },
  ...(flags.includes('--variants')
    ? (row.variants ?? []).map((q, i) => ({ id: `${row.id}#v${i + 1}`, question: q }))
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
