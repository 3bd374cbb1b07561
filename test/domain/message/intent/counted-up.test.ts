// Each thing that one report counts up is an incident of its own; who may not broadcast and cries for help is heard; what is half a zero is none.
import { expect, test } from 'vitest'
import type { Reading } from '../../../../src/domain/message/reading.ts'
import { understand } from '../../../../src/domain/message/understand.ts'
import { messageOf } from '../tables/check.ts'

function read(who: string, text: string): Reading {
  return understand(text, messageOf([who, text]).context)
}

function incidents(reading: Reading) {
  return reading.intent === 'incident' ? reading.incidents : []
}

test.each([
  [
    '反映三个事：1、6栋电梯有异响；2、垃圾桶两天没清；3、晚上跳广场舞太吵',
    ['facility', 'sanitation', 'noise'],
  ],
  ['三件事：一是2栋门禁坏，二是4栋楼道堆物，三是5栋水管漏水', ['facility', 'fire_safety', 'facility']],
  ['1.路灯坏 2.楼道堆了沙发 3.有人贴小广告', ['facility', 'fire_safety', 'sanitation']],
  ['反映两个问题，一是12栋路灯不亮，二是13栋下水道堵了', ['facility', 'facility']],
  ['其一，楼道灯坏了；其二，门口有人占道摆摊', ['facility', 'street_vending']],
])('%s', (text, categories) => {
  expect(incidents(read('R', text)).map((one) => one.category)).toEqual(categories)
})

test.each(['1.5米高的墙塌了一段', '1、2号楼之间路灯坏了', '一是一,二是二,路灯坏了就得修'])(
  '%s is one',
  (text) => {
    expect(incidents(read('R', text)).length).toBeLessThan(2)
  },
)

test.each([
  ['R', '@小助手 群里发一下，7栋着火了大家快跑'],
  ['R', '@小助手 请转告各位邻居，4栋有人煤气中毒'],
  ['R', '@小助手 帮忙发个公告，6栋高空抛物砸到人了'],
  ['R', '@小助手 帮我在群里通知一下，5栋王爷爷走丢了，大家帮忙找找'],
  ['g1', '通知居民群：1格东门电线断了掉地上，别靠近'],
])('%s cries through an order: %s', (who, text) => {
  expect(incidents(read(who, text)).map((one) => one.urgent)).toEqual([true])
})

test.each([
  ['R', '@小助手 群里发一下，明晚七点楼下放电影'],
  ['R', '@小助手 请转告各位邻居，下午停水'],
  ['o', '@小助手 通知居民群：7栋着火了，请大家从西门撤离'],
])('%s orders: %s', (who, text) => {
  expect(read(who, text).intent).toBe('notice')
})

test.each([
  ['g3', '3格上午没事下午还不知道'],
  ['g3', '三格早上没事,晚上再看'],
  ['g3', '领导我3格今天可以不报吗没啥事'],
  ['g3', '今天能不能不报，3格没事'],
  ['g3', '今日3格巡查，未发现隐患，但是有人举报群租'],
  ['g3', '3格无异常,但是东门路灯坏了'],
])('%s books no zero: %s', (who, text) => {
  const reading = read(who, text)
  expect([reading.intent, reading.intent === 'incident' && reading.alsoZeroGrids.length > 0]).not.toContain(
    'zero_report',
  )
  expect(reading.intent === 'incident' ? reading.alsoZeroGrids : []).toEqual([])
})

test('of a grid whose worker called the police', () => {
  const reading = read('g12', '11格报平安，12格报警了')
  expect(incidents(reading).map((one) => one.grids)).toEqual([['g12']])
  expect(reading).toMatchObject({ alsoZeroGrids: ['g11'] })
})

test.each([
  ['#1 下午清走', 'in_progress'],
  ['#4 今天之内处理完', 'in_progress'],
  ['#4 晚上之前能清完', 'in_progress'],
  ['#4 下午清走了', 'resolved'],
  ['#4 已处理完毕', 'resolved'],
  ['#4 之前那个清走了', 'resolved'],
  ['#4 上午拆掉了', 'resolved'],
])('%s: %s', (text, status) => {
  expect(read('g3', text)).toMatchObject({ intent: 'incident_update', cases: [{ status }] })
})

const others = ['g1', 'g2', 'g3', 'g4', 'g6', 'g7', 'g8', 'g9', 'g10', 'g11', 'g12']
test.each([
  ['o', '5格未报,其余全部无异常', others],
  ['o', '5格还没报,其余都零', others],
  ['o', '其余都零,5格未报', others],
  ['g3', '4格还没报,我零', ['g3']],
])('of a grid that has not reported is booked nothing: %s %s', (who, text, grids) => {
  expect(read(who, text)).toMatchObject({ intent: 'zero_report', grids })
})

test.each(['灯✓ 门✗', '消防√ 治安√ 卫生×', '电梯✅ 门禁✅ 路灯❌', '灯✓门✓井盖✗'])(
  'a cross among ticks: %s',
  (text) => {
    expect(read('g3', text).intent).toBe('incident')
  },
)

test.each(['灯✓ 门✓ 井盖✓ 水泵✓', '占道✗ 飞线✗ 堆物✗'])('%s is a zero', (text) => {
  expect(read('g3', text).intent).toBe('zero_report')
})

test.each(['#8办结 南门着火了', '#8结了 3栋有人晕倒'])('%s is heard', (text) => {
  expect(incidents(read('g3', text)).map((one) => one.urgent)).toEqual([true])
})
