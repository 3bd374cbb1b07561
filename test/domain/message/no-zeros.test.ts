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
  'trouble behind a concession': {
    none: [
      '今天一切正常,只不过那个气味还是散不掉',
      '3格无异常,就是6栋那口井又满出来',
      '3格零报告,但地库那股怪味越来越重',
      '3格无异常,问题是那条沟还臭着',
      '3格平安,美中不足是2栋门禁刷不开',
      '3格正常,可那段路的砖翘起来好几块',
      '今天零报告,可那户人家的灯两天没亮过',
    ],
    zero: [
      '3格没事,只是报得晚了点',
      '3格正常,不过我照样多转了一圈',
      '3格正常,不过今天风有点大',
      '3格没事,但我忘了早点报',
      '无异常,就是蚊子多',
    ],
  },
  'a day on which nobody went': {
    none: [
      '三号网格前天未发现异常情况,昨天和今天没有人去',
      '3格上午没事,下午没人去',
      '3格周一查过没问题,后来没再去过',
      '3格前天查过没问题,这两天没去',
      '3格早上看了没事,之后就没人看过了',
      '3格昨天没事,今天无人前往',
    ],
    zero: [
      '3格昨天没去,今天去了,没事',
      '3格昨天没人去,今天补巡了,无异常',
      '3格今天没有人去投诉,一切正常',
      '前天没巡,今天3格巡完了,无异常',
    ],
  },
  'a sender who is elsewhere': {
    none: [
      '我在省医院陪护,3格今天没事',
      '人在高铁上,3格没事',
      '3格今天没事,我在医院输液',
      '今天在家养病,3格无异常',
      '我在外地出差,3格无异常',
      '3格无异常,我人在市里',
      '3格没事,我不在现场',
      '3格无异常,我回老家了',
    ],
    zero: [
      '刚从县里开会回来,巡了一圈,3格无异常',
      '上午去医院复查,下午巡了,3格无异常',
      '3格在建工地无异常',
      '我在格里,3格无异常',
    ],
  },
  'who stands in and did not go': {
    none: [
      '小王不在岗,我替他说一声,4格无异常',
      '小王人不在,我帮他报个4格无异常',
      '4格小周今天没上岗,我先替他报无异常',
      '4格无异常,老周没来我替他写的',
    ],
    zero: ['小李没来,3格我转了一圈,无异常', '小李不在岗,我巡了3格,没事'],
  },
  'a numbered case': {
    none: ['#12 没啥', '#12没事', '12号工单没事', '#12 无异常', '#12 正常', '12号隐患没问题'],
    zero: ['3格没事,我转了两圈', '12月的3格没事'],
  },
}

const o = 'o'
test.each([
  [o, '三格无事,四格我帮看了也无事,五格那位同事没回我', ['g3', 'g4']],
  [o, '3格4格没事,5格的小周没接电话', ['g3', 'g4']],
  [o, '6格正常,7格正常,8格材料没到', ['g6', 'g7']],
  [o, '2、3格没事,4格小冯不回消息', ['g2', 'g3']],
  [o, '1格2格都没事,3格人联系不上', ['g1', 'g2']],
  [o, '6格正常,7格正常,8格没接到投诉', ['g6', 'g7', 'g8']],
  [o, '6格无异常,7格无异常,8格回收点也正常', ['g6', 'g7', 'g8']],
  [o, '三格无事,四格无事,五格没人反映问题', ['g3', 'g4', 'g5']],
  [o, '6格没事,7格电梯口也没事', ['g6', 'g7']],
] as const)('who did not answer is not booked, by %s: %s', (who, text, grids) => {
  expect(booked(who, text)).toEqual(grids)
})

describe.each(Object.entries(classes))('%s', (_, { none, zero }) => {
  test.each(none)('is no zero: %s', (text) => {
    expect(booked('g3', text)).toBeUndefined()
  })
  test.each(zero)('is one: %s', (text) => {
    expect(booked('g3', text)).toEqual(['g3'])
  })
})
