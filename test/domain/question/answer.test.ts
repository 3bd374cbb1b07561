import { expect, test } from 'vitest'
import {
  renderAnswer,
  toAskLine,
  unknownKinds,
  type Answer,
  type Citation,
} from '../../../src/domain/question/answer.ts'

const citation: Citation = {
  file: 'river.txt',
  lines: [4, 4],
  place: null,
  plan: '清河行动方案',
  section: '一、巡河',
  quote: '每周巡河两次。',
}
const answered: Answer = {
  outcome: 'answered',
  mode: 'extract',
  text: '每周巡河两次。',
  year: { kind: 'masked' },
  citations: [citation],
}

test('an answer says what it is, where it stands and what is known of the year', () => {
  expect(renderAnswer(answered)).toBe(
    '【原文摘录】每周巡河两次。\n来源：《清河行动方案》 一、巡河 第4行（年份在原文中被遮盖）',
  )
})

test('a contradiction is shown with its own source', () => {
  const against = { ...citation, file: 'b.txt', lines: [9, 9] as const, quote: '每周巡河三次。' }
  expect(renderAnswer({ ...answered, year: { kind: 'known', year: 2023 }, against })).toBe(
    '【原文摘录】每周巡河两次。\n来源：《清河行动方案》 一、巡河 第4行（2023年）\n请对照：每周巡河三次。（《清河行动方案》 一、巡河 第9行）',
  )
})

test('the same words elsewhere are counted', () => {
  expect(renderAnswer({ ...answered, alsoIn: [citation, citation] })).toContain('，另有2处同文')
})

test('choices are numbered', () => {
  const choices = ['甲社区方案', '乙社区方案'].map((plan) => ({ plan, planKey: plan, citation }))
  expect(renderAnswer({ outcome: 'clarify', reason: 'which-plan', choices })).toBe(
    '您问的是哪个社区或方案？\n1. 甲社区方案\n2. 乙社区方案',
  )
})

test.each(unknownKinds)(
  'a refusal for %s is worded, and points nowhere when it is about people',
  (reason) => {
    const text = renderAnswer({ outcome: 'refused', reason, citations: [citation] })
    expect(text.includes('清河行动方案')).toBe(reason !== 'sensitive')
    expect(text.length).toBeGreaterThan(10)
  },
)

test('the line that other programs read', () => {
  expect(toAskLine('q1', answered)).toEqual({
    id: 'q1',
    outcome: 'answered',
    reason: null,
    mode: 'extract',
    answer: '每周巡河两次。',
    citations: [citation],
  })
  expect(toAskLine('q2', { outcome: 'refused', reason: 'blank', citations: [] })).toMatchObject({
    outcome: 'refused',
    reason: 'blank',
    mode: 'extract',
    citations: [],
  })
})
