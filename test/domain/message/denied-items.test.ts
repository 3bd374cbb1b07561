// A harm that is named to be denied, a nought beside it, a tick: what is in order is no incident, and what is not is no zero.
import { describe, expect, test } from 'vitest'
import { understand } from '../../../src/domain/message/understand.ts'
import { messageOf } from './tables/check.ts'

const read = (text: string) => understand(text, messageOf(['g3', text]).context)

const denied = [
  '井盖没少',
  '灭火器没缺',
  '护栏没坏',
  '井盖一个没少',
  '灭火器一个不少',
  '窨井盖没被偷',
  '门禁没坏',
]

test.each(denied)('%s is no incident', (text) => {
  expect(read(text).intent).not.toBe('incident')
})

test.each(
  denied
    .slice(0, 5)
    .flatMap((one) => ['、', ',', ' '].map((apart) => `今日巡查:${one}${apart}路灯全亮${apart}占道0`)),
)('%s is a zero', (text) => {
  expect(read(text)).toMatchObject({ intent: 'zero_report', grids: ['g3'] })
})

test.each([
  '井盖没了',
  '井盖少了一个',
  '井盖没少,但3栋门口的松动了',
  '楼上没少吵架',
  '灭火器少一个',
  '垃圾没少扔',
])('%s is an incident', (text) => {
  expect(read(text).intent).toBe('incident')
})

const noughts = ['门禁坏0', '路灯不亮0处', '井盖缺失0', '占道0', '电梯坏0起']

describe.each(['、', ' ', ',', ';'])('apart by "%s"', (apart) => {
  test.each(noughts.map((_, at) => [...noughts.slice(at), ...noughts.slice(0, at)].slice(0, 3).join(apart)))(
    '%s is a zero',
    (text) => {
      expect(read(text)).toMatchObject({ intent: 'zero_report', grids: ['g3'] })
    },
  )

  test.each(['垃圾满溢1处', '门禁坏2', '楼道堆物1起'])('%s among noughts is an incident', (wrong) => {
    for (const text of [`占道0${apart}${wrong}`, `${wrong}${apart}路灯不亮0处`]) {
      const reading = read(text)
      expect(reading).toMatchObject({ intent: 'incident', alsoZeroGrids: [] })
      expect(reading.intent === 'incident' && reading.incidents).toHaveLength(1)
    }
  })
})

test.each(['路灯没问题 占道0 违建0 楼道堆物待查', '占道0 楼道待查'])('%s is none', (text) => {
  expect(read(text).intent).not.toBe('zero_report')
})

test.each([
  ['1格✓ 2格✓ 3格×', ['g1', 'g2']],
  ['1格✅,2格✅,3格❌', ['g1', 'g2']],
  ['4格√、5格✗', ['g4']],
  ['今日巡查:1格✓ 2格✓ 3格√', ['g1', 'g2', 'g3']],
])('%s', (text, grids) => {
  expect(read(text)).toMatchObject({ intent: 'zero_report', grids })
})

test.each(['报送情况:1格✓ 2格✓ 3格×', '1格✓ 2格✓ 3格× ×是没报的', '1格× 2格×'])('%s is none', (text) => {
  expect(read(text).intent).not.toBe('zero_report')
})

const papers = ['停水通知挨家贴了', '宣传单发完了', '倡议书都送到了', '检修告知书已经张贴到位']
test.each(
  papers.flatMap((one) =>
    [',有两户不在', ',还有3户没联系上,晚上再去一趟', ',5户没开门', ''].map((rest) => one + rest),
  ),
)('%s tells of papers', (text) => {
  expect(read(text).intent).toBe('chatter')
})
test.each(papers.map((one) => `${one},有两户说家里漏水`))('%s tells of more', (text) => {
  expect(read(text).intent).toBe('incident')
})

const keeps = ['别撤', '不用撤回', '先别删', '不要撤销']
const rights = ['我刚才那条是对的', '刚才报的没错', '我那条没报错', '3格那条是真的']
test.each(keeps.flatMap((keep) => rights.flatMap((right) => [`${keep},${right}`, `${right},${keep}`])))(
  '%s takes nothing back',
  (text) => {
    expect(read(text).intent).toBe('chatter')
  },
)
test.each(['撤了吧,我刚才那条是错的', '撤回,刚才报错了'])('%s does', (text) => {
  expect(read(text).intent).toBe('correction')
})
test('别撤,3栋还在冒烟', () => {
  expect(read('别撤,3栋还在冒烟')).toMatchObject({ intent: 'incident', incidents: [{ urgent: true }] })
})
