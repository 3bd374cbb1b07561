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
import { simpleActs, type Act, type Actor } from '../../../src/domain/incident/act/act.ts'
import { decideAct } from '../../../src/domain/incident/incident-life.ts'
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

/**
 * Who may do what where, as the issue tells it; columns: open, resolved, verified, closed, duplicate.
 * L: an official or inspector of the place. W: its grid worker or whoever it was given to. T: a grid worker of the
 * place while no grid is known. R: the resident who reported it. S: a colleague of another grid who reported it.
 */
const reference: Readonly<Record<Act['act'], string>> = {
  acknowledge: 'LWT - - - -',
  dispatch: 'LW - - - -',
  progress: 'LWT - - - -',
  resolve: 'LW - - - -',
  extend: 'LW - - - -',
  transfer: 'LW - - - -',
  merge: 'LWRS - - - -',
  grant: 'L - - - -',
  refuse: 'L - - - -',
  return: 'LW L - - -',
  verify: '- L - - -',
  close: '- L L - -',
  reopen: '- LW L L LW',
  satisfied: '- R R R R',
  dissatisfied: '- R R R R',
  source: 'LW LW L L L',
  started: 'LW LW L L L',
  follow: 'LWTRS LWTRS LWTRS LWTRS LWTRS',
  finish: 'LW LW LW LW LW',
  document: 'LW LW LW LW LW',
  supervise: 'L L L L L',
  reward: 'L L L L L',
  calm: 'LRS - - - -',
}

/** Where an act leads; what is not named here leaves the state as it is. */
function leadsTo({ act }: Act, state: IncidentState): IncidentState {
  const targets: Readonly<Partial<Record<Act['act'], IncidentState>>> = {
    acknowledge: state === 'reported' || state === 'returned' ? 'acknowledged' : state,
    dispatch: 'dispatched',
    progress: 'in_progress',
    resolve: 'resolved',
    finish: open.includes(state) ? 'resolved' : state,
    return: 'returned',
    verify: 'verified',
    close: 'closed',
    reopen: 'reported',
    dissatisfied: 'reported',
    merge: 'duplicate',
  }
  return targets[act] ?? state
}

function mayBy(letter: string, { act }: Act, state: IncidentState): boolean {
  const column = open.includes(state) ? 0 : ['resolved', 'verified', 'closed', 'duplicate'].indexOf(state) + 1
  return reference[act].split(' ')[column]?.includes(letter) ?? false
}

/** What an act needs besides. */
function isFit(act: Act, one: Incident, { actor, now }: { actor: Actor; now: Date }): boolean {
  const rank = ['checking', 'checked', 'paid'] as const
  switch (act.act) {
    case 'verify':
    case 'close':
      return one.state === 'verified' || one.handlerId === undefined || one.handlerId !== actor.personId
    case 'satisfied':
      return one.satisfied === undefined
    case 'merge':
      return act.into.number !== one.number && act.into.state !== 'duplicate' && one.access === 'open'
    case 'extend':
      return now < one.limitAt && act.until > one.limitAt
    case 'grant':
    case 'refuse':
      return one.extensionTo !== undefined
    case 'transfer':
      return act.rung === one.rung + 1 || (act.rung > one.rung && act.reason)
    case 'calm':
      return one.urgent && (actor.concern === 'lead' || one.category !== 'dispute')
    case 'reward':
      return one.access === 'tip_off' && act.reward === rank[one.reward ? rank.indexOf(one.reward) + 1 : 0]
    default:
      return true
  }
}

const people: Readonly<Record<string, Actor>> = {
  W: { personId: 'zhou', name: '周立', concern: 'work', own: false },
  T: { personId: 'luo', name: '罗平', concern: 'anybodys', own: false },
  L: { personId: 'qian', name: '钱敏', concern: 'lead', own: false },
  R: { personId: undefined, name: '某居民', concern: 'none', own: true },
  S: { personId: 'wu', name: '吴桐', concern: 'none', own: true },
  stranger: { personId: 'he', name: '何青', concern: 'none', own: false },
  passerBy: { personId: undefined, name: '路人', concern: 'none', own: false },
}

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
  constantFrom<Act>({ act: 'source', source: 'town' }, { act: 'started', at: new Date(0) }),
  constantFrom('reporter' as const, 'official' as const).map((by): Act => ({
    act: 'calm',
    by,
    to: { limitAt: later(72), limitRule: '', watch: opened.watch },
  })),
)

const opened = incident({ watch: { ...incident().watch, acks: 1 } })

