import { expect, test } from 'vitest'
import { parseProposalCommand } from '../../../src/domain/incident/proposal-command.ts'
import { commandText, parseHelpCommand } from '../../../src/domain/messaging/command.ts'
import { parseNoticeCommand } from '../../../src/domain/notice/notice-command.ts'
import { parseChoice } from '../../../src/domain/question/question-command.ts'

const parsers = [parseHelpCommand, parseNoticeCommand, parseProposalCommand, parseChoice]

function parse(text: string): unknown[] {
  return parsers.map((parser) => parser(commandText(text))).filter((parsed) => parsed !== undefined)
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
