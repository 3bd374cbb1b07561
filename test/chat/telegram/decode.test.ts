// Updates of the Bot API, one by one, and what they say happened.
import type { Update } from 'telegraf/types'
import { describe, expect, test } from 'vitest'
import { decode } from '../../../src/chat/telegram/decode.ts'
import { chatEventSchema } from '../../../src/domain/messaging/chat-event.ts'

const bot = { id: 900, username: 'GridHelperBot' }
const now = new Date('2026-03-02T09:00:00Z')
const group = { id: -1_001_000_000_777, type: 'supergroup', title: '柳巷居民群' }
const woman = { id: 41, is_bot: false, first_name: '秋菊', last_name: '方' }
const self = { id: 900, is_bot: true, first_name: '网格助手', username: 'GridHelperBot' }

/** An update as it comes over the wire, with fields the types may not know yet. */
const wire = (body: Record<string, unknown>) => ({ update_id: 5, ...body }) as unknown as Update
const message = (fields: Record<string, unknown>) =>
  wire({ message: { message_id: 12, date: 1_772_441_000, chat: group, from: woman, ...fields } })
const events = (update: Update) => decode(update, bot, now)
const only = (update: Update) => {
  const found = events(update)
  expect(found).toHaveLength(1)
  return found[0]
}

describe('a message', () => {
  test('carries who, where, when and what', () => {
    expect(only(message({ text: '东门有人搭棚子' }))).toEqual({
      kind: 'new',
      channel: 'telegram',
      account: '900',
      eventKey: '5',
      chat: { id: '-1001000000777', kind: 'group', title: '柳巷居民群' },
      sender: { accountId: '41', name: '秋菊 方' },
      sentAt: new Date(1_772_441_000_000),
      messageId: '12',
      text: '东门有人搭棚子',
      addressed: false,
      attachments: [],
    })
  })

  test('survives the inbox', () => {
    const event = only(
      message({ text: '好', reply_to_message: { message_id: 3, date: 1, chat: group, text: '?' } }),
    )
    expect(chatEventSchema.parse(JSON.parse(JSON.stringify(event)))).toEqual(event)
  })

  test('is private in a private chat, whose title is the person', () => {
    const chat = { id: 41, type: 'private', first_name: '秋菊', last_name: '方' }
    expect(only(message({ chat, text: '你好' }))).toMatchObject({
      chat: { id: '41', kind: 'private', title: '秋菊 方' },
      addressed: true,
    })
  })

  test('of a bot, or the bot itself, is ignored', () => {
    const other = { id: 77, is_bot: true, first_name: '天气' }
    expect(events(message({ from: other, text: '晴' }))).toEqual([])
    expect(events(message({ from: self, text: '已收到' }))).toEqual([])
  })

  test('of an anonymous administrator comes from the group', () => {
    const standIn = { id: 1_087_968_824, is_bot: true, first_name: 'Group' }
    expect(only(message({ from: standIn, sender_chat: group, text: '明天停水' }))).toMatchObject({
      sender: { accountId: '-1001000000777', name: '柳巷居民群' },
    })
  })

  test.each([
    ['a new title', { new_chat_title: '新群名' }],
    ['a new member', { new_chat_members: [woman] }],
    ['a pinned message', { pinned_message: { message_id: 1, date: 0, chat: group } }],
    ['a topic', { forum_topic_created: { name: '投诉', icon_color: 0 } }],
    ['a supergroup that was a group', { migrate_from_chat_id: -5 }],
    ['a kind of message from the future', { hologram: { file_id: 'h1' } }],
  ])('that only tells of %s is nothing', (_, fields) => {
    expect(events(message(fields))).toEqual([])
  })
})

describe('a quote', () => {
  const answered = { message_id: 9, date: 1, chat: group, from: woman, text: '路灯坏了,三天没人来' }

  test('names the message and repeats it', () => {
    expect(only(message({ text: '已修', reply_to_message: answered }))).toMatchObject({
      quote: { messageId: '9', text: '路灯坏了,三天没人来' },
    })
  })
  test('repeats only the chosen part', () => {
    const quote = { text: '三天没人来', position: 5 }
    expect(only(message({ text: '已修', reply_to_message: answered, quote }))).toMatchObject({
      quote: { messageId: '9', text: '三天没人来' },
    })
  })
  test('of a picture repeats its caption', () => {
    const picture = { ...answered, text: undefined, caption: '看这里', photo: [] }
    delete (picture as { text?: unknown }).text
    expect(only(message({ text: '哪里?', reply_to_message: picture }))).toMatchObject({
      quote: { text: '看这里' },
    })
  })
  test('from another chat has no id here', () => {
    const event = only(message({ text: '转告', external_reply: {}, quote: { text: '通知', position: 0 } }))
    expect(event).toHaveProperty('quote', { text: '通知' })
  })
  test('is not what opens a topic, though every message of the topic points to it', () => {
    const opened = { message_id: 2, date: 1, chat: group, from: self, forum_topic_created: { name: '投诉' } }
    const event = only(
      message({ text: '噪音', is_topic_message: true, message_thread_id: 2, reply_to_message: opened }),
    )
    expect(event).not.toHaveProperty('quote')
    expect(event).toMatchObject({ addressed: false })
  })
})

