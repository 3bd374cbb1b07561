// A message is read once, and anew where who wrote it is another by then.
import { expect, test } from 'vitest'
import { readingOf } from '../../src/flows/reading-of.ts'
import type { MessageScene } from '../../src/flows/scene.ts'
import { at, community, member } from '../domain/sample-records.ts'

const sentAt = at('09:00')
const event: MessageScene['event'] = {
  kind: 'new',
  channel: 'telegram',
  account: 'bot',
  eventKey: '1',
  chat: { id: '7', kind: 'private', title: '' },
  sender: { accountId: '7', name: '某居民' },
  sentAt,
  messageId: '1',
  text: '今日无异常',
  addressed: true,
  attachments: [],
}
const resident = member('7')
const holder = (unit: string) => ({ ...resident, personId: 'p', role: 'grid' as const, units: [unit] })
function sceneBy(person: MessageScene['member'], unit = 'g1'): MessageScene {
  const people = [{ id: 'p', name: '某人', roles: [{ role: 'grid' as const, unit }], accounts: [] }]
  const roster = { units: community.units, people, chats: community.chats }
  return { event, member: person, chat: undefined, roster, community, regimes: [] } as unknown as MessageScene
}

test('what was read stands while nothing about its sender changes', () => {
  const scene = sceneBy(holder('g1'))
  const reading = readingOf(scene)
  expect(reading).toMatchObject({ intent: 'zero_report', grids: ['g1'] })
  expect(readingOf({ ...scene })).toBe(reading)
})

test('whoever has another grid by then has it read as his', () => {
  readingOf(sceneBy(holder('g1')))
  expect(readingOf(sceneBy(holder('g2'), 'g2'))).toMatchObject({ grids: ['g2'] })
})

test('what was edited is another text', () => {
  const scene = sceneBy(holder('g1'))
  readingOf(scene)
  const edited = { ...scene, event: { ...event, text: '楼道着火了，快来人' } }
  expect(readingOf(edited)).toMatchObject({ intent: 'incident' })
})
