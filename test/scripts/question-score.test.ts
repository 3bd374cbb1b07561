import { expect, test } from 'vitest'
import type { Row } from '../../scripts/question-set.ts'
import { outcomeOf, tallyOf } from '../../scripts/question-score.ts'
import type { Answer } from '../../src/domain/question/answer.ts'

const row: Row = {
  id: 'q1',
  seed: 'a.txt',
  lines: [3, 3],
  plan: 'a',
  question: '几点开门',
  must: [['8点', '8:00']],
  answerable: true,
}
const answered = (text: string): Answer => ({
  outcome: 'answered',
  mode: 'extract',
  text,
  year: { kind: 'unknown' },
  citations: [{ file: 'a.txt', lines: [3, 3], place: null, plan: 'a', section: '', quote: '' }],
  alsoIn: [],
})
const refused: Answer = { outcome: 'refused', reason: 'not-in-plans', citations: [] }

test.each<[string, Answer, string]>([
  ['the words that must stand there', answered('每天８点开门。'), 'hit'],
  ['other words', answered('每天9点开门。'), 'wrong'],
  ['the right words in a dump', answered(`8点${'开门'.repeat(120)}`), 'wrong'],
  ['a no', refused, 'refused'],
  ['a question back', { outcome: 'clarify', reason: 'which-plan', choices: [] }, 'asked back'],
])('%s', (_, answer, outcome) => {
  expect(outcomeOf(row, answer)).toBe(outcome)
})

test('an answer to a question without one is never a hit', () => {
  expect(outcomeOf({ ...row, answerable: false, must: [] }, answered('8点'))).toBe('wrong')
})

test('shares are of the answerable, refused rightly of the others', () => {
  const judged = [
    { row, answer: answered('8点') },
    { row, answer: refused },
    { row: { ...row, answerable: false }, answer: refused },
  ].map((one) => ({ ...one, question: '', variant: 0, ms: 1, outcome: outcomeOf(one.row, one.answer) }))
  expect(tallyOf(judged)).toMatchObject({
    answerable: 2,
    'hit %': 50,
    'cited in 3 %': 50,
    'refused wrongly %': 50,
    'refused rightly %': 100,
  })
})
