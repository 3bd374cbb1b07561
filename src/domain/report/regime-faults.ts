// What is wrong with the report regimes of a community.
import type { Community } from '../community/community.ts'
import type { Fault } from '../community/fault.ts'
import { gridsUnder } from '../roster/roster.ts'

export function regimeFaults(community: Community): Fault[] {
  return community.regimes.flatMap((regime, i) => {
    const at = (key: string) => `regimes[${i}].${key}`
    const { opens, due, remindAt, unit } = regime
    const early =
      opens < due
        ? []
        : [{ place: at('due'), value: due, expectation: `a time after ${opens}, when it opens` }]
    const stray = remindAt
      .filter((time) => time <= opens || time >= due)
      .map((value) => ({ place: at('remindAt'), value, expectation: `a time between ${opens} and ${due}` }))
    const why = unitFault(community, i, unit)
    const unfit = why === undefined ? [] : [{ place: at('unit'), value: unit, expectation: why }]
    const open = regime.recipients.flatMap((id, j) =>
      community.chats.some((c) => c.id === id && c.audience === 'residents')
        ? [
            {
              place: at(`recipients[${j}]`),
              value: id,
              expectation: 'a staff chat; residents may not see it',
            },
          ]
        : [],
    )
    return [...early, ...stray, ...unfit, ...open]
  })
}

/** A grid reports under one regime; with two, the second would miss it every day. */
function unitFault(community: Community, index: number, unitId: string): string | undefined {
  if (!community.units.some((u) => u.id === unitId)) return undefined
  const grids = gridsUnder(community, unitId)
  if (grids.length === 0) return 'a unit with grids below it; nobody would report'
  for (const earlier of community.regimes.slice(0, index)) {
    const both = gridsUnder(community, earlier.unit).find((g) => grids.includes(g))
    if (both) return `a unit whose grids report under no other regime; ${both.id} is in ${earlier.id}`
  }
  return undefined
}
