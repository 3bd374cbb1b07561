// What was reported before is not reported anew by a correction that speaks of it.
import { expect, test } from 'vitest'
import { understand } from '../../../src/domain/message/understand.ts'
import { messageOf } from './tables/check.ts'

const staff = messageOf(['g2', '']).context
const zeros = ['零', '没事', '无异常', '正常', '平安', '太平', '没情况', '无情况']
const together = ['', '都', '一块儿', '一起', '刚刚']

function told(text: string): string {
  const reading = understand(text, staff)
  if (reading.intent === 'zero_report') return `zero ${reading.grids.join()}`
  if (reading.intent !== 'correction') return reading.intent
  const parts = reading.parts.map(({ kind, grids }) => `${kind} ${grids.join()}`)
  return (reading.vague ? ['vague', ...parts] : parts).join(' ')
}

const each = (ends: readonly string[]) =>
  zeros.flatMap((zero) => together.flatMap((how) => ends.map((end) => `4、5、6格${how}报的${zero},${end}`)))

test('a grid taken out of a zero that several gave is withdrawn alone', () => {
  const ends = ['5格先拿掉', '5格撤回', '5格先不算', '5格那条作废', '5格去掉吧']
  expect(each(ends).filter((text) => told(text) !== 'withdrawn g5')).toEqual([])
})

test('where nothing is told in its place, its sender is asked', () => {
  const ends = ['5格要改', '5格不对', '5格有误']
  expect(each(ends).filter((text) => !told(text).startsWith('vague incident'))).toEqual([])
})

test('what is told in its place is taken', () => {
  expect(each(['5格要改成漏水', '5格有误,5格漏水']).filter((text) => told(text) !== 'incident g5')).toEqual(
    [],
  )
})

test.each([
  ['谁给2格填的0?不是我报的,请清空', 'withdrawn g2'],
  ['谁替我报的2格无异常?撤掉', 'withdrawn g2'],
  ['2格报的零请清空', 'withdrawn g2'],
  ['刚报了4到6格没事,把5格拿掉', 'withdrawn g5'],
  ['报错了,2格是零', 'zero g2'],
  ['刚才2格报错了,应该是零', 'zero g2'],
  ['刚才那条无异常是4格的', 'zero g4'],
  ['4格不是没事,5格没事', 'incident g4 zero g5'],
  ['4格并非正常,5格正常', 'incident g4 zero g5'],
  ['4格不是没事吗?', 'question'],
  ['2格垃圾堆清走了,没事', 'incident'],
  ['2格没事,垃圾桶请清空', 'zero g2'],
  ['不是2格,没事', 'zero '],
  ['不是我2格,平安', 'zero '],
  ['不是2格的,我这没事', 'zero '],
  ['不是4格,2格没事', 'zero g2'],
  ['不是4格,是2格,没事', 'zero g2'],
  ['2格没事', 'zero g2'],
])('%s: %s', (text, expected) => expect(told(text)).toBe(expected))

const taken = ['撤', '只撤', '撤回', '只撤回']
const left = ['别撤', '不撤', '留着', '保留', '别动', '那条留下', '的先留着']

test('what is said to stay of one of two stays', () => {
  const texts = taken.flatMap((one) => left.map((other) => `${one}6格,4格${other}`))
  expect(texts.filter((text) => told(text) !== 'withdrawn g6')).toEqual([])
})

test.each([
  '我撤回我的撤回',
  '撤回刚才的撤回',
  '之前的撤回作废',
  '取消撤回',
  '除了4格都撤了',
  '除4格外全撤回',
])('who takes back what is not told is asked: %s', (text) => {
  expect(told(text)).toMatch(/^vague withdrawn/)
})

test.each([
  ['撤6格,4格', 'withdrawn g6,g4'],
  ['撤回6格和4格的零', 'withdrawn g6,g4'],
  ['撤回刚才那条', 'withdrawn g2'],
  ['除4格、7格外都没报昨天的', 'chatter'],
])('%s', (text, want) => {
  expect(told(text)).toBe(want)
})