describe('addressed in a group', () => {
  const named = (user: object) => [{ type: 'text_mention', offset: 0, length: 4, user }]
  const answer = (from: object) => ({ message_id: 9, date: 1, chat: group, from, text: '几点?' })
  const toBot = [
    ['mention', { text: '@GridHelperBot 几点' }],
    ['mention in other letters', { text: '@gridhelperbot 几点' }],
    ['mention with a wide sign', { text: '＠GridHelperBot 几点' }],
    ['mention inside a sentence without spaces', { text: '请@GridHelperBot看一下' }],
    ['mention by name', { text: '网格助手 在吗', entities: named(self) }],
    ['mention in a caption', { caption: '看 @GridHelperBot', photo: [] }],
    ['command', { text: '/help' }],
    ['command with an argument', { text: '/start k7f3' }],
    ['command to it', { text: '/help@GridHelperBot' }],
    ['reply to it', { text: '八点', reply_to_message: answer(self) }],
  ] as const
  const toOthers = [
    ['nothing special', { text: '东门有人搭棚子' }],
    ['mention of another', { text: '@GridHelperBot2 几点' }],
    ['name without the sign', { text: 'GridHelperBot 是什么' }],
    ['mention by name of another', { text: '秋菊姐姐 在吗', entities: named(woman) }],
    ['command to another bot', { text: '/help@WeatherBot' }],
    ['path that looks like a command', { text: '见 /docs' }],
    ['reply to another', { text: '八点', reply_to_message: answer(woman) }],
  ] as const

  test.each(toBot)('%s: yes', (_, fields) => {
    expect(only(message(fields))).toMatchObject({ addressed: true })
  })
  test.each(toOthers)('%s: no', (_, fields) => {
    expect(only(message(fields))).toMatchObject({ addressed: false })
  })
})

describe('an attachment', () => {
  const file = { file_id: 'f1', file_unique_id: 'u1', file_size: 2048 }
  test.each([
    ['photo', { photo: [{ ...file, file_id: 'small' }, file] }, { kind: 'photo', ref: 'f1', bytes: 2048 }],
    [
      'document',
      { document: { ...file, file_name: '名单.xlsx' } },
      { kind: 'file', ref: 'f1', name: '名单.xlsx', bytes: 2048 },
    ],
    ['animation', { animation: file, document: file }, { kind: 'video', ref: 'f1', bytes: 2048 }],
    ['audio', { audio: file }, { kind: 'file', ref: 'f1', bytes: 2048 }],
    ['voice', { voice: { file_id: 'f1' } }, { kind: 'voice', ref: 'f1' }],
    ['video', { video: file }, { kind: 'video', ref: 'f1', bytes: 2048 }],
    ['video note', { video_note: file }, { kind: 'video', ref: 'f1', bytes: 2048 }],
    ['sticker', { sticker: file }, { kind: 'other', ref: 'f1', bytes: 2048 }],
    [
      'location',
      { location: { latitude: 30.5, longitude: 114.25 } },
      { kind: 'location', ref: '30.5,114.25' },
    ],
    [
      'venue',
      { location: { latitude: 30.5, longitude: 114.25 }, venue: { title: '东门菜场', address: '' } },
      { kind: 'location', ref: '30.5,114.25', name: '东门菜场' },
    ],
  ])('%s', (_, fields, attachment) => {
    expect(only(message(fields))).toMatchObject({ text: '', attachments: [attachment] })
  })

  test('comes with its caption as text', () => {
    expect(only(message({ photo: [file], caption: '三号楼后面' }))).toMatchObject({ text: '三号楼后面' })
  })
})

