// Grids that are named without the word 格, and numbers beside it that name none.
import { expect, test } from 'vitest'
import { booked } from '../booked.ts'

const from = (first: number, last: number, ...out: readonly number[]) =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((one) => !out.includes(one))

test.each([
  ['3、4为零', [3, 4]],
  ['只有3、4没事,5我不知道', [3, 4]],
  ['2、5都是零报告', [2, 5]],
  ['五六格均零', [5, 6]],
  ['3格没事;5、6、7也没事', [3, 5, 6, 7]],
  ['2#、3#网格:零', [2, 3]],
  ['6#8#网格均零报告', [6, 8]],
  ['三四五网格今天都没事', [3, 4, 5]],
  ['十二格都没事', [12]],
  // after the word
  ['网格1 2 3 4 均无异常', [1, 2, 3, 4]],
  ['网格 1 2 3 4 无异常', [1, 2, 3, 4]],
  ['网格1 2 3 4:零报告', [1, 2, 3, 4]],
  ['网格5 8都没事', [5, 8]],
  // each with its own zero, before one that has none
  ['5零、6零、7零。8格材料没到', [5, 6, 7]],
  ['5零、6零、7零。8没到', [5, 6, 7]],
  ['1无,2无,3格没回', [1, 2]],
  ['1没事,2没事,4格也没事', [1, 2, 4]],
  // all but one
  ['7到10,除了9号,都没事', from(7, 10, 9)],
  ['7到10,除了9号都是零', from(7, 10, 9)],
  ['7到10除9都是零', from(7, 10, 9)],
  ['7-10除了9,都无异常', from(7, 10, 9)],
  ['2到6,4除外,都没事', from(2, 6, 4)],
  ['2到6(4除外)都没事', from(2, 6, 4)],
  ['1-5,除4号以外,均零报告', from(1, 5, 4)],
  ['除8号网格外其余各网格今日零报告', from(1, 12, 8)],
  ['除8格外,其余各网格均无异常', from(1, 12, 8)],
  ['1号、3号:火警、纠纷均无', [1, 3]],
  // a number of the list in another script
  ['一,7格无异常;二,8格无异常', [7, 8]],
  ['一、7格无异常\n二、8格无异常', [7, 8]],
  ['1、7格无异常', [1, 7]],
  ['一、七格无异常', [1, 7]],
  ['一、二、3格没事', [1, 2, 3]],
] as const)('by an official: %s', (text, numbers) => {
  expect(booked('o', text)).toEqual(numbers.map((one) => `g${one}`))
})

test.each([
  '一,7格无异常',
  '一、7格无异常',
  '(一)7格无异常',
  '一,7格无异常;二,已入户3家',
  '7格:1无火情,2无纠纷,3无漏水',
  '7格 1无隐患 2无纠纷 3无火情',
  '网格7 0 0 0',
  '网格7 巡查2 问题0',
  '网格7 2次巡查 无异常',
  '8到9点巡了一圈,7格没事',
  '我只有1句话:7格没事',
])('by grid 7, of grid 7: %s', (text) => {
  expect(booked('g7', text)).toEqual(['g7'])
})

test.each([
  '各网格今日零报告请17点前报送',
  '各网格注意,今日零报告17点前报',
  '除8号网格外其余各网格请尽快零报告',
  '各网格今日零报告务必按时',
  '各网格无异常也要报',
  '3、4是零,开玩笑的',
])('none by an official: %s', (text) => {
  expect(booked('o', text)).toBeUndefined()
})
