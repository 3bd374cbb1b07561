// Who hears of an incident on a day when people are on leave.
import { expect, test } from 'vitest'
import { reach, renderInsteadOf } from '../../../src/domain/incident/presence.ts'
import type { Incident } from '../../../src/domain/incident/incident.ts'
import { rosterOn } from '../../../src/domain/roster/absence.ts'
import { community, incident } from '../sample-records.ts'

const day = '2026-03-16'
const away = (personId: string, standInId?: string, gridId?: string) => ({
  id: 1,
  personId,
  from: day,
  to: day,
  standInId,
  gridId,
})
/** 周立 has not enrolled yet. */
const unenrolled = community.people.map((p) => (p.id === 'zhou' ? { ...p, accounts: [] } : p))
type Leave = ReturnType<typeof away>

test.each<[string, string[], Leave[], Partial<Incident>, string[], string[]]>([
  ['nobody is away', ['zhou'], [], {}, ['zhou'], []],
  ['nobody is meant', [], [away('zhou')], {}, [], []],
  ['a stand-in', ['zhou'], [away('zhou', 'wu')], {}, ['wu'], []],
  ['the stand-in is meant himself', ['zhou', 'wu'], [away('zhou', 'wu')], {}, ['wu'], []],
  ['one of two', ['zhou', 'wu'], [away('zhou')], {}, ['wu'], []],
  ['all, nobody stands in', ['zhou', 'wu'], [away('zhou'), away('wu')], {}, ['qian'], ['zhou', 'wu']],
  ['the official too', ['zhou'], [away('zhou'), away('qian')], {}, ['qin'], ['zhou']],
  ['grid staff for an official', ['qian'], [away('qian', 'zhou')], {}, ['qin'], ['qian']],
  ['everybody', ['qian'], [away('qian'), away('qin')], {}, ['qian'], []],
  ['a tip-off waits for its office', ['qian'], [away('qian')], { access: 'tip_off' }, ['qian'], []],
  ['a grid that was handed over', ['zhou'], [away('zhou', 'wu', 'g1')], {}, ['wu'], []],
  ['another grid was handed over', ['zhou'], [away('zhou', 'wu', 'g2')], {}, ['zhou'], []],
])('%s', (...[, meant, leaves, changes, people, insteadOf]) => {
  const roster = rosterOn(community, leaves, day)
  const ids = (list: readonly { id: string }[]) => list.map((p) => p.id)
  const reached = reach(
    meant.map((id) => roster.people.find((p) => p.id === id)!),
    incident(changes),
    roster,
  )
  expect([ids(reached.people), ids(reached.insteadOf)]).toEqual([people, insteadOf])
  expect(renderInsteadOf(reached.insteadOf) === '').toBe(insteadOf.length === 0)
})

const told = ['还没有用邀请码加入，收不到消息', '今天请假，没有人顶班']

test.each<[string, string[], Leave[], Partial<Incident>, string[], string[]]>([
  ['alone: who leads', ['zhou'], [], {}, ['qian'], [`周立${told[0]}`]],
  ['beside another', ['zhou', 'wu'], [], {}, ['wu'], []],
  ['standing in', ['wu'], [away('wu', 'zhou')], {}, ['qian'], [`吴桐${told[1]}`]],
  ['and the other is away', ['zhou', 'wu'], [away('wu')], {}, ['qian'], [`吴桐${told[1]}`, `周立${told[0]}`]],
  ['and all who lead are away', ['zhou'], [away('qian'), away('qin')], {}, ['qian'], [`周立${told[0]}`]],
  ['for a tip-off', ['zhou'], [], { access: 'tip_off' }, ['zhou'], []],
])('who cannot be told, %s', (...[, meant, leaves, changes, people, why]) => {
  const roster = rosterOn({ ...community, people: unenrolled }, leaves, day)
  const of = meant.map((id) => roster.people.find((p) => p.id === id)!)
  const reached = reach(of, incident(changes), roster)
  expect(reached.people.map((p) => p.id)).toEqual(people)
  const reason = why.length === 0 ? '' : `${why.join('，')}，所以发给您，请安排人处理。`
  expect(renderInsteadOf(reached.insteadOf)).toBe(reason)
})
