// What is wrong with the report regimes of a community.
import type { Community } from '../community/community.ts'
import type { Fault } from '../community/fault.ts'
import { isDaily } from './cadence.ts'
import { declaredPapers } from './paper-rules.ts'
import type { Regime } from './regime-schema.ts'
import { reportingGrids } from './regime.ts'

export function regimeFaults(community: Community): Fault[] {
  return community.regimes.flatMap((regime, i) => {
    const at = (fault: Fault): Fault => ({ ...fault, place: `regimes[${i}].${fault.place}` })
    const faults = [
      ...timeFaults(regime),
      ...passOnFaults(regime),
      ...reporterFaults(community, regime),
      ...audienceFaults(community, regime),
      ...approverFaults(community, regime),
      ...rivalFaults(community, i),
    ]
    return faults.map(at)
  })
}

function passOnFaults({ wants }: Regime): Fault[] {
  if (wants.kind !== 'written') return []
  const { at, remindAt } = wants.passOn
  return remindAt
    .filter((time) => time >= at)
    .map((value) => ({ place: 'wants.passOn.remindAt', value, expectation: `a time before ${at}` }))
}

function timeFaults({ opens, openDays, due, overnight, remindAt }: Regime): Fault[] {
  const inWindow = (time: string) => (overnight ? time > opens || time < due : time > opens && time < due)
  const stray = remindAt
    .filter((time) => !(openDays > 0 ? time < due : inWindow(time)))
    .map((value) => ({ place: 'remindAt', value, expectation: `a time between ${opens} and ${due}` }))
  if (openDays > 0 || (overnight ? due < opens : due > opens)) return stray
  const expectation = overnight
    ? `a time before ${opens}: with overnight it is due on the morning after`
    : `a time after ${opens}, when it opens; overnight: true if it is due on the morning after`
  return [{ place: 'due', value: due, expectation }, ...stray]
}

function reporterFaults(community: Community, regime: Regime): Fault[] {
  const { reporters, unit } = regime
  if (!community.units.some((u) => u.id === unit)) return []
  if (typeof reporters !== 'string') {
    return reporters.flatMap((id, i) =>
      community.people.some((p) => p.id === id) && !community.units.some((u) => u.id === id)
        ? []
        : [{ place: `reporters[${i}]`, value: id, expectation: 'the id of a person, which no unit has too' }],
    )
  }
  if (reportingGrids(regime, community).length > 0) return []
  const kind = reporters === 'grid' ? 'grids' : `units of kind ${reporters}`
  return [{ place: 'unit', value: unit, expectation: `a unit with ${kind} below it; nobody would report` }]
}

/** Chats that get papers, with the place that names them. */
export function paperChats(regime: Regime): readonly NamedChat[] {
  return [
    ...listed('recipients', regime.recipients),
    ...listed('wants.to', regime.wants.kind === 'written' ? regime.wants.to : []),
    ...declaredPapers(regime).flatMap(({ kind, to, cc }) => [
      ...listed(`papers.${kind}.to`, to),
      ...listed(`papers.${kind}.cc`, cc),
    ]),
  ]
}

interface NamedChat {
  readonly place: string
  readonly id: string
}

function listed(place: string, ids: readonly string[]): NamedChat[] {
  return ids.map((id, i) => ({ place: `${place}[${i}]`, id }))
}

/** Chats outside, which residents may read. */
export function publishChats(regime: Regime): readonly NamedChat[] {
  return declaredPapers(regime).flatMap(({ kind, publish }) =>
    listed(`papers.${kind}.publish.to`, publish?.to ?? []),
  )
}

function audienceFaults({ chats }: Community, regime: Regime): Fault[] {
  const open = paperChats(regime).filter(({ id }) =>
    chats.some((c) => c.id === id && c.audience === 'residents'),
  )
  const expectation = 'a staff chat; residents may not see it'
  const faults = open.map(({ place, id }) => ({ place, value: id, expectation }))
  if (paperChats(regime).length > 0) return faults
  return [{ place: 'recipients', value: [], expectation: 'chats here or under papers; nobody would read it' }]
}

function approverFaults({ people }: Community, regime: Regime): Fault[] {
  return declaredPapers(regime).flatMap(({ kind, publish }) => {
    const official = people.some(
      (p) => p.id === publish?.approver && p.roles.some((r) => r.role === 'official'),
    )
    if (publish?.approver === undefined || official) return []
    return [{ place: `papers.${kind}.publish.approver`, value: publish.approver, expectation: 'an official' }]
  })
}

/** A plain report of a grid must belong to one regime; the others are named in what is said. */
function rivalFaults(community: Community, index: number): Fault[] {
  const regime = community.regimes[index]
  const faults: Fault[] = []
  for (const earlier of regime ? community.regimes.slice(0, index) : []) {
    if (regime?.name === earlier.name)
      faults.push({
        place: 'name',
        value: regime.name,
        expectation: `a name of its own; ${earlier.id} has it`,
      })
    if (!regime || !isEveryDay(regime) || !isEveryDay(earlier)) continue
    const theirs = new Set(reportingGrids(earlier, community).map((g) => g.id))
    const both = reportingGrids(regime, community).find((g) => theirs.has(g.id))
    if (!both) continue
    const expectation = `a unit whose grids report under no other daily regime; ${both.id} is in ${earlier.id}`
    faults.push({ place: 'unit', value: regime.unit, expectation })
  }
  return faults
}

function isEveryDay({ cadence, wants }: Regime): boolean {
  return wants.kind === 'zero' && isDaily(cadence)
}
