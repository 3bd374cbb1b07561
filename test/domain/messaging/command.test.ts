import { expect, test } from 'vitest'
import { parseCommand } from '../../../src/domain/messaging/command.ts'

test.each([
  ['/help', { name: 'help' }],
  ['/start', { name: 'help' }],
  ['/HELP@gridkeeper_bot', { name: 'help' }],
  ['@小管家 /help', { name: 'help' }],
  ['确认 N12', { name: 'confirm', noticeId: 12 }],
  ['确认n12', { name: 'confirm', noticeId: 12 }],
  ['＠小管家 取消 Ｎ３', { name: 'cancel', noticeId: 3 }],
  ['登记 P7', { name: 'book', promptId: 7 }],
  [' 忽略P7 ', { name: 'drop', promptId: 7 }],
  ['2', { name: 'choose', choice: 2 }],
  ['@小管家\u20052', { name: 'choose', choice: 2 }],
])('%j is a command', (text, command) => {
  expect(parseCommand(text)).toEqual(command)
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
  expect(parseCommand(text)).toBeUndefined()
})
