// Fixed words after an incident's number; everything else is left to the reader.
import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { besidesOrder, parseCaseCommand } from '../../../src/domain/incident/case-command.ts'
import { commandText } from '../../../src/domain/messaging/command.ts'

const parse = (text: string) => parseCaseCommand(commandText(text))?.order

test.each([
  ['#12 接单', { act: 'acknowledge' }],
  ['＃12 核实', { act: 'verify' }],
  ['#12结案', { act: 'close' }],
  ['#12 退回：不归我们格', { act: 'return' }],
  ['#12 重开', { act: 'reopen' }],
  ['#12 已派给周立', { act: 'dispatch', to: '周立' }],
  ['#12 派给 周立，请今天看', { act: 'dispatch', to: '周立' }],
  ['#12 并到 #9', { act: 'merge', into: 9 }],
  ['#12 延期到明天18点：等配件', { act: 'extend', until: '明天18点:等配件' }],
  ['#12 同意延期', { act: 'grant' }],
  ['#12 不同意延期，今天必须办', { act: 'refuse' }],
  ['#12 转街道综治中心：双方要求', { act: 'transfer', to: '街道综治中心', reason: true }],
  ['#12 转社区调解室', { act: 'transfer', to: '社区调解室', reason: false }],
  ['#12 满意', { act: 'satisfied' }],
  ['#12 不满意：地上还是脏', { act: 'dissatisfied' }],
  ['#12 续报：又倒了两棵', { act: 'follow' }],
  ['#12 终报：全部清完', { act: 'finish' }],
  ['#12 来源：执法', { act: 'source', source: 'enforcement' }],
  ['#12 奖励 核实中', { act: 'reward', reward: 'checking' }],
  ['#12 始于 3月2日', { act: 'started', when: '3月2日' }],
  ['#12 详情', { act: 'show' }],
  ['#12 不紧急，是做饭的油烟', { act: 'calm' }],
  ['#12 解除紧急', { act: 'calm' }],
  ['#12 原文', { act: 'words' }],
  ['#12的原文。', { act: 'words' }],
])('%s', (text, order) => {
  expect(parse(text)).toEqual(order)
})

test.each([
  ['#12 已派给周立', ''],
  ['#12 派给 周立，请今天看', '请今天看'],
  ['@小助手 #12 退回：不归我们格', '不归我们格'],
  ['＃12 续报 又倒了两棵：压住了车', '又倒了两棵：压住了车'],
  ['#12 转街道综治中心：双方要求', '双方要求'],
  ['#12 重开', ''],
  ['', ''],
  ['又冒烟了', '又冒烟了'],
])('%s says besides its order: %s', (text, besides) => {
  expect(besidesOrder(text)).toBe(besides)
})

test.each([
  '#12 收到',
  '#12 已处理',
  '#12 处理中',
  '#12 退回来的快递堆在门口',
  '#12 核实了一下，不是我们格的',
  '#12 怎么样了',
  '12号楼 核实',
  '并到 #9',
  '#12',
])('is left to the reader: %s', (text) => {
  expect(parse(text)).toBeUndefined()
})

test('never throws, never yields a number that no incident can have', () => {
  assert(
    property(string({ unit: 'grapheme' }), (text) => {
      const command = parseCaseCommand(`#12 ${text}`)
      expect(command?.number ?? 12).toBe(12)
    }),
  )
})
