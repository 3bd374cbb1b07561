// Quantities of two texts compare by value and unit, however they are written.
import { expect, test } from 'vitest'
import { statementsIn } from '../../../src/domain/question/quantity.ts'

const claimed = (text: string) => statementsIn(text).flatMap((statement) => statement.claimed)
const stands = (claim: string, source: string) => {
  const stated = new Set(statementsIn(source).flatMap((statement) => [...statement.stated]))
  return claimed(claim).every((quantity) => stated.has(quantity))
}

test.each([
  ['奖励50元', '每起奖励五十元'],
  ['奖励五十块钱', '每起奖励50元'],
  ['一万五千元', '15,000元'],
  ['壹万元', '1万元'],
  ['3千元', '三千元'],
  ['跑5公里', '巡查5千米'],
  ['下午5点前报', '每天17:00前报'],
  ['下午2点至5点', '14:00至17:00'],
  ['晚上八点半', '20:30'],
  ['每天清运两次', '每日清运2次'],
  ['每周三清运', '每星期三清运一次'],
  ['周日休息', '星期天休息'],
  ['3月1日起', '自2026年3月1日起'],
  ['3月1号', '三月一日'],
  ['合格率百分之九十五以上', '合格率达到95%以上'],
  ['合格率95%', '合格率达到95%以上'],
  ['三至五天', '3-5日'],
  ['两名督导员', '配备2人'],
  ['第三条', '第3条 网格员'],
  ['半年检查一次', '每半年一次'],
  ['电话0571-88001234', '电话：0571-88001234'],
  ['24小时内', '应当在二十四小时以内'],
  ['二三十户', '每月走访二三十户'],
])('%s stands in %s', (claim, source) => {
  expect(claimed(claim)).not.toEqual([])
  expect(stands(claim, source)).toBe(true)
})

test.each([
  ['奖励500元', '奖励50元'],
  ['奖励50元', '处理50次'],
  ['奖励50', '奖励50元'],
  ['五十块', '五十次'],
  ['下午5点', '5:00'],
  ['3月1日', '3月5日至4月1日'],
  ['2025年3月1日', '2026年3月1日,2025年'],
  ['每周清运一次', '每日清运一次'],
  ['周四清运', '周三清运'],
  ['50元以下', '50元以上'],
  ['3日后', '3日内'],
  ['第三条', '第二条'],
  ['电话0571-88001235', '电话0571-88001234'],
  ['双倍扣分', '扣5分'],
  ['明天停水', '3月5日停水'],
  ['百分之五', '百分之十五'],
  ['3亿元', '3万元'],
  ['二三十户', '二十户'],
])('%s does not stand in %s', (claim, source) => {
  expect(stands(claim, source)).toBe(false)
})

test('words that only look like numbers state nothing', () => {
  expect(statementsIn('按一般规定统一处理,进一步落实,十分重要')).toEqual([])
})

test('a quantity is told with its clause and the clauses around it that have none', () => {
  const statements = statementsIn('举报查实的,奖励五十元;厨余垃圾每日清运一次、其他垃圾两次')
  expect(statements).toMatchObject([
    { words: '举报查实的,奖励50元', claimed: ['50元'] },
    { words: '厨余垃圾每日清运1次', claimed: ['1次', '每日'] },
    { words: '其他垃圾2次', claimed: ['2次'] },
  ])
})
