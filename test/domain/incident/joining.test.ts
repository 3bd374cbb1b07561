// What an account says next: the same incident, or one of its own.
import { expect, test } from 'vitest'
import type { Incident } from '../../../src/domain/incident/incident.ts'
import type { IncidentFacts } from '../../../src/domain/message/reading.ts'
import { continues } from '../../../src/domain/incident/joining.ts'

const incident = {
  category: 'facility',
  text: '2号网格东门路灯坏了',
  location: '东门',
  gridId: 'g2',
  urgent: false,
} as Incident
const facts: IncidentFacts = {
  category: 'facility',
  grids: [],
  day: '2026-03-16',
  location: undefined,
  count: undefined,
  urgent: false,
  foundAt: undefined,
  status: undefined,
}
test.each([
  ['the same thing', {}, '路灯一闪一闪的，没人修', true],
  ['another thing of the same kind', {}, '井盖也丢了', false],
  ['the place said at more length', { location: '小区东门' }, '小区东门的灯', true],
  ['another place', { location: '西门' }, '西门的灯坏了', false],
  ['another thing', { category: 'noise' }, '吵死了', false],
  ['another grid', { grids: ['g12'] }, '灯坏了', false],
  ['what is of no kind', { category: 'other' }, '猫困在树上下不来', false],
  ['danger now', { urgent: true }, '电线冒火', false],
  ['one more, it says', {}, '还有一处灯坏了', false],
] as const)('goes on about it: %s', (...[, changes, text, expected]) => {
  expect(continues(incident, { ...facts, ...changes }, text)).toBe(expected)
})

const fight = {
  ...incident,
  category: 'public_security',
  urgent: true,
  text: '2号网格有人持刀打架',
} as Incident
const unknown = { ...incident, category: 'other', location: undefined, text: '2号网格有人晕倒了' } as Incident
test.each([
  ['danger of another kind', fight, { category: 'fire_safety', urgent: true }, '厨房着火了', false],
  ['danger elsewhere', fight, { category: 'public_security', urgent: true, location: '西门' }, '打架', false],
  ['of no kind before, of a kind now', unknown, { category: 'public_security' }, '有人打架', false],
  ['of no kind before and now', unknown, { category: 'other' }, '楼顶有只大鸟', false],
  ['of no kind, named again', unknown, { category: 'other' }, '东门晕倒的是个老伯', true],
] as const)('two cases: %s', (...[, open, changes, text, expected]) => {
  expect(continues(open, { ...facts, ...changes }, text)).toBe(expected)
})

const fire = { ...unknown, category: 'fire_safety', urgent: true, text: '3栋着火了' } as Incident
const fainted = { ...unknown, urgent: true } as Incident
const cry = { ...unknown, urgent: true, text: '救命啊！快来人' } as Incident
const danger = { category: 'other', urgent: true } as const
test.each([
  ['a cry', fire, danger, '快来人啊！！', true],
  ['what has no subject of its own', fire, danger, '里面还有人', true],
  ['how it is with him', fainted, danger, '没呼吸了', true],
  [
    'what the cry was about',
    cry,
    { category: 'fire_safety', urgent: true, location: '3栋' },
    '3栋着火了',
    true,
  ],
  ['somebody else', fire, danger, '有人掉河里了', false],
  ['an old man, too', fire, danger, '一个老人倒在地上', false],
  ['it is not there', { ...fire, location: '3栋' }, { ...danger, location: '西门' }, '快来人', false],
  ['of another kind', fire, { category: 'facility', urgent: true }, '电线掉下来了', false],
  ['of a kind now', fainted, { category: 'fire_safety', urgent: true }, '着火了', false],
] as const)('in danger people write in pieces: %s', (...[, open, changes, text, expected]) => {
  expect(continues(open, { ...facts, ...changes }, text)).toBe(expected)
})

const announced = { ...unknown, text: '今天3号网格有点情况' } as Incident
test.each([
  ['what it is', announced, { category: 'dispute' }, '两家吵架', true],
  ['danger is a case of its own', announced, { category: 'fire_safety', urgent: true }, '着火了', false],
  ['elsewhere', announced, { category: 'dispute', grids: ['g12'] }, '12号网格两家吵架', false],
  [
    'something was said already',
    { ...announced, text: '今天有点情况，树倒了' },
    { category: 'dispute' },
    '吵架',
    false,
  ],
] as const)('something is announced, then told: %s', (...[, open, changes, text, expected]) => {
  expect(continues(open, { ...facts, ...changes }, text)).toBe(expected)
})
