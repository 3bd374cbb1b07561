import { expect, test } from 'vitest'
import type { ChatMessage } from '../../../src/domain/messaging/chat-event.ts'
import { renderUnhandledDanger } from '../../../src/domain/messaging/help.ts'

function message(chat: ChatMessage['chat']): ChatMessage {
  return {
    kind: 'new',
    channel: 'console',
    eventId: '1',
    chat,
    sender: { id: 'r1', name: '住户' },
    messageId: '1',
    sentAt: new Date('2026-05-13T08:40:00Z'),
    text: '有人触电',
    addressed: false,
    mentions: [],
    attachments: [],
  } as unknown as ChatMessage
}

test.each([
  [
    'a private chat is not called by the name it bears',
    { id: 'p', kind: 'private', title: '赵某某' },
    '私聊 住户：有人触电',
  ],
  [
    'a group is called by its title',
    { id: 'g', kind: 'group', title: '东院居民群' },
    '东院居民群 住户：有人触电',
  ],
] as const)('of danger that was not booked %s', (_, chat, said) => {
  const text = renderUnhandledDanger(message(chat))
  expect(text.split('\n').at(-1)).toBe(said)
})
