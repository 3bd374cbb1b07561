// What goes to an official, who may answer, and the words for it.
import { expect, test } from 'vitest'
import type { Question } from '../../../src/domain/question/question.ts'
import {
  mayBeReferred,
  renderBundle,
  whyBarred,
  whyUnfit,
  type Referral,
} from '../../../src/domain/question/referral.ts'
import {
  answerWords,
  numbersIn,
  parseReferralCommand,
} from '../../../src/domain/question/referral-command.ts'
import type { Roster } from '../../../src/domain/roster/roster.ts'

const now = new Date('2026-03-16T00:00:00Z')
const official = { personId: 'o', name: '林海', role: 'official', units: ['a'] } as const
const other = { ...official, personId: 'p', units: ['b'] }
const roster: Roster = {
  units: [
    { id: 'a', name: '甲社区', kind: 'community' },
    { id: 'b', name: '乙社区', kind: 'community' },
  ],
  people: [
    { id: 'o', name: '林海', roles: [{ role: 'official', unit: 'a' }], accounts: [] },
    { id: 'p', name: '石清', roles: [{ role: 'official', unit: 'b' }], accounts: [] },
  ],
  chats: [],
}

function referral(changes: Partial<Referral> = {}, asked: Partial<Question> = {}): Referral {
  const chat = { channel: 'console', chatId: 'g' } as const
  const question = { id: 12, text: '@小助手 食堂几点开门？', chat, askerId: 'w', ...asked } as Question
  const none = { withdrawnAt: undefined, answer: undefined, answeredBy: undefined, answeredAt: undefined }
  return { question, unit: 'a', referredAt: now, faqId: undefined, ...none, ...changes }
}

test.each([
  ['问题', { verb: 'list' }],
  ['答 Q12 七点', { verb: 'answer', questionId: 12 }],
  ['答复Q12:七点', { verb: 'answer', questionId: 12 }],
  ['答 Q12', { verb: 'answer', questionId: 12 }],
  ['存为常见问题 Q12', { verb: 'keep', questionId: 12, days: 90 }],
  ['存为常见问题 Q12 30天', { verb: 'keep', questionId: 12, days: 30 }],
  ['答应了的事', undefined],
  ['问题很多', undefined],
  ['答 Q1234567890 七点', undefined],
])('%s', (text, command) => {
  expect(parseReferralCommand(text)).toEqual(command)
})

test('the official’s own words stay as they are', () => {
  expect(answerWords('答 Q12：早上７点（周日休息）')).toBe('早上７点（周日休息）')
  expect(numbersIn('Q3 甲\nQ4 乙 Q3')).toEqual([3, 4])
})

test.each([
  [official, referral(), undefined],
  [official, undefined, 'unknown'],
  [{ ...official, role: 'resident', personId: undefined } as const, undefined, 'not-yours'],
  [other, referral(), 'not-yours'],
  [official, referral({ withdrawnAt: now }), 'withdrawn'],
  [official, referral({}, { askerId: '' }), 'withdrawn'],
  [official, referral({ referredAt: new Date('2026-03-01T00:00:00Z') }), 'expired'],
  [official, referral({ answeredAt: now, withdrawnAt: now }), 'answered'],
])('who may answer which %#', (member, asked, why) => {
  expect(whyBarred({ referral: asked, member, roster, now })).toBe(why)
})

test('an answer says something, in the space of a chat', () => {
  expect([whyUnfit(' ？！'), whyUnfit('七点'), whyUnfit('七'.repeat(5000))]).toEqual([
    'empty',
    undefined,
    'too-long',
  ])
})

test('what is private is not passed on', () => {
  const refused = (reason: 'not-in-plans' | 'sensitive') =>
    ({ outcome: 'refused', reason, citations: [] }) as const
  expect(mayBeReferred(referral().question, refused('not-in-plans'))).toBe(true)
  expect(mayBeReferred(referral().question, refused('sensitive'))).toBe(false)
  expect(mayBeReferred(referral({}, { text: '我要举报谁家赌博' }).question, refused('not-in-plans'))).toBe(
    false,
  )
})

test('a bundle names a topic once and stays a few lines', () => {
  const same = [referral(), referral({}, { id: 13, text: '请问食堂几点开门' })]
  expect(renderBundle(same)).toContain('Q13 请问食堂几点开门（2 次）')
  const alone = { chatKind: 'private' } as const
  expect(renderBundle([...same, referral({}, { id: 14, ...alone })])).toMatch(/Q13[^]*Q14/u)
  const many = Array.from({ length: 20 }, (_, id) => referral({}, { id, text: `${id}号楼何时修` }))
  expect(renderBundle(many).split('\n')).toHaveLength(11)
})
