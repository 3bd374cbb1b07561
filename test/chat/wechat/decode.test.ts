import { expect, test } from 'vitest'
import { types } from 'wechaty'
import { decodeMessage, decodeMove } from '../../../src/chat/wechat/decode.ts'
import type { HeardMessage } from '../../../src/chat/wechat/decode.ts'
import type { MessagePayload } from '../../../src/chat/wechat/puppet.ts'
import { chatEventSchema } from '../../../src/domain/messaging/chat-event.ts'

const at = new Date('2026-03-02T09:30:00Z')

function heard(payload: Partial<MessagePayload>, more: Partial<HeardMessage> = {}): HeardMessage {
  return {
    account: 'bot-id',
    topic: '三号楼群',
    senderName: '周敏',
    names: ['小管家'],
    prefixes: [],
    ...more,
    payload: {
      id: 'm1',
      talkerId: 'zhou-id',
      roomId: 'room-id',
      type: types.Message.Text,
      timestamp: at.getTime(),
      text: '',
      ...payload,
    },
  }
}

test('a group message is told in the words of no platform', () => {
  const event = decodeMessage(heard({ text: '路灯又不亮了' }))
  expect(event).toEqual({
    kind: 'new',
    channel: 'wechat',
    account: 'bot-id',
    eventKey: 'm1',
    chat: { id: 'room:room-id', kind: 'group', title: '三号楼群' },
    sender: { accountId: 'zhou-id', name: '周敏' },
    sentAt: at,
    messageId: 'm1',
    text: '路灯又不亮了',
    addressed: false,
    attachments: [],
  })
  expect(chatEventSchema.parse(JSON.parse(JSON.stringify(event)))).toEqual(event)
})

test.each([undefined, ''])('without a room (%j) it is a private chat, and addressed', (roomId) => {
  const { roomId: _, ...payload } = heard({ text: '你好' }).payload
  const event = decodeMessage({ ...heard({}), payload: { ...payload, ...(roomId === '' && { roomId }) } })
  expect(event).toMatchObject({ chat: { id: 'zhou-id', kind: 'private', title: '周敏' }, addressed: true })
})

test.each([1_772_443_800, 1_772_443_800_000])('a time stamp in seconds or milliseconds: %d', (timestamp) => {
  expect(decodeMessage(heard({ timestamp }))?.sentAt).toEqual(at)
})

test.each([
  ['@小管家 几点停水', true],
  ['@小管家\u2005几点停水', true],
  ['@小管家\t几点停水', true],
  ['@小管家\u00A0几点停水', true],
  ['几点停水 @小管家', true],
  ['＠小管家，几点停水', true],
  ['@王姐 @小管家 几点停水', true],
  ['@小管家几点停水', true],
  ['路灯坏了@小管家。', true],
  ['@小管家二号 几点停水', false],
  ['@小管家2 几点停水', false],
  ['@小管 家里几点停水', false],
  ['小管家 几点停水', false],
  ['@ 几点停水', false],
  ['a@b.cn', false],
  ['「周敏：@小管家 几点停水」\n- - - - - - - - - - - - - - -\n我也想知道', false],
  ['「小管家：已登记 #12」\n- - - - - - - - - - - - - - -\n@小管家 好的', true],
])('%j addresses the bot: %s', (text, addressed) => {
  expect(decodeMessage(heard({ text }))).toMatchObject({ addressed })
})

test('the platform knows a mention whatever the text says', () => {
  expect(decodeMessage(heard({ text: '@管家 在吗', mentionIdList: ['bot-id'] }))).toMatchObject({
    addressed: true,
  })
  expect(decodeMessage(heard({ text: '@周敏 在吗', mentionIdList: ['zhou-id'] }))).toMatchObject({
    addressed: false,
  })
})

test('a configured word at the start addresses the bot', () => {
  const prefixes = ['管家', '#']
  const addressed = (text: string) => decodeMessage(heard({ text }, { prefixes }))
  expect(addressed(' 管家 几点停水')).toMatchObject({ addressed: true })
  expect(addressed('#几点停水')).toMatchObject({ addressed: true })
  expect(addressed('问问管家')).toMatchObject({ addressed: false })
})

