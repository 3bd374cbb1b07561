// Codes as people type them, and what each may do.
import { assert, property, uint8Array } from 'fast-check'
import { expect, test } from 'vitest'
import { commandText } from '../../../src/domain/messaging/command.ts'
import { parseRosterCommand } from '../../../src/domain/roster/roster-command.ts'
import { decideBind, decideJoin, type CodeState } from '../../../src/domain/roster/enrolment.ts'
import { codeOf, parseCode, type Invite } from '../../../src/domain/roster/invite.ts'

const now = new Date('2026-03-16T08:00:00+08:00')
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

test('every code is read back as it was made, in small letters, wide letters or without its hyphen', () => {
  assert(
    property(uint8Array({ minLength: 10, maxLength: 10 }), (bytes) => {
      const code = codeOf(bytes)
      expect(parseCode(code.toLowerCase())).toBe(code)
      expect(parseCode(code.replace('-', ''))).toBe(code)
      expect(parseRosterCommand(commandText(`@小助手 加入 ${code}`))).toEqual({ name: 'join', code })
      expect(parseRosterCommand(commandText(`/start ${code}`))).toEqual({ name: 'start', code })
      expect(parseRosterCommand(commandText(`/start@grid_helper_bot ${code}`))).toEqual({
        name: 'start',
        code,
      })
      expect(parseRosterCommand(commandText(`绑定：${code}`))).toEqual({ name: 'bind', code })
    }),
  )
})

test.each(['加入 ABCDE-FGHJ0', '加入：abcdef', '绑定 ABCDE-FGH', '加入 ABCDEFGH'])(
  'what is meant for a code and is none is heard, to be told so: %s',
  (text) => {
    expect(parseRosterCommand(commandText(text))).toMatchObject({
      code: expect.stringMatching(/^[A-Z\d-]+$/) as string,
    })
  },
)

test('a known group is named where it is bound again', () => {
  const command = (text: string) => parseRosterCommand(commandText(text))
  expect(command('@小助手 重新绑定：河西 工作群 ')).toEqual({ name: 'rebind', title: '河西 工作群' })
  expect(command('重新绑定')).toBeUndefined()
})

test.each(['加入我们', '加入 2组的接龙', '绑定 手机号', '重新绑定手机号', '加入 VIP 群聊', '退出登记处的门'])(
  'is no command: %s',
  (text) => {
    expect(parseRosterCommand(commandText(text))).toBeUndefined()
  },
)

const state: CodeState = {
  roster: {
    units: [{ id: 'g2', name: '2号网格', kind: 'grid' }],
    people: [
      {
        id: 'qin',
        name: '秦一',
        roles: [{ role: 'grid', unit: 'g2' }],
        accounts: [{ channel: 'wechat', id: 'w1' }],
      },
    ],
    chats: [{ id: 'work', title: '工作群', unit: 'g2', audience: 'staff', channel: 'wechat', chat: 'r1' }],
  },
  account: { channel: 'telegram', id: '9' },
  name: '山羊',
  tries: 0,
  now,
}
const invite = (grants: Invite['grants'], changes: Partial<Invite> = {}): Invite => ({
  id: 4,
  code: 'AAAAA-AAAAA',
  grants,
  createdAt: now,
  expiresAt: later(1),
  usedAt: undefined,
  ...changes,
})
const person: Invite['grants'] = { kind: 'person', roles: [{ role: 'grid', unit: 'g2' }] }
const chat: Invite['grants'] = { kind: 'chat', title: '楼栋群', unit: 'g2', audience: 'residents' }

test.each([
  ['a stranger becomes a new person', invite(person), {}, 'enrol'],
  ['an account more of a known person', invite({ kind: 'account', personId: 'qin' }), {}, 'enrol'],
  [
    'his own account again',
    invite({ kind: 'account', personId: 'qin' }),
    { account: { channel: 'wechat', id: 'w1' } },
    'same',
  ],
  ['somebody already', invite(person), { account: { channel: 'wechat', id: 'w1' } }, 'taken'],
  ['no such code', undefined, {}, 'invalid'],
  ['used', invite(person, { usedAt: now }), {}, 'invalid'],
  ['expired', invite(person, { expiresAt: now }), {}, 'invalid'],
  ['a code for a group', invite(chat), {}, 'invalid'],
  ['a person who is gone', invite({ kind: 'account', personId: 'wei' }), {}, 'invalid'],
  ['the right code after too many wrong ones', invite(person), { tries: 5 }, 'too-many-tries'],
] as const)('joining: %s', (...[, code, changes, outcome]) => {
  expect(decideJoin(code, { ...state, ...changes })).toMatchObject({ outcome })
})

test.each([
  ['a new group', invite(chat), 'r2', 'bind'],
  ['a known group at a new address', invite({ kind: 'rebind', chatId: 'work' }), 'r2', 'bind'],
  ['a known group where it is', invite({ kind: 'rebind', chatId: 'work' }), 'r1', 'same'],
  ['a group that is another', invite(chat), 'r1', 'taken'],
  ['a code for a person', invite(person), 'r2', 'invalid'],
  ['in private', invite(chat), undefined, 'not-a-group'],
] as const)('binding: %s', (...[, code, chatId, outcome]) => {
  const group = chatId === undefined ? undefined : ({ channel: 'wechat', chatId } as const)
  expect(decideBind(code, { ...state, group })).toMatchObject({ outcome })
})
