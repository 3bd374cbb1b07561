import { expect, test } from 'vitest'
import { encode } from '../../../src/chat/wechat/encode.ts'

const button = (word: string) => ({ label: word.slice(0, 2), token: 't', word })
const replyTo = { messageId: 'm1', accountId: 'zhou-id', name: '周敏' }

test('plain text goes out as it is', () => {
  expect(encode({ text: '**社区** #12' }, ['zhou-id'])).toEqual({ text: '**社区** #12', mentionIds: [] })
})

test.each([
  [[['确认 12']], '回复“确认 12”'],
  [[['确认 12', '取消 12']], '回复“确认 12”或“取消 12”'],
  [[['确认 12'], ['改期 12', '取消 12']], '回复“确认 12”、“改期 12”或“取消 12”'],
  [[['确认 12'], ['确认 12']], '回复“确认 12”'],
])('buttons %j are spelled out', (rows, line) => {
  const buttons = rows.map((row) => row.map(button))
  expect(encode({ text: '发送吗?', buttons }, []).text).toBe(`发送吗?\n${line}`)
})

test('no buttons, no line', () => {
  expect(encode({ text: '好', buttons: [] }, []).text).toBe('好')
})

test('an answer mentions the member it answers', () => {
  expect(encode({ text: '18 点', replyTo }, ['zhou-id'])).toEqual({
    text: '@周敏\u200518 点',
    mentionIds: ['zhou-id'],
  })
})

test.each([
  ['in a private chat', [], '周敏'],
  ['who left', ['li-id'], '周敏'],
  ['whose name is a mass mention', ['zhou-id'], '所有人'],
  ['whose name hides a mention', ['zhou-id'], '周@所有人'],
  ['whose name breaks the line', ['zhou-id'], '周\n敏'],
  ['whose name turns the text around', ['zhou-id'], '周\u202E敏'],
  ['without a name', ['zhou-id'], ''],
  ['whose name is blank', ['zhou-id'], ' '],
])('nobody is mentioned %s', (_, members, name) => {
  expect(encode({ text: '18 点', replyTo: { ...replyTo, name } }, members)).toEqual({
    text: '18 点',
    mentionIds: [],
  })
})