test('a word that was left empty addresses nobody', () => {
  expect(decodeMessage(heard({ text: '@ 在吗' }, { names: [''], prefixes: [''] }))).toMatchObject({
    addressed: false,
  })
})

test.each([
  ['「周敏：东门积水」\n- - - - - - - - - - - - - - -\n已处理', '东门积水', '已处理'],
  ['「周敏: 东门积水\n有半尺深」\n- - - - - -\n已处理', '东门积水\n有半尺深', '已处理'],
  ['「甲：「乙：一」\n- - - - -\n二」\n- - - - -\n三', '「乙：一」\n- - - - -\n二', '三'],
  ['「小管家：通知 N3（待确认）」\n- - - - - -\n确认 N3', '通知 N3（待确认）', '确认 N3'],
  ['「周敏：东门积水」已处理', undefined, '「周敏：东门积水」已处理'],
])('of %j the quote is %j, and only the rest was said', (text, quote, said) => {
  const event = decodeMessage(heard({ text }))
  expect(event).toMatchObject({ text: said })
  expect(event && 'quote' in event ? event.quote?.text : undefined).toBe(quote)
})

test.each([
  [types.Message.Image, 'photo'],
  [types.Message.Attachment, 'file'],
  [types.Message.Audio, 'voice'],
  [types.Message.Video, 'video'],
  [types.Message.Location, 'location'],
  [types.Message.Emoticon, 'other'],
  [types.Message.Url, 'other'],
])('message type %d is an attachment (%s) without the XML in its text', (type, kind) => {
  expect(decodeMessage(heard({ type, text: '<msg/>', filename: '' }))).toMatchObject({
    kind: 'new',
    text: '',
    attachments: [{ kind, ref: 'm1' }],
  })
})

test('a file keeps its name', () => {
  const event = decodeMessage(heard({ type: types.Message.Attachment, filename: '巡查表.xlsx' }))
  expect(event).toMatchObject({ attachments: [{ kind: 'file', ref: 'm1', name: '巡查表.xlsx' }] })
})

test('a 接龙 is read as text', () => {
  const text = '#接龙\n今日巡查\n\n1. 周敏 无异常'
  expect(decodeMessage(heard({ type: types.Message.GroupNote, text }))).toMatchObject({
    text,
    attachments: [],
  })
})

test.each([
  ['m7', 'm7'],
  ['<sysmsg type="revokemsg"><revokemsg><msgid>2094363106</msgid></revokemsg></sysmsg>', '2094363106'],
  ['&lt;revokemsg&gt;&lt;msgid&gt;2094363106&lt;/msgid&gt;', '2094363106'],
])('a recall (%j) names the message', (text, messageId) => {
  expect(decodeMessage(heard({ type: types.Message.Recalled, text }))).toMatchObject({
    kind: 'recalled',
    eventKey: 'm1',
    messageId,
  })
})

test('own messages and the talk of the system are nothing to tell', () => {
  expect(decodeMessage(heard({ talkerId: 'bot-id', text: '已收到' }))).toBeUndefined()
  expect(decodeMessage(heard({ type: types.Message.Unknown, text: '你已添加了周敏' }))).toBeUndefined()
})

test('a move has a key of its own, the same each time it is told', () => {
  const move = {
    account: 'bot-id',
    roomId: 'room-id',
    topic: '三号楼群',
    actorId: 'zhou-id',
    actorName: '周敏',
  }
  const joined = decodeMove({ ...move, change: 'joined', timestamp: at.getTime() })
  expect(joined).toEqual({
    kind: 'membership',
    channel: 'wechat',
    account: 'bot-id',
    eventKey: `joined:room-id:${at.getTime()}`,
    chat: { id: 'room:room-id', kind: 'group', title: '三号楼群' },
    sender: { accountId: 'zhou-id', name: '周敏' },
    sentAt: at,
    change: 'joined',
  })
  expect(decodeMove({ ...move, change: 'left', timestamp: at.getTime() }).eventKey).not.toBe(joined.eventKey)
})
