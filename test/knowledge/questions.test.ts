import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isCited, isHit, libraryOf, readQuestions } from '../../scripts/question-set.ts'
import { ask } from '../../src/knowledge/ask.ts'

const folder = join(import.meta.dirname, '../fixtures/plans')
const library = libraryOf(folder)
const asked = readQuestions(join(folder, '../questions.jsonl')).flatMap((row) =>
  [row.question, ...(row.variants ?? [])].map((question) => ({ row, answer: ask(library, { question }) })),
)
const answerable = asked.filter(({ row }) => row.answerable)
const part = (values: readonly boolean[]) => values.filter(Boolean).length / values.length

test('questions on plans of our own are answered in the right words, from the right place', () => {
  expect(part(answerable.map(({ row, answer }) => isHit(row, answer)))).toBeGreaterThan(0.88)
  expect(part(answerable.map(({ row, answer }) => isCited(row, answer, 3)))).toBeGreaterThan(0.94)
})

test('what the plans do not hold is refused, what they hold is not', () => {
  const refused = (answer: { outcome: string }) => answer.outcome === 'refused'
  expect(part(answerable.map(({ answer }) => refused(answer)))).toBeLessThan(0.08)
  const rest = asked.filter(({ row }) => !row.answerable)
  expect(part(rest.map(({ answer }) => refused(answer)))).toBeGreaterThan(0.89)
})