function later(hours: number): Date {
  return new Date(opened.reportedAt.getTime() + hours * 3_600_000)
}

const command = record({ act: acts, who: constantFrom(...Object.keys(people)), minutes: nat(600) })

test('nobody does what the table does not let him, no step is lost, and the timeline always explains the state', () => {
  const access = constantFrom('open' as const, 'tip_off' as const)
  assert(
    property(access, array(command, { maxLength: 40 }), (access, commands) => {
      let now = opened.reportedAt
      let current: Incident = { ...opened, access }
      const steps: Pick<IncidentStep, 'kind'>[] = [{ kind: 'reported' }]
      for (const { act, who, minutes } of commands) {
        const actor = people[who]!
        now = new Date(now.getTime() + minutes * 60_000)
        const watched = watchOver(current, now)
        current = { ...current, ...watched.changes }
        if (watched.finding) steps.push({ kind: watched.finding.kind })
        expect(nextDue(current)?.getTime() ?? Infinity).toBeGreaterThan(now.getTime())
        const decision = decideAct(act, current, { actor, now })
        const may = mayBy(who, act, current.state) && isFit(act, current, { actor, now })
        expect([act.act, who, current.state, decision.outcome]).toEqual([
          act.act,
          who,
          current.state,
          may ? 'step' : 'refused',
        ])
        if (decision.outcome === 'refused') continue
        const expected = leadsTo(act, current.state)
        expect(decision.kinds.length).toBeGreaterThan(0)
        steps.push(...decision.kinds.map((kind) => ({ kind })))
        current = { ...current, ...decision.changes }
        expect(current.state).toBe(expected)
        expect(stateOf(steps)).toBe(current.state)
        expect(current.disposedAt === undefined).toBe(open.includes(current.state))
        expect(current.duplicateOf === undefined).toBe(current.state !== 'duplicate')
        expect(current.limitAt.getTime()).toBeGreaterThanOrEqual(opened.limitAt.getTime())
      }
    }),
    { numRuns: 1000 },
  )
})

const { W: zhou, T: taker, L: qian, R: resident, stranger, passerBy } = people as Record<string, Actor>
const at = (hours: number, actor = zhou!) => ({ actor, now: later(hours) })

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
    ['another grid', { act: 'resolve' }, {}, at(1, stranger), 'foreign'],
    ['another grid, though it is over', { act: 'resolve' }, { state: 'closed' }, at(1, stranger), 'foreign'],
    ['what nobody has taken yet', { act: 'resolve' }, {}, at(1, taker), 'unclaimed'],
    ['a return of what is said to be done', { act: 'return' }, { state: 'resolved' }, at(1), 'official-only'],
    ['a return of what is closed', { act: 'return' }, { state: 'closed' }, at(1, qian), 'ended'],
    ['reopening what was closed', { act: 'reopen' }, { state: 'closed' }, at(1), 'official-only'],
    ['reopening by a stranger', { act: 'reopen' }, { state: 'closed' }, at(1, passerBy), 'staff-only'],
    [
      'the word of another resident',
      { act: 'dissatisfied' },
      { state: 'closed' },
      at(1, passerBy),
      'foreign',
    ],
    ['the word of staff', { act: 'dissatisfied' }, { state: 'closed' }, at(1, qian), 'for-reporter'],
    [
      'a tip-off beside an open report',
      { act: 'merge', into: { number: 9, state: 'reported', duplicateOf: undefined } },
      { access: 'tip_off' },
      at(1, resident),
      'tip-off-apart',
    ],
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

test('an alarm that is taken down keeps no wish for less time than it has then, and is asked about anew where nobody took notice', () => {
  const to = { limitAt: later(24), limitRule: '', watch: opened.watch }
  const calm = { act: 'calm', by: 'reporter', to } as const
  const urgent = { ...opened, urgent: true, nudges: 2, watch: { ...opened.watch, acks: 2 }, seenBy: ['zhou'] }
  const changesOf = (incident: Incident) => decideAct(calm, incident, at(1, resident))
  expect(changesOf({ ...urgent, extensionTo: later(2) })).toMatchObject({
    changes: { limitAt: later(24), extensionTo: undefined, seenBy: [], nudges: 0, touchedAt: later(1) },
  })
  const taken = { ...urgent, seenBy: ['zhou', 'luo'], state: 'acknowledged', extensionTo: later(48) } as const
  const kept = changesOf(taken)
  expect(kept).toHaveProperty('changes.limitAt', later(24))
  expect(kept).not.toHaveProperty('changes.extensionTo')
  expect(kept).not.toHaveProperty('changes.seenBy')
})
