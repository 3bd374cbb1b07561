import { expect, test } from 'vitest'
import { renderAnswer } from '../../../src/domain/question/answer.ts'
import type { PlanFacts } from '../../../src/domain/question/plan-facts.ts'
import { ask } from '../../../src/knowledge/answer/ask.ts'
import { differenceOf } from '../../../src/knowledge/library/difference.ts'
import { buildLibrary } from '../../../src/knowledge/library/library.ts'

const document = (name: string, hour: string) => ({
  name,
  lines: [
    '河滩公园夜市管理方案',
    '为规范河滩公园夜市经营秩序，特制定本方案。',
    `一、夜市摊位每晚${hour}时收摊，由值班人员清场。`,
    '二、摊主须持健康证经营，摊位不得转让。',
  ],
})
const question = '河滩公园夜市几点收摊'
const today = '2026-03-02'

function asked(facts: Record<string, PlanFacts>) {
  const library = buildLibrary(
    [document('old.txt', '22'), document('new.txt', '23')],
    new Map(Object.entries(facts)),
  )
  return ask(library, { question, today })
}

test('a plan that was repealed or superseded answers with that said', () => {
  const both = { 'new.txt:2': { state: 'repealed' }, 'old.txt:2': { supersededBy: '夜市新规' } } as const
  expect(renderAnswer(asked(both))).toMatch(/注意：该方案(已废止|已被《夜市新规》取代)，仅供参考。/)
  expect(renderAnswer(asked({}))).not.toContain('注意')
})

test('a plan that stands goes before one that does not', () => {
  for (const [lapsed, standing] of [
    ['old.txt', 'new.txt'],
    ['new.txt', 'old.txt'],
  ] as const) {
    const answer = asked({ [`${lapsed}:2`]: { state: 'repealed' } })
    expect(answer).toMatchObject({ outcome: 'answered' })
    expect(answer.outcome === 'answered' && answer.citations[0].file).toBe(standing)
    expect(answer).not.toHaveProperty('lapse')
  }
})

test.each([
  ['2026-03-01', { outcome: 'refused', reason: 'expired', citations: [{}] }],
  ['2026-03-02', { outcome: 'answered' }],
])('plans that expire on %s', (expires, expected) => {
  expect(asked({ 'old.txt:2': { expires }, 'new.txt:2': { expires } })).toMatchObject(expected)
})

test('the place and the year that an official gave count as the plan’s own', () => {
  const facts = { place: '东洲社区', year: 2024 }
  const library = buildLibrary([document('old.txt', '22')], new Map([['old.txt:2', facts]]))
  expect(library.plans[0]).toMatchObject({ places: ['东洲社区'], year: { kind: 'known', year: 2024 } })
  expect(ask(library, { question: `东洲社区夜市几点收摊` }).outcome).toBe('answered')
})

test('two plans differ in the sentences that only one has', () => {
  const { plans } = buildLibrary([document('old.txt', '22'), document('new.txt', '23')])
  const [old, young] = plans
  if (!old || !young) throw new Error('two plans expected')
  expect(differenceOf(old, young)).toEqual({
    only: [{ line: 3, text: '一、夜市摊位每晚22时收摊，由值班人员清场。' }],
    onlyOther: [{ line: 3, text: '一、夜市摊位每晚23时收摊，由值班人员清场。' }],
  })
})
