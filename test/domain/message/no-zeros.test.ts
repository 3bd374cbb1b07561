// Words of a zero that book none, class by class, and beside them zeros in like words that do: of nobody's patrol, of no grid, not said in earnest.
import { describe, expect, test } from 'vitest'
import { settleDoubt } from '../../../src/domain/message/likeness/doubt.ts'
import { understand } from '../../../src/domain/message/understand.ts'
import { messageOf } from './tables/check.ts'

/** The grids that a zero is booked to unasked; undefined where none is. */
function booked(who: string, text: string): readonly string[] | undefined {
  const { context } = messageOf([who, text])
  const reading = understand(text, context)
  if (reading.intent !== 'zero_report' && reading.intent !== 'late_report') return undefined
  if (reading.intent === 'late_report' && reading.kind !== 'zero') return undefined
  const asked = reading.doubt && settleDoubt(reading, reading.doubt, undefined).outcome === 'ask-sender'
  if (asked) return undefined
  return reading.grids.length > 0 ? reading.grids : [context.ownGrid ?? '']
}

interface Class {
  readonly none: readonly string[]
  readonly zero: readonly string[]
}

/** All by a worker of grid 3. */
const classes: Readonly<Record<string, Class>> = {
  'a guess': {
    none: [
      '三格无异常(猜的)',
      '3格没事,蒙的',
      '3格无异常,凭印象写的',
      '3格无异常,推测',
      '3格无异常,我估摸着',
      '3格没事,随手填的',
      '3格正常,拍脑袋报的',
    ],
    zero: ['3格无异常,居民猜灯谜活动正常', '3格无异常,不是猜的,转了两圈', '3格猜灯谜现场秩序良好,无异常'],
  },
  'a sample': {
    none: [
      '例句:三格今日无异常',
      '写法:3格今日无异常',
      '标准写法是3格今日零报告',
      '参照:3格今日无异常',
      '口径:3格无异常',
      '填表示范:3格,无异常',
      '练习:3格零报告',
      '格式:3格 无异常',
    ],
    zero: [
      '按格式报:3格今日无异常',
      '例行巡查:3格无异常',
      '例行报告:3格今日无异常',
      '标准化巡查完成,3格无异常',
      '示范小区巡完,3格无异常',
      '按模板填好了,3格无异常',
    ],
  },
  'a prayer': {
    none: [
      '今天一定平平安安啊',
      '许愿:今天零报告',
      '图个今天平安',
      '祈祷今天平平安安',
      '盼着今天3格无事',
      '巴不得今天没事',
    ],
    zero: ['3格没事,阿弥陀佛', '谢天谢地,3格今天没事', '3格平安,祝大家平安', '盼了一天的雨没下,3格无异常'],
  },
  'a day to come': {
    none: ['先把明天的报了,3格零报告', '预先报一下明天的:3格无异常', '后天的也一起报:3格零', '明日3格零报告'],
    zero: ['3格今天没事,明天继续', '3格今日无异常,明天我调休', '今天提前报:3格无异常'],
  },
  "the sender's own things": {
    none: [
      '股票没事',
      '我手机没事',
      '车没事',
      '基金没事',
      '电脑没问题',
      '我的账号正常',
      '腰没事',
      '软件没问题',
      '钱包没事',
      '我的电脑没事',
    ],
    zero: ['我的网格没事', '我管的没事', '我负责的楼栋没事', '电梯没事', '井盖没事', '工地没事'],
  },
  'a numbered case': {
    none: ['#12 没啥', '#12没事', '12号工单没事', '#12 无异常', '#12 正常', '12号隐患没问题'],
    zero: ['3格没事,我转了两圈', '12月的3格没事'],
  },
}

describe.each(Object.entries(classes))('%s', (_, { none, zero }) => {
  test.each(none)('is no zero: %s', (text) => {
    expect(booked('g3', text)).toBeUndefined()
  })
  test.each(zero)('is one: %s', (text) => {
    expect(booked('g3', text)).toEqual(['g3'])
  })
})
