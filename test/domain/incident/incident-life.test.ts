// The life of an incident against a reference machine: random acts of random people, at random times.
import {
  type Arbitrary,
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  integer,
  nat,
  oneof,
  property,
  record,
} from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decideAct, simpleActs, type Act, type Actor } from '../../../src/domain/incident/incident-life.ts'
import {
  incidentStates,
  stateOf,
  type Incident,
  type IncidentState,
  type IncidentStep,
} from '../../../src/domain/incident/incident.ts'
import { nextDue, watchOver } from '../../../src/domain/incident/watch.ts'
import { incident } from '../sample-records.ts'

const open: readonly IncidentState[] = ['reported', 'acknowledged', 'dispatched', 'in_progress', 'returned']

/** Where each act leads, as the issue tells it; what is missing is refused. */
const reference: Readonly<Record<string, (state: IncidentState) => IncidentState | undefined>> = {
  acknowledge: (s) =>
    s === 'reported' || s === 'returned' ? 'acknowledged' : open.includes(s) ? s : undefined,
  dispatch: (s) => (open.includes(s) ? 'dispatched' : undefined),
  progress: (s) => (open.includes(s) ? 'in_progress' : undefined),
  resolve: (s) => (open.includes(s) ? 'resolved' : undefined),
  finish: (s) => (open.includes(s) ? 'resolved' : s),
  return: (s) => (open.includes(s) || s === 'resolved' ? 'returned' : undefined),
  verify: (s) => (s === 'resolved' ? 'verified' : undefined),
  close: (s) => (s === 'resolved' || s === 'verified' ? 'closed' : undefined),
  reopen: (s) => (open.includes(s) ? undefined : 'reported'),
  merge: (s) => (open.includes(s) ? 'duplicate' : undefined),
}

const people: readonly Actor[] = [
  { personId: 'zhou', name: '周立', role: 'grid', concerned: true, own: false },
  { personId: 'wu', name: '吴桐', role: 'grid', concerned: false, own: false },
  { personId: 'qian', name: '钱敏', role: 'official', concerned: true, own: false },
  { personId: 'shen', name: '沈洁', role: 'inspector', concerned: true, own: false },
  { personId: undefined, name: '某居民', role: 'resident', concerned: false, own: true },
  { personId: undefined, name: '路人', role: 'resident', concerned: false, own: false },
]

const acts: Arbitrary<Act> = oneof(
  constantFrom(...simpleActs).map((act): Act => ({ act })),
  constant<Act>({ act: 'dispatch', personId: 'zhou', personName: '周立' }),
  record({ number: constantFrom(12, 9), state: constantFrom(...incidentStates) }).map((into): Act => ({
    act: 'merge',
    into: { ...into, duplicateOf: undefined },
  })),
  integer({ min: -40, max: 80 }).map((hours): Act => ({ act: 'extend', until: later(hours) })),
  record({ rung: integer({ min: 0, max: 2 }), reason: boolean() }).map((to): Act => ({
    act: 'transfer',
    ...to,
  })),
  constantFrom('checking', 'checked', 'paid').map((reward): Act => ({ act: 'reward', reward })),
)

const opened = incident({ watch: { ...incident().watch, acks: 1 } })

function later(hours: number): Date {
  return new Date(opened.reportedAt.getTime() + hours * 3_600_000)
}

const command = record({ act: acts, actor: constantFrom(...people), minutes: nat(600) })

const personal = /staff-only|foreign|official-only|own-work|itself|into-duplicate/
/** Acts that need more than a state. */
const needs = { extend: 0, grant: 0, refuse: 0, transfer: 0, reward: 0, satisfied: 0, dissatisfied: 0 }

test('no illegal state, no lost step, and the timeline always explains the state', () => {
  assert(
    property(array(command, { maxLength: 40 }), (commands) => {
      let now = opened.reportedAt
      let current: Incident = opened
      const steps: Pick<IncidentStep, 'kind'>[] = [{ kind: 'reported' }]
      for (const { act, actor, minutes } of commands) {
        now = new Date(now.getTime() + minutes * 60_000)
        const watched = watchOver(current, now)
        current = { ...current, ...watched.changes }
        if (watched.finding) steps.push({ kind: watched.finding.kind })
        expect(nextDue(current)?.getTime() ?? Infinity).toBeGreaterThan(now.getTime())
        const decision = decideAct(act, current, { actor, now })
        const expected = (reference[act.act] ?? ((state) => state))(current.state)
        // What the reference allows is refused for who asks, or for what else the act needs.
        const may = expected !== undefined && !(act.act in needs)
        expect(decision.outcome === 'refused' && may && !personal.test(decision.why)).toBe(false)
        if (decision.outcome === 'refused') continue
        expect(decision.kinds.length).toBeGreaterThan(0)
        expect(act.act === 'dissatisfied' ? 'reported' : expected).toBe(
          decision.changes.state ?? current.state,
        )
        steps.push(...decision.kinds.map((kind) => ({ kind })))
        current = { ...current, ...decision.changes }
        expect(stateOf(steps)).toBe(current.state)
        expect(current.disposedAt === undefined).toBe(open.includes(current.state))
        expect(current.duplicateOf === undefined).toBe(current.state !== 'duplicate')
        expect(current.limitAt.getTime()).toBeGreaterThanOrEqual(opened.limitAt.getTime())
      }
    }),
    { numRuns: 1000 },
  )
})

