// Answers to "which grid?", "which incident?" and "where?", and what a place adds to one that says little.
import { expect, test } from 'vitest'
import type { ReadingContext } from '../../../src/domain/message/reading.ts'
import {
  parseBarePlace,
  parseGridAnswer,
  parseIncidentAnswer,
  parsePlaceAnswer,
  parseWhere,
} from '../../../src/domain/record/missing.ts'

const context: ReadingContext = {
  now: new Date('2026-03-16T08:00:00+08:00'),
  timeZone: 'Asia/Shanghai',
  chat: 'staff',
  role: 'grid',
  ownGrid: undefined,
  mine: ['g2', 'g12'],
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
  ['7', []],
  ['2号网格今天下午要开会', []],
  ['是12号网格那边的', ['g12']],
  ['2、12', ['g2', 'g12']],
  ['2和12号', ['g2', 'g12']],
  ['2 12', ['g2', 'g12']],
  ['2、7', []],
  ['2、3处', []],
  ['都是', ['g2', 'g12']],
  ['两个都是', ['g2', 'g12']],
  ['都不是', []],
  ['12格着火', []],
  ['12格漏水', []],
  ['12格无', []],
  ['12号网格没事', []],
  ['不是12格', []],
  ['别报12格', []],
  ['好的', []],
  ['', []],
])('the grid in %s', (text, grids) => {
  expect(parseGridAnswer(text, context)).toEqual(grids)
})

test.each([
  ['12号', 'grid', { grids: ['g12'] }],
  ['12号', 'place', { grids: [], place: '12号' }],
  ['是12号。', 'place', { grids: [], place: '12号' }],
  ['12号网格', 'place', { grids: ['g12'] }],
  ['12格', 'grid', { grids: ['g12'] }],
  ['2格东门', 'grid', { grids: ['g2'], place: '东门' }],
  ['2号网格3栋楼下', 'place', { grids: ['g2'], place: '3栋楼下' }],
  ['2号楼门口', 'grid', { grids: [], place: '2号楼门口' }],
  ['湖滨网格菜场', 'grid', { grids: ['lake'], place: '菜场' }],
  ['好的', 'place', { grids: [] }],
] as const)('where %s is, asked for a %s', (text, asked, where) => {
  expect(parseWhere(text, context, asked)).toEqual({ place: undefined, ...where })
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

test.each([
  ['在5栋楼下', '5栋楼下'],
  ['就在东门口那边', '东门口'],
  ['3栋2单元', '3栋2单元'],
  ['我在东门口等你', undefined],
  ['去3栋2单元收钱', undefined],
  ['东门口？', undefined],
  ['好的', undefined],
])('%s is a place and nothing else: %s', (text, place) => {
  expect(parseBarePlace(text, context)).toBe(place)
})

test.each([
  ['#12', 12],
  ['12', undefined],
  ['2', 2],
  ['是2号', 2],
  ['#2那件。', 2],
  ['是', undefined],
  ['2号网格', undefined],
  ['2处', undefined],
  ['#2 已处理', undefined],
])('the incident in %s, of two that were offered: %s', (text, number) => {
  expect(parseIncidentAnswer(text, [2, 3])).toBe(number)
})

test('a mere yes is the one that was offered', () => {
  expect(parseIncidentAnswer('是的。', [7])).toBe(7)
  expect(parseIncidentAnswer('不是', [7])).toBeUndefined()
})
