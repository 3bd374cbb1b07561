// Whom to call: the five national numbers, and no other.
import { expect, test } from 'vitest'
import { emergencyNumberFor, renderEmergencyNumber } from '../../../src/domain/question/emergency.ts'

test.each([
  ['火灾打什么电话', '119'],
  ['着火了该打哪个电话？', '119'],
  ['火警电话是多少', '119'],
  ['消防队的号码是什么', '119'],
  ['救护车打多少', '120'],
  ['急救电话？', '120'],
  ['邻居晕倒了打啥电话', '120'],
  ['车祸报警打几', '122'],
  ['120是什么电话', '120'],
  ['報警電話是多少', '110'],
  ['有人打架打什么电话', '110'],
  ['怎么报警', '110'],
  ['市民服务热线是多少', '12345'],
])('%s: %s', (question, number) => {
  expect(emergencyNumberFor(question)?.number).toBe(number)
})

test.each([
  '派出所电话多少',
  '社区火灾值班电话是多少',
  '物业报警电话是多少',
  '社区医院急救电话',
  '垃圾分类的举报电话是多少',
  '消防通道能停车吗',
  '灭火器多久检查一次',
  '火灾怎么处理',
  '昨天3号楼着火了',
  '防汛值班电话是多少',
  '急救培训什么时候开始',
  '打架罚多少钱',
  '',
])('asks for another number, or for none: %s', (question) => {
  expect(emergencyNumberFor(question)).toBeUndefined()
})

test('it says what it is, and what the plans say to it', () => {
  const fire = emergencyNumberFor('火灾打什么电话')!
  expect(renderEmergencyNumber(fire, undefined)).toBe(
    '【全国统一号码】火警、救援请拨 119。依据：《中华人民共和国消防法》，不是方案原文。',
  )
  expect(renderEmergencyNumber(fire, '【原文摘录】先断电。')).toContain('。\n【原文摘录】先断电。')
})
