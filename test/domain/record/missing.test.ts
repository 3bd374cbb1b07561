// Answers to "which grid?" and "where?", and what still speaks of the same incident.
import { expect, test } from 'vitest'
import type { Incident } from '../../../src/domain/incident/incident.ts'
import type { IncidentFacts, ReadingContext } from '../../../src/domain/message/reading.ts'
import { continues, parseGridAnswer, parsePlaceAnswer } from '../../../src/domain/record/missing.ts'

const context: ReadingContext = {
  now: new Date('2026-03-16T08:00:00+08:00'),
  timeZone: 'Asia/Shanghai',
  chat: 'staff',
  role: 'grid',
  ownGrid: undefined,
  addressed: false,
  grids: [
    { id: 'g2', name: '2号网格', number: 2 },
    { id: 'g12', name: '12号网格', number: 12 },
    { id: 'lake', name: '湖滨网格', number: undefined },
  ],
}

test.each([
  ['12', ['g12']],
  ['十二号', ['g12']],
  ['2号网格', ['g2']],
  ['是2格', ['g2']],
  ['2、12号网格', ['g2', 'g12']],
  ['湖滨网格', ['lake']],
  ['「小助手：是哪个网格？」\n- - - - - -\n12号', ['g12']],
  ['7', []],
  ['2号网格今天下午要开会', []],
  ['好的', []],
  ['', []],
])('the grid in %s', (text, grids) => {
  expect(parseGridAnswer(text, context)).toEqual(grids)
})

test.each([
  ['3栋2单元门口', true],
  ['在菜场门口', true],
  ['哈哈', false],
  ['是在菜场门口吗？', false],
  [`菜场门口${'很乱'.repeat(30)}`, false],
])('a place in %s: %s', (text, has) => {
  expect(parsePlaceAnswer(text, context) !== undefined).toBe(has)
})

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
