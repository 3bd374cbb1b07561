// Whom to call: the six national numbers, and no other.
import { expect, test } from 'vitest'
import { emergencyIn, renderEmergencyNumber } from '../../../src/domain/question/emergency.ts'

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
  ['心理援助热线是多少', '12356'],
  ['12356是什么', '12356'],
  ['触电了打什么电话', '120'],
  ['溺水了打什么电话', '119'],
  ['煤气中毒打哪个电话', '120'],
  ['电梯困人应该打什么电话', '119'],
  ['社区着火打什么电话', '119'],
  ['物业仓库起火打什么电话', '119'],
  ['街道边的饭馆冒黑烟打啥电话', '119'],
  ['报火警拨几', '119'],
  ['火灾报警打119还是110', '119'],
  ['孩子误食老鼠药怎么办', '120'],
  ['奶奶吃错药了咋办', '120'],
  ['触电了怎么急救', '120'],
  ['有人要跳楼怎么办', '110'],
  ['油锅起火怎么灭', '119'],
  ['有人拿刀砍人怎么办', '110'],
  ['家里煤气泄漏怎么处理', '119'],
])('%s: %s', (question, number) => {
  expect(emergencyIn(question)?.call.number).toBe(number)
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
  '社区的电话是多少',
  '居委会24小时值班电话多少',
  '狗咬人了赔多少钱',
  '怎么预防一氧化碳中毒',
  '溺水急救培训什么时候',
  '路灯坏了怎么办',
  '',
])('asks for another number, or for none: %s', (question) => {
  expect(emergencyIn(question)).toBeUndefined()
})

test.each([
  ['孩子误食老鼠药怎么办', true],
  ['触电了怎么急救', true],
  ['有人要跳楼怎么办', true],
  ['电梯困人打什么电话', true],
  ['家里煤气泄漏怎么处理', true],
  ['火灾打什么电话', false],
  ['油锅起火怎么灭', false],
  ['救护车打多少', false],
  ['如果有人触电怎么办', false],
  ['楼上漏水了怎么办', false],
])('in danger now: %s %s', (question, danger) => {
  expect(emergencyIn(question)?.befallen ?? false).toBe(danger)
})

test('it says what it is, and what the plans say to it', () => {
  const fire = emergencyIn('火灾打什么电话')!.call
  expect(renderEmergencyNumber(fire, undefined)).toBe(
    '【全国统一号码】火警、救援请拨 119。依据：《中华人民共和国消防法》，不是方案原文。',
  )
  expect(renderEmergencyNumber(fire, '【原文摘录】先断电。')).toContain('。\n【原文摘录】先断电。')
})
