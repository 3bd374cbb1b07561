// What is typed by another habit is read as what it says, and what only looks like it is not.
import { expect, test } from 'vitest'
import { understand } from '../../../src/domain/message/understand.ts'
import { messageOf } from './tables/check.ts'

const read = (who: string, text: string) => {
  const { context } = messageOf([who, text])
  return understand(text, context)
}

test.each([
  ['g6', '明 天 无异常', 'chatter'],
  ['g6', '还 未 巡查', 'chatter'],
  ['g6', '6格 未 发现 异常', 'zero_report'],
  ['g6', '2 没事，4 漏 6 没事', 'incident'],
  ['g6', '2格没事，4格又爆了', 'incident'],
  ['g6', '2格没事，4格没漏', 'zero_report'],
  ['g6', '6号网格 不🙂正常', 'incident'],
  ['g6', '6格不太平', 'incident'],
  ['g6', '6格没啥不正常', 'zero_report'],
  ['r', '救——命', 'incident'],
  ['r', '着~火~啦', 'incident'],
  ['r', '🚨9栋', 'incident'],
  ['g6', '🚨明早开会', 'chatter'],
  ['g6', '6格没事门禁坏了', 'incident'],
  ['g6', '无异常水泵房停电了', 'incident'],
  ['g6', '没发现违建就是车棚边堆了几袋渣土', 'incident'],
  ['g6', '6格平安、就是一单元灯不亮', 'incident'],
  ['g6', '6格平安~就是一单元灯不亮', 'incident'],
  ['g6', '6格平安😂就是一单元灯不亮', 'incident'],
  ['g6', '没事门禁都好着', 'zero_report'],
  ['g6', '未发现异常停车', 'zero_report'],
  ['g6', '没发现违建、占道、飞线', 'zero_report'],
  ['g6', '看了网吧、旅馆、没发现问题', 'zero_report'],
  ['g6', '6格没车乱停', 'zero_report'],
])('%s: %s is %s', (who, text, intent) => {
  expect(read(who, text).intent).toBe(intent)
})

test.each([
  ['7 月 1 2 号 补报 无异常', '7月12号补报无异常'],
  ['没事 路灯 坏了 已修', '没事，路灯坏了已修'],
  ['🚨9栋', '9栋救命'],
])('%s is read as %s', (typed, plain) => {
  const { doubt: _, ...other } = { doubt: undefined, ...read('g6', plain) }
  expect(JSON.parse(JSON.stringify(read('g6', typed)).replace('🚨', ''))).toMatchObject(
    JSON.parse(JSON.stringify(other)) as object,
  )
})

test.each([
  ['4到7格零报告其中6格没巡', ['g4', 'g5', 'g7']],
  ['4到7格无异常，其中6格小刘请假没人去看', ['g4', 'g5', 'g7']],
  ['4到7格无异常，其中6格没人闹事', ['g4', 'g5', 'g6', 'g7']],
])('%s is a zero of %s', (text, grids) => {
  expect(read('o', text)).toMatchObject({ intent: 'zero_report', grids })
})

test.each(['嗯，没事', '哦 没啥', '无异常🔥', '6格没事🚨'])('%s books nothing unasked', (text) => {
  expect(read('g6', text)).toMatchObject({ intent: 'zero_report', doubt: { rules: 'zero_report' } })
})

test.each(['嗯，今天没事', '嗯，6格无异常', '没事', '无异常💪'])('%s books a zero', (text) => {
  expect(read('g6', text)).toMatchObject({ intent: 'zero_report' })
  expect(read('g6', text)).not.toHaveProperty('doubt')
})

test.each([
  ['@物业3栋着火了快来人', true],
  ['＠王经理有人触电了！', true],
  ['@居委会，井里掉进一个孩子', true],
  ['@3栋着火了', true],
  ['@老王家着火锅店 你好', false],
  ['谢谢@救命恩人', false],
  ['下午的课找@溺水救援队', false],
  ['欢迎@不怕触电的电工', false],
  ['@小陈笑死我了', false],
  ['@张大姐你家漏水了', false],
  ['@老李听说昨天那家着火了后来没事吧', false],
])('a name typed without a space behind it hides no danger, and is none: %s', (text, urgent) => {
  const reading = read('r', text)
  expect(reading.intent === 'incident' && reading.incidents.some((one) => one.urgent)).toBe(urgent)
})
