// 签到, 交班, 接班: what is one, to whom it goes, and what waits for whom.
import { describe, expect, test } from 'vitest'
import { regimeSchema } from '../../../src/domain/report/regime-schema.ts'
import {
  decideHandOver,
  isSignIn,
  parseShiftCommand,
  postOf,
  waitingFor,
  type HandOver,
} from '../../../src/domain/shift/hand-over.ts'
import { at, community, member } from '../sample-records.ts'

const rules = [
  regimeSchema.parse({ id: 'patrol', name: '夜间巡查', unit: 'hexi', wants: { kind: 'sign-in' } }),
].filter(isSignIn)

describe('words', () => {
  test.each([
    ['签到', { name: 'sign-in' }],
    ['夜间巡查', { name: 'sign-in' }],
    ['我已到岗签到，东门', { name: 'sign-in' }],
    ['交班给吴桐：钥匙两把', { name: 'hand-over', to: '吴桐', text: '钥匙两把' }],
    ['交班：无', { name: 'hand-over', to: undefined, text: '无' }],
    ['交班给吴桐', { name: 'hand-over', to: '吴桐', text: '' }],
    ['接班', { name: 'take', id: undefined }],
    ['接班 J3', { name: 'take', id: 3 }],
    ['签到了吗？', undefined],
    ['我和吴桐换班', undefined],
    ['2号网格从明天起交接给吴桐', undefined],
    ['交班室的灯坏了', undefined],
  ])('%s', (text, expected) => {
    expect(parseShiftCommand(text, rules)).toEqual(expected)
  })
})

test('a post has the units that are named, else all of one’s own; others have none', () => {
  const units = (text: string, personId = 'zhou') =>
    postOf(rules, community, { personId, text })?.units.map(({ id }) => id)
  expect(units('签到')).toEqual(['g1', 'g2'])
  expect(units('签到 2号网格')).toEqual(['g2'])
  expect(units('签到', 'qin')).toBeUndefined()
})

test('it goes to a colleague who is known, and says something', () => {
  const decide = (to: string | undefined, text: string) =>
    decideHandOver({ name: 'hand-over', to, text }, { roster: community, member: member('zhou') }).outcome
  expect(decide('小吴', '钥匙')).toBe('hand-over')
  expect(decide('张三', '钥匙')).toBe('unknown-person')
  expect(decide(undefined, '')).toBe('nothing-said')
})

test('waits for whom it is made out to, else for the next on that post, and for nobody who gave it', () => {
  const one = (id: number, changes: Partial<HandOver>): HandOver => ({
    id,
    regimeId: 'patrol',
    unitId: 'g1',
    fromId: 'zhou',
    fromName: '周立',
    toId: undefined,
    text: '无',
    at: at('18:00'),
    dueAt: at('18:30'),
    eventId: 1,
    takenAt: undefined,
    takenBy: undefined,
    toldAt: undefined,
    ...changes,
  })
  const open = [one(1, { toId: 'wu' }), one(2, {}), one(3, { unitId: 'g3' }), one(4, { fromId: 'wu' })]
  const waiting = (personId: string, id?: number) =>
    waitingFor(open, { units: [{ id: 'g1', name: '', kind: 'grid' }] }, { personId, id }).map((o) => o.id)
  expect(waiting('wu')).toEqual([1, 2])
  expect(waiting('wu', 2)).toEqual([2])
  expect(waiting('zhou')).toEqual([4])
})
