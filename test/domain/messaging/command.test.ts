import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseProposalCommand } from '../../../src/domain/incident/proposal-command.ts'
import {
  mentionsOne,
  withoutNames,
  asWritten,
  commandText,
  parseHelpCommand,
  parseSlashOrder,
  plainText,
  saysTheSame,
} from '../../../src/domain/messaging/command.ts'
import { parseNoticeCommand } from '../../../src/domain/notice/notice-command.ts'
import { parseChoice } from '../../../src/domain/question/question-command.ts'

const parsers = [parseHelpCommand, parseNoticeCommand, parseProposalCommand, parseChoice]

function parse(text: string): unknown[] {
  return parsers
    .map((parser) => parser(commandText(text), plainText(text)))
    .filter((parsed) => parsed !== undefined)
}

test.each([
  ['/help', true],
  ['/start', true],
  ['/HELP@gridkeeper_bot', true],
  ['@小管家 /help', true],
  ['确认 N12', { verb: 'confirm', noticeId: 12 }],
  ['确认n12', { verb: 'confirm', noticeId: 12 }],
  ['＠小管家 取消 Ｎ３', { verb: 'cancel', noticeId: 3 }],
  ['登记 P7', { verb: 'book', promptId: 7 }],
  [' 忽略P7 ', { verb: 'drop', promptId: 7 }],
  ['2', 2],
  ['@小管家\u20052', 2],
])('%j is a command', (text, command) => {
  expect(parse(text)).toEqual([command])
})

test.each([
  '确认',
  '确认 12',
  '确认 P12',
  '登记 N7',
  '请确认 N12',
  '确认 N12 吗',
  '确认 N1234567890',
  '0',
  '12',
  '/helpme',
  '3号网格今日无异常',
  '',
])('%j is none', (text) => {
  expect(parse(text)).toEqual([])
})

test.each([
  ['更正 N1：周五９：００停水（见附件①）…请储水！', '周五９：００停水（见附件①）…请储水！'],
  ['@小管家 更正Ｎ１，㈱〇〇 №12 は がぎぐ', '㈱〇〇 №12 は がぎぐ'],
  ['更正 N1: 𝟗点 e\u0301tage 👩‍👩‍👧', '𝟗点 e\u0301tage 👩‍👩‍👧'],
  ['更正 N1：请＠物业 来，Ａ栋\n　２单元', '请来，Ａ栋\n　２单元'],
])('what %j replaces a notice by stands as it was written', (text, body) => {
  expect(parseNoticeCommand(commandText(text), plainText(text))).toEqual({
    verb: 'replace',
    noticeId: 1,
    body,
  })
})

test.each([
  ['退回 N3：时间写成９点，改１０点', { verb: 'return', noticeId: 3, why: '时间写成９点，改１０点' }],
  ['退回 N3', { verb: 'return', noticeId: 3, why: '' }],
])('%j is a command whose reason stands as it was written', (text, command) => {
  expect(parseNoticeCommand(commandText(text), plainText(text))).toEqual(command)
})

test('the end as it was written reads as its folded end, of any text', () => {
  const said = fc.string({ unit: 'grapheme', maxLength: 30 })
  fc.assert(
    fc.property(said, said, (head, body) => {
      const folded = body.normalize('NFKC').trim()
      const kept = asWritten(folded, `${head}。${body}`.trim())
      expect(kept.normalize('NFKC').trim()).toBe(folded)
    }),
  )
})

test.each([
  ['确认 N1', '确认　Ｎ１。', true],
  ['@小管家 1号网格无异常', '1号网格无异常 ', true],
  ['1号网格无异常', '1号网格无异常？', false],
  ['积水1.5米', '积水15米', false],
  ['周四洗水箱', '周六停水', false],
])('%j edited into %j says the same: %s', (before, text, same) => {
  expect(saysTheSame(text, before)).toBe(same)
})

test.each([
  ['@举报助手 路灯坏了', '路灯坏了'],
  ['路灯坏了＠举报助手', '路灯坏了'],
  ['@举报助手南门着火了', '南门着火了'],
  ['@小王 @举报助手 在吗', '@小王  在吗'],
  ['@举报助手2号 今日无异常', '@举报助手2号 今日无异常'],
  ['@举报助手三号楼群 今日无异常', '@举报助手三号楼群 今日无异常'],
  ['问举报助手', '问举报助手'],
  ['@王芳 3格无', '@王芳 3格无'],
  ['＠举报助手收到', '收到'],
  ['＠举报助手，收到', '收到'],
  ['路灯坏了@举报助手，快来', '路灯坏了，快来'],
  ['@Grid_Bot收到', '收到'],
  ['@grid_bot2收到', '@grid_bot2收到'],
])('%s without what the bot is called: %s', (text, told) => {
  const names = ['举报助手', 'grid_bot']
  expect(withoutNames(text, names)).toBe(told)
  expect(mentionsOne(text, names)).toBe(told !== text)
})

test.each(['/done 77', '／done 77', '/resolved@any_bot #70', '@小管家 /zero', '/start', '/DONE'])(
  '%j is an order with a slash',
  (text) => {
    expect(parseSlashOrder(commandText(text))).toBe(true)
  },
)

test.each([
  '/3号网格无异常',
  '/70',
  '3/4',
  '/ done',
  '/done 77 已处理',
  '/report 3格无',
  'done 77',
  '#77 /done',
  '',
])('%j is none', (text) => {
  expect(parseSlashOrder(commandText(text))).toBeUndefined()
})
