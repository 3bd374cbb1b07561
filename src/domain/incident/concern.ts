// What an incident is to a member: his to lead or to work on, anybody's of its place while no grid is known and nobody took it, or nothing.
import {
  chatAt,
  homeUnit,
  officialsOf,
  personOf,
  standingUnit,
  unitsUnder,
  type Member,
  type Person,
  type Role,
  type Roster,
} from '../roster/roster.ts'
import { officeOf } from './audience.ts'
import type { IncidentRules } from './rules/incident-schema.ts'
import type { Incident } from './incident.ts'

interface World {
  readonly roster: Roster
  readonly rules: IncidentRules
}

export type Concern = 'lead' | 'work' | 'anybodys' | 'none'

/** What somebody's roles reach. */
export interface Holdings {
  /** Units that he leads, with all below them. */
  readonly led: ReadonlySet<string>
  readonly grids: ReadonlySet<string>
  /** His grids and the units above them. */
  readonly above: ReadonlySet<string>
  /** Units that he is an official of. */
  readonly offices: readonly string[]
  /** Ids of the people whose work is his. */
  readonly handlers: ReadonlySet<string>
}

/** Of a resident nothing. */
export function holdingsOf({ personId, role }: Member, roster: Roster): Holdings {
  const held = role === 'resident' ? [] : (personOf(roster, personId)?.roles ?? [])
  const at = (...roles: readonly Role[]) => held.filter((r) => roles.includes(r.role)).map((r) => r.unit)
  const led = at('official', 'inspector').flatMap((unit) => unitsUnder(roster, unit).map((u) => u.id))
  const standsFor = (roster.deputies ?? []).filter((d) => d.standInId === personId && d.gridId === undefined)
  return {
    led: new Set(led),
    grids: new Set(at('grid')),
    above: new Set(at('grid').flatMap((unit) => pathOf(roster, unit))),
    offices: at('official'),
    handlers: new Set(personId === undefined ? [] : [personId, ...standsFor.map((d) => d.personId)]),
  }
}

/** Asked of many incidents: what his roles reach is worked out once. */
export function concernsOf(member: Member, { roster, rules }: World): (incident: Incident) => Concern {
  const { personId, role } = member
  if (role === 'resident' || personId === undefined) return () => 'none'
  const { led, grids, above, offices, handlers } = holdingsOf(member, roster)
  return (incident) => {
    const place = placeOf(incident, roster)
    const given = incident.handlerId !== undefined && handlers.has(incident.handlerId)
    if (incident.access === 'tip_off') {
      const office = inChargeOf(incident, { roster, rules })
      return office.some((p) => p.id === personId) ? 'lead' : given ? 'work' : 'none'
    }
    if (led.has(place) || offices.includes(incident.unitId ?? '')) return 'lead'
    if (given || grids.has(place)) return 'work'
    const untaken = incident.gridId === undefined && incident.handlerId === undefined
    return untaken && above.has(place) ? 'anybodys' : 'none'
  }
}

/** The officials of its place; of a tip-off its office alone. */
export function inChargeOf(incident: Incident, { roster, rules }: World): readonly Person[] {
  const unit = placeOf(incident, roster)
  return incident.access === 'tip_off'
    ? officeOf(rules, roster, { gridId: undefined, unit })
    : officialsOf(roster, unit)
}

/** Its grid; without one the unit of the group that it came from; what came privately is the topmost unit's. Of one that was taken out, who answers for it. */
export function placeOf({ gridId, chat }: Pick<Incident, 'gridId' | 'chat'>, roster: Roster): string {
  const place = gridId ?? chatAt(roster, chat.channel, chat.chatId)?.unit
  return place === undefined ? homeUnit(roster) : standingUnit(roster, place)
}

/** The unit and all above it. */
function pathOf({ units }: Pick<Roster, 'units'>, unitId: string): readonly string[] {
  const parent = units.find((u) => u.id === unitId)?.parent
  return [unitId, ...(parent === undefined ? [] : pathOf({ units }, parent))]
}