describe('an edit', () => {
  const edited = (fields: Record<string, unknown>) =>
    wire({
      edited_message: {
        message_id: 12,
        date: 1_772_441_000,
        edit_date: 1_772_441_300,
        chat: group,
        from: woman,
        ...fields,
      },
    })

  test('is dated when it was edited', () => {
    expect(only(edited({ text: '三号网格 2 起' }))).toMatchObject({
      kind: 'edited',
      messageId: '12',
      text: '三号网格 2 起',
      sentAt: new Date(1_772_441_300_000),
    })
  })
  test('of a live position is nothing', () => {
    expect(events(edited({ location: { latitude: 1, longitude: 2 } }))).toEqual([])
  })
})

describe('a press', () => {
  const query = { id: '4711', from: woman, chat_instance: 'c', data: 'k7f3' }

  test('carries token, press and message, dated now', () => {
    const pressed = { ...query, message: { message_id: 30, date: 1, chat: group, from: self, text: '确认?' } }
    expect(only(wire({ callback_query: pressed }))).toMatchObject({
      kind: 'pressed',
      token: 'k7f3',
      pressId: '4711',
      messageId: '30',
      chat: { id: '-1001000000777' },
      sender: { accountId: '41' },
      sentAt: now,
    })
  })
  test('on a message too old to be seen still counts', () => {
    const pressed = { ...query, message: { message_id: 30, date: 0, chat: group } }
    expect(only(wire({ callback_query: pressed }))).toMatchObject({ kind: 'pressed', token: 'k7f3' })
  })
  test('without a chat is nothing', () => {
    expect(events(wire({ callback_query: { ...query, inline_message_id: 'i' } }))).toEqual([])
  })
})

describe('a reaction', () => {
  const thumb = { type: 'emoji', emoji: '👍' }
  const reaction = (changes: object) =>
    wire({
      message_reaction: {
        chat: group,
        message_id: 30,
        user: woman,
        date: 1_772_441_000,
        old_reaction: [],
        new_reaction: [thumb],
        ...changes,
      },
    })

  test('carries the message and the emoji that came', () => {
    expect(only(reaction({}))).toMatchObject({
      kind: 'reacted',
      messageId: '30',
      emoji: '👍',
      sender: { accountId: '41' },
    })
  })
  test.each([
    ['taken away', { old_reaction: [thumb], new_reaction: [] }],
    ['anonymous', { user: undefined }],
    ['of the bot itself', { user: self }],
    ['of a custom emoji', { new_reaction: [{ type: 'custom_emoji', custom_emoji_id: '5' }] }],
  ])('%s is nothing', (_, changes) => {
    expect(events(reaction(changes))).toEqual([])
  })
})

describe('membership', () => {
  const change = (before: object, after: object, chat: object = group) =>
    wire({
      my_chat_member: {
        chat,
        from: woman,
        date: 1_772_441_000,
        old_chat_member: { user: self, ...before },
        new_chat_member: { user: self, ...after },
      },
    })
  const out = { status: 'left' }
  const kicked = { status: 'kicked' }
  const plain = { status: 'member' }
  const admin = { status: 'administrator' }

  test.each([
    ['added', change(out, plain), 'joined'],
    ['added as administrator', change(out, admin), 'joined'],
    ['unbanned into restriction', change(kicked, { status: 'restricted', is_member: true }), 'joined'],
    ['removed', change(plain, kicked), 'left'],
    ['gone by itself', change(admin, out), 'left'],
    ['restricted and out', change(plain, { status: 'restricted', is_member: false }), 'left'],
  ])('%s', (_, update, expected) => {
    expect(only(update)).toMatchObject({
      kind: 'membership',
      change: expected,
      sender: { accountId: '41' },
      sentAt: new Date(1_772_441_000_000),
    })
  })
  test.each([
    ['promoted', change(plain, admin)],
    ['demoted', change(admin, plain)],
    ['in a broadcast channel', change(out, admin, { id: -9, type: 'channel', title: '公告' })],
  ])('%s: nothing changes', (_, update) => {
    expect(events(update)).toEqual([])
  })
  test('a group that became a supergroup moved', () => {
    expect(
      only(message({ chat: { id: -5, type: 'group', title: '柳巷' }, migrate_to_chat_id: -1_001 })),
    ).toMatchObject({
      kind: 'membership',
      change: 'moved',
      chat: { id: '-5' },
      movedTo: '-1001',
    })
  })
})

test.each(['channel_post', 'poll', 'message_reaction_count', 'tomorrows_kind'])('%s is nothing', (kind) => {
  expect(events(wire({ [kind]: { message_id: 1, date: 1, chat: { id: -9, type: 'channel' } } }))).toEqual([])
})
