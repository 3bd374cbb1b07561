// What an incident is to whom.
import { expect, test } from 'vitest'
import { concernsOf } from '../../../src/domain/incident/concern.ts'
import type { Incident } from '../../../src/domain/incident/incident.ts'
import { asMember } from '../../../src/domain/roster/roster.ts'
import { community, incident } from '../sample-records.ts'

const noGrid = { gridId: undefined, chat: { channel: 'telegram', chatId: '-homes' } } as const

test.each<[string, Partial<Incident>, string, string]>([
  ['the grid worker’s own grid', {}, 'zhou', 'work'],
  ['another grid', { gridId: 'g3' }, 'zhou', 'none'],
  ['another grid, given to him', { gridId: 'g3', handlerId: 'zhou' }, 'zhou', 'work'],
  ['no grid, in a group above his', noGrid, 'zhou', 'anybodys'],
  ['no grid, taken by another', { ...noGrid, handlerId: 'wu' }, 'zhou', 'none'],
  [
    'no grid, in a group that is not his',
    { ...noGrid, chat: { channel: 'telegram', chatId: '-east' } },
    'zhou',
    'none',
  ],
  ['below the official', {}, 'qian', 'lead'],
  ['no grid, his group', noGrid, 'qian', 'lead'],
  ['beside the official', { gridId: 'g4' }, 'qian', 'none'],
  ['from above', { gridId: 'g4' }, 'qin', 'lead'],
  ['his office’s, in a foreign grid', { unitId: 'lamps' }, 'wu', 'lead'],
  ['a grid of which the official of an office is grid staff', { gridId: 'g3' }, 'wu', 'work'],
  ['a tip-off of the grid', { access: 'tip_off' }, 'zhou', 'none'],
  ['a tip-off that its office gave him', { access: 'tip_off', handlerId: 'zhou' }, 'zhou', 'work'],
  ['a tip-off for the office', { access: 'tip_off' }, 'qian', 'lead'],
])('%s', (...[, changes, personId, concern]) => {
  const member = asMember(community.people.find((p) => p.id === personId)!)
  const of = concernsOf(member, { roster: community, rules: community.incidents })
  expect(of(incident(changes))).toBe(concern)
})
