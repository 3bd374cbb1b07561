import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isCited, isHit, libraryOf, readQuestions } from '../../../scripts/question-set.ts'
import { ask } from '../../../src/knowledge/answer/ask.ts'

const fixtures = join(import.meta.dirname, '../../fixtures')

// The later sets were written before their rules; their first runs stand in docs/decisions/0024-finding-and-refusing.md.
describe.each([
  { set: '.', hit: 0.88, cited: 0.94, refusedWrongly: 0.08, refusedRightly: 0.89 },
  { set: 'collections', hit: 0.92, cited: 0.97, refusedWrongly: 0.05, refusedRightly: 0.9 },
  { set: 'later', hit: 0.85, cited: 0.94, refusedWrongly: 0.12, refusedRightly: 0.88 },
  { set: 'unseen-1', hit: 0.88, cited: 0.96, refusedWrongly: 0.07, refusedRightly: 0.8 },
  { set: 'unseen-2', hit: 0.9, cited: 0.98, refusedWrongly: 0.06, refusedRightly: 0.8 },
  { set: 'unseen-3', hit: 0.88, cited: 0.96, refusedWrongly: 0.09, refusedRightly: 0.85 },
  { set: 'unseen-4', hit: 0.93, cited: 0.96, refusedWrongly: 0.05, refusedRightly: 0.8 },
  { set: 'unseen-5', hit: 0.92, cited: 0.96, refusedWrongly: 0.06, refusedRightly: 0.9 },
  { set: 'unseen-6', hit: 0.87, cited: 0.96, refusedWrongly: 0.1, refusedRightly: 0.85 },
  { set: 'unseen-7', hit: 0.88, cited: 0.89, refusedWrongly: 0.09, refusedRightly: 0.55 },
  { set: 'unseen-8', hit: 0.8, cited: 0.89, refusedWrongly: 0.17, refusedRightly: 0.74 },
])('questions on plans of our own: $set', ({ set, ...bar }) => {
  const library = libraryOf(join(fixtures, set, 'plans'))
  const asked = readQuestions(join(fixtures, set, 'questions.jsonl')).flatMap((row) =>
    [row.question, ...(row.variants ?? [])].map((question) => ({ row, answer: ask(library, { question }) })),
  )
  const answerable = asked.filter(({ row }) => row.answerable)
  const part = (values: readonly boolean[]) => values.filter(Boolean).length / values.length
  const refused = ({ answer }: (typeof asked)[number]) => answer.outcome === 'refused'

  test('are answered in the right words, from the right place', () => {
    expect(part(answerable.map(({ row, answer }) => isHit(row, answer)))).toBeGreaterThan(bar.hit)
    expect(part(answerable.map(({ row, answer }) => isCited(row, answer, 3)))).toBeGreaterThan(bar.cited)
  })

  test('what the plans do not hold is refused, what they hold is not', () => {
    expect(part(answerable.map(refused))).toBeLessThan(bar.refusedWrongly)
    expect(part(asked.filter(({ row }) => !row.answerable).map(refused))).toBeGreaterThan(bar.refusedRightly)
  })
})