const [zhou, wu, qian, , resident] = people as [Actor, Actor, Actor, Actor, Actor, Actor]
const at = (hours: number, actor = zhou) => ({ actor, now: later(hours) })

describe('what is refused', () => {
  test.each<[string, Act, Partial<Incident>, { actor: Actor; now: Date }, string]>([
    ['an extension after the limit', { act: 'extend', until: later(48) }, {}, at(24), 'past-limit'],
    ['an extension to an earlier time', { act: 'extend', until: later(24) }, {}, at(1), 'not-later'],
    [
      'two rungs at once without a reason',
      { act: 'transfer', rung: 2, reason: false },
      {},
      at(1),
      'skips-rungs',
    ],
    ['a step down the ladder', { act: 'transfer', rung: 0, reason: true }, { rung: 1 }, at(1), 'not-up'],
    ['another grid', { act: 'resolve' }, {}, at(1, wu), 'foreign'],
    ['a resident', { act: 'resolve' }, {}, at(1, resident), 'staff-only'],
    ['verification by grid staff', { act: 'verify' }, { state: 'resolved' }, at(1), 'official-only'],
    ['verifying what is open', { act: 'verify' }, {}, at(1, qian), 'not-resolved'],
    [
      'verifying own work',
      { act: 'verify' },
      { state: 'resolved', handlerId: 'qian' },
      at(1, qian),
      'own-work',
    ],
    ['closing what another closed', { act: 'close' }, { state: 'closed' }, at(1, qian), 'ended'],
    ['progress of a closed one', { act: 'progress' }, { state: 'closed' }, at(1), 'ended'],
    ['a reward for no tip-off', { act: 'reward', reward: 'checking' }, {}, at(1, qian), 'no-tip-off'],
    [
      'a reward paid unchecked',
      { act: 'reward', reward: 'paid' },
      { access: 'tip_off' },
      at(1, qian),
      'reward-order',
    ],
    ['a grant that nobody asked for', { act: 'grant' }, {}, at(1, qian), 'nothing-asked'],
    ['a grant by grid staff', { act: 'grant' }, { extensionTo: later(48) }, at(1), 'official-only'],
    ['satisfaction with what is open', { act: 'satisfied' }, {}, at(1, resident), 'still-open'],
  ])('%s', (...[, act, changes, by, why]) => {
    expect(decideAct(act, { ...opened, ...changes }, by)).toEqual({ outcome: 'refused', why })
  })
})

test('a severe one counts as taken when as many took notice as must', () => {
  const severe = { ...opened, watch: { ...opened.watch, acks: 2 } }
  const first = decideAct({ act: 'acknowledge' }, severe, at(1))
  expect(first).toMatchObject({ kinds: ['seen'], changes: { seenBy: ['zhou'] } })
  const again = decideAct({ act: 'acknowledge' }, { ...severe, seenBy: ['zhou'] }, at(1))
  expect(again).toMatchObject({ kinds: ['seen'], changes: { seenBy: ['zhou'] } })
  const second = decideAct({ act: 'acknowledge' }, { ...severe, seenBy: ['zhou'] }, at(1, qian))
  expect(second).toMatchObject({ kinds: ['acknowledged'], changes: { state: 'acknowledged' } })
})

test('an extension moves the limit and the warnings with it; a reopened one has its time again', () => {
  const asked = { ...opened, extensionTo: later(48), stage: 1 }
  expect(decideAct({ act: 'grant' }, asked, at(25, qian))).toMatchObject({
    changes: { limitAt: later(48), extended: true, extensionTo: undefined, stage: 0 },
  })
  const closed: Incident = { ...opened, state: 'closed', disposedAt: later(30), stage: 1 }
  expect(decideAct({ act: 'dissatisfied' }, closed, at(40, resident))).toMatchObject({
    kinds: ['reopened'],
    changes: { state: 'reported', satisfied: false, limitAt: later(64), stage: 0, disposedAt: undefined },
  })
})
