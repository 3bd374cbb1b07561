// Who sees what of a message that was not delivered.
import { expect, test } from 'vitest'
import { sightOf, type Sight } from '../../../src/domain/messaging/sight.ts'
import type { Priority } from '../../../src/domain/messaging/outbox.ts'
import { memberOf } from '../../../src/domain/roster/roster.ts'
import { parsed, source } from '../sample-records.ts'

const inspector = (id: string, roles: { role: string; unit: string }[]) => ({
  id,
  name: id,
  roles,
  accounts: [{ channel: 'telegram', id }],
})
const roster = parsed({
  ...source,
  people: [
    ...source.people,
    {
      id: 'song',
      name: '宋佳',
      roles: [{ role: 'official', unit: 'hedong' }],
      accounts: [{ channel: 'telegram', id: 'song' }],
    },
    inspector('jin', [{ role: 'inspector', unit: 'lantian' }]),
    inspector('du', [{ role: 'inspector', unit: 'hexi' }]),
    inspector('lu', [
      { role: 'official', unit: 'hexi' },
      { role: 'inspector', unit: 'hexi' },
    ]),
  ],
})

test.each<[string, string, Priority, boolean, Sight]>([
  ['qian', '-staff', 'escalation', false, 'text'],
  ['qian', '-first', 'answer', false, 'text'],
  ['qian', '-east', 'paper', false, 'hidden'],
  ['qin', '-east', 'paper', false, 'text'],
  ['song', '-staff', 'escalation', false, 'hidden'],
  ['qian', 'qian', 'answer', true, 'text'],
  ['qian', 'zhou', 'escalation', false, 'text'],
  ['qian', 'zhou', 'answer', false, 'head'],
  ['qian', 'zhou', 'receipt', false, 'head'],
  ['qian', 'zhou', 'escalation', true, 'head'],
  ['song', 'zhou', 'escalation', false, 'hidden'],
  ['qian', 'qin', 'escalation', false, 'hidden'],
  ['qian', 'somebody', 'answer', false, 'hidden'],
  ['qin', 'somebody', 'escalation', false, 'head'],
  ['qian', 'jin', 'receipt', false, 'hidden'],
  ['qin', 'jin', 'nudge', false, 'hidden'],
  ['du', 'jin', 'nudge', false, 'text'],
  ['du', 'jin', 'nudge', true, 'head'],
  ['lu', 'jin', 'nudge', false, 'text'],
  ['qian', 'lu', 'escalation', false, 'text'],
  ['qian', 'lu', 'nudge', true, 'head'],
  ['qian', 'lu', 'receipt', false, 'head'],
  ['somebody', '-staff', 'escalation', false, 'hidden'],
])('%s of what was to %s (%s, secret: %s): %s', (...[reader, chatId, priority, secret, sight]) => {
  const member = memberOf(roster, { channel: 'telegram', accountId: reader, name: reader })
  const message = {
    to: { channel: 'telegram' as const, chatId },
    priority,
    content: { text: '路灯', secret },
  }
  expect(sightOf(roster, member, message)).toBe(sight)
})
