// What somebody may see of open incidents, counted by the database, against the rule that looks at each.
import { expect, test } from 'vitest'
import { concernsOf } from '../../src/domain/incident/concern.ts'
import type { NewIncident } from '../../src/domain/incident/incident.ts'
import { visibleTo } from '../../src/domain/incident/visible.ts'
import { maySee } from '../../src/domain/record/status.ts'
import { memberOf, type Roster } from '../../src/domain/roster/roster.ts'
import { community } from '../domain/sample-records.ts'
import { incident, step } from './sample-rows.ts'
import type { StoreUnderTest } from './store-under-test.ts'

const grids = [undefined, 'g1', 'g2', 'g3', 'g4']
const chats = ['-staff', '-homes', '-first', '-east', '-nowhere', 'zhou']

/** Every mix of grid and chat, with all else spread over them. */
function sampleOf(n: number): NewIncident {
  const pick = <T>(values: readonly T[], stride: number) => values[Math.floor(n / stride) % values.length]!
  return incident({
    gridId: pick(grids, 1),
    chat: { channel: n % 7 === 0 ? 'wechat' : 'telegram', chatId: pick(chats, grids.length) },
    access: n % 4 === 0 ? 'tip_off' : 'open',
    handlerId: pick([undefined, undefined, 'zhou', 'wu'], 3),
    unitId: pick([undefined, 'lamps', undefined], 2),
    accountId: pick(['zhou', '77', '78'], 1),
    state: n % 11 === 0 ? 'resolved' : 'reported',
  })
}

const withStandIn: Roster = {
  ...community,
  deputies: [{ personId: 'wu', gridId: undefined, standInId: 'zhou' }],
}

/** One grid below a community that is still there, one below one that went with it. */
const gone = ['g2', 'hedong', 'g4']
const withoutSome: Roster = {
  ...community,
  units: community.units.filter(({ id }) => !gone.includes(id)),
  removed: community.units.filter(({ id }) => gone.includes(id)),
}

export function visibleTests({ run }: StoreUnderTest): void {
  test('open incidents are counted for each as he may see them', async () => {
    const opened = await run(async (tx) => {
      const all = []
      for (let n = 0; n < 90; n += 1) all.push(await tx.incidents.open(sampleOf(n), step('reported', 0)))
      return all
    })
    const open = opened.filter(({ state }) => state === 'reported')
    const office = { ...community.incidents, tipOffUnit: 'lantian' }
    for (const rules of [community.incidents, office])
      for (const roster of [community, { ...community, chats: [] }, withStandIn, withoutSome])
        for (const id of ['qian', 'zhou', 'wu', 'qin', '77', 'nobody'])
          for (const inGroup of [false, true]) {
            const account = { channel: 'telegram', id } as const
            const member = memberOf(roster, { channel: 'telegram', accountId: id, name: '某人' })
            const concernOf = concernsOf(member, { roster, rules })
            const seen = open.filter((one) => maySee({ account, concernOf, inGroup }, one))
            const visible = visibleTo(member, { roster, rules, account, inGroup })
            const found = await run((tx) => tx.incidents.tally({ open: true, visible, limit: 3 }))
            expect(found).toEqual({ count: seen.length, disposed: 0, first: seen.slice(0, 3) })
            const newest = open.filter((one) => one.gridId === 'g1' && seen.includes(one)).slice(-2)
            const query = { gridId: 'g1', states: ['reported'], visible, limit: 2 } as const
            expect(await run((tx) => tx.incidents.search(query))).toEqual(newest.toReversed())
          }
    expect(await run((tx) => tx.incidents.countOpen())).toBe(open.length)
  })

  test('grids with an open incident of an earlier day', async () => {
    expect(await run((tx) => tx.incidents.gridsWithOpen('2026-03-02'))).toEqual([])
    const found = await run((tx) => tx.incidents.gridsWithOpen('2026-03-03'))
    expect(found.toSorted()).toEqual(['g1', 'g2', 'g3', 'g4'])
  })
}
