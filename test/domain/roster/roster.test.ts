import { expect, test } from 'vitest'
import {
  chatAt,
  gridNames,
  gridsOf,
  gridsUnder,
  inspectorsOf,
  memberOf,
  nearestStaffChat,
  officialsOf,
  staffOf,
  unitName,
  unitsUnder,
} from '../../../src/domain/roster/roster.ts'
import { community, member } from '../sample-records.ts'

const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id)

test.each([
  ['qian', 'official', ['hexi']],
  ['zhou', 'grid', ['g1', 'g2']],
  ['wu', 'official', ['lamps']],
])('%s is %s at %o', (accountId, role, units) => {
  expect(member(accountId)).toMatchObject({ personId: accountId, role, units })
})

test('an account counts on its own channel only, a name proves nothing', () => {
  const stranger = memberOf(community, { channel: 'wechat', accountId: 'qian', name: '钱敏' })
  expect(stranger).toEqual({ personId: undefined, name: '钱敏', role: 'resident', units: [] })
})

test.each([
  ['qian', ['g1', 'g2', 'g3']],
  ['qin', ['g1', 'g2', 'g3', 'g4']],
  ['zhou', ['g1', 'g2']],
  ['wu', ['g3']],
  ['somebody', []],
])('%s reports for %o', (accountId, grids) => {
  expect(ids(gridsOf(community, member(accountId)))).toEqual(grids)
})

test('units lie in a tree', () => {
  expect(ids(unitsUnder(community, 'hexi'))).toEqual(['hexi', 'g1', 'g2', 'g3'])
  expect(ids(gridsUnder(community, 'g1'))).toEqual(['g1'])
  expect(unitsUnder(community, 'nowhere')).toEqual([])
})

test('the officials of a unit are the nearest above that there are', () => {
  expect(ids(officialsOf(community, 'g1'))).toEqual(['qian'])
  expect(ids(officialsOf(community, 'g4'))).toEqual(['qin'])
  expect(officialsOf(community, 'nowhere')).toEqual([])
})

test('a grid has its own staff, a group its own channel', () => {
  expect(ids(staffOf(community, 'g2'))).toEqual(['zhou'])
  expect(chatAt(community, 'telegram', '-homes')?.id).toBe('homes')
  expect(chatAt(community, 'wechat', '-homes')).toBeUndefined()
  expect(unitName(community, 'g1')).toBe('1号网格')
  expect(unitName(community, 'gone')).toBe('gone')
})

test('grids are read by name and by the number in it', () => {
  const named = (name: string) => gridNames([{ id: 'g', name, kind: 'grid' }])[0]?.number
  expect([named('12号网格'), named('第３网格'), named('东湖网格')]).toEqual([12, 3, undefined])
  expect(ids(gridNames(community.units))).toEqual(['g1', 'g2', 'g3', 'g4'])
})

test('an inspector reports for no grid, hears of inspections at and below his unit, and is staff', () => {
  const shen = {
    id: 'shen',
    name: '沈洁',
    roles: [{ role: 'inspector' as const, unit: 'hexi' }],
    accounts: [{ channel: 'console' as const, id: 'shen' }],
  }
  const roster = { ...community, people: [...community.people, shen] }
  const member = memberOf(roster, { channel: 'console', accountId: 'shen', name: '沈洁' })
  expect(member).toMatchObject({ role: 'inspector', units: ['hexi'] })
  expect(gridsOf(roster, member)).toEqual([])
  expect(ids(inspectorsOf(roster, 'g1'))).toEqual(['shen'])
  expect(ids(inspectorsOf(roster, 'hexi'))).toEqual(['shen'])
  expect(inspectorsOf(roster, 'lamps')).toEqual([])
  expect(ids(officialsOf(roster, 'g1'))).not.toContain('shen')
})

test.each([
  ['g1', 'staff'],
  ['hexi', 'staff'],
  ['g4', 'east'],
  ['lantian', undefined],
  ['lamps', undefined],
  ['nowhere', undefined],
])('what is of %s may be told in the group %s', (unit, group) => {
  expect(nearestStaffChat(community, unit, 'console')?.id).toBe(group)
})
