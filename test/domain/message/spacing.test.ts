// Spaces between words and round figures say nothing, nor do drawls in a cry; what is cut from a message is cut as it was typed.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignedFold } from '../../../src/lib/aligned-fold.ts'
import { closeUp } from '../../../src/domain/message/text/spacing.ts'

const closed = (text: string) => closeUp(text, alignedFold(text)).text

test.each([
  ['救 命 啊 快 来', '救命啊快来'],
  ['5 号网格巡完，无', '5号网格巡完，无'],
  ['下午 4 点 25 看到的', '下午4点25看到的'],
  ['2 至 6 格正常', '2至6格正常'],
  ['补 8 月 3 到 5 号的', '补8月3到5号的'],
  ['第 7 格，除 9 格', '第7格，除9格'],
  ['@小格 5 格零报告', '@小格 5格零报告'],
  ['11 没事，12 停水', '11没事，12停水'],
  ['柳荫苑 6 幢 1203', '柳荫苑6幢1203'],
  ['柳荫巷 21 号，住 3 户', '柳荫巷21号，住3户'],
  ['1 至 6 全零，4 除外，4 格还没巡', '1至6全零，4除外，4格还没巡'],
  ['明 天 无异常', '明天无异常'],
  ['昨 日没报', '昨日没报'],
  ['未 巡查', '未巡查'],
  ['6格没有 异常', '6格没有异常'],
  ['9 月 1 1 号 补', '9月11号补'],
  ['4 号 网 格 无 异 常', '4号网格无异常'],
  ['傍晚 走完 一圈 都 挺好', '傍晚走完一圈都挺好'],
  ['6格 不🙂正常', '6格 不正常'],
  ['还没……巡查', '还没巡查'],
  ['救——命啊', '救命啊'],
  ['救。命', '救命'],
  ['着~火~了', '着火了'],
])('%s is read as %s', (typed, read) => {
  expect(closed(typed)).toBe(read)
})

test.each([
  '17:00 日报',
  '#12 人已撤',
  '3格正常 5格有事',
  '占道 0 违建 0',
  '网格 姓名 情况 3 张平 无 4 周婷 无',
  '2格无\n3 零',
  '13812345678 户主',
  '6格没有 路灯坏了',
  '没事 路灯坏了',
  '雨后 天晴',
  '接龙\n1. 王平 2格 无\n2. 李安 3格 无',
  '他获救。命大',
  '站着。火车晚点',
  '东、南、西、北门',
])('%s stays as it is', (typed) => {
  expect(closed(typed)).toBe(typed)
})

const letters = fc.string({
  unit: fc.constantFrom(...Array.from(' ~。号格点到零@救命没巡é👌'), '1', '12'),
  maxLength: 40,
})

test('nothing but gaps is closed up, and each stretch is given back as it was typed', () => {
  fc.assert(
    fc.property(letters, fc.nat(), fc.nat(), (text, one, other) => {
      const { text: shorter, asWritten } = closeUp(text, alignedFold(text))
      const bare = (words: string) => words.replaceAll(/[ ~。👌]/gu, '')
      expect(bare(shorter)).toBe(bare(text))
      const [start, end] = [one, other].map((at) => at % (shorter.length + 1)).toSorted((a, b) => a - b)
      expect(bare(asWritten(start ?? 0, end ?? 0))).toBe(bare(shorter.slice(start, end)))
      expect(text).toContain(asWritten(start ?? 0, end ?? 0))
    }),
  )
})
