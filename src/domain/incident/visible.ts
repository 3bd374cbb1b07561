// Which incidents somebody may see, as data that rows are looked for by; `maySee` says the same of each.
import type { Address } from '../messaging/outbox.ts'
import { addressOf, homeUnit, standingUnit, unitsLedBy, type Member, type Roster } from '../roster/roster.ts'
import type { AccountOf } from '../roster/roster-edit.ts'
import { holdingsOf } from './concern.ts'
import type { IncidentRules } from './rules/incident-schema.ts'

/** Places as an incident knows its own: by its grid, else by the group it came from. */
export interface Places {
  readonly grids: readonly string[]
  readonly chats: readonly Address[]
  /** Also what has no grid and came from none of the bound groups. */
  readonly elsewhere: boolean
}

export interface Visible {
  /** Whatever it reported is its own to see. */
  readonly account: AccountOf
  readonly at: Places
  /** Where what has no grid and was not taken by anybody may be seen, too. */
  readonly untakenAt: Places
  /** Units that an incident may be the responsibility of. */
  readonly units: readonly string[]
  /** Ids of people who may have taken it. */
  readonly handlers: readonly string[]
  /** undefined: no tip-off may be seen, not even one's own. */
  readonly tipOffsAt: Places | undefined
  readonly boundChats: readonly Address[]
}

export function visibleTo(
  member: Member,
  seen: { roster: Roster; rules: IncidentRules; account: AccountOf; inGroup: boolean },
): Visible {
  const { roster, rules, account, inGroup } = seen
  const held = holdingsOf(member, roster)
  const led = () => {
    const units = new Set(unitsLedBy(roster, member.personId).map(({ id }) => id))
    const { tipOffUnit } = rules
    if (tipOffUnit === undefined) return units
    return new Set(units.has(tipOffUnit) ? roster.units.map(({ id }) => id) : [])
  }
  return {
    account,
    at: placesOf(new Set([...held.led, ...held.grids]), roster),
    untakenAt: { ...placesOf(held.above, roster), grids: [] },
    units: held.offices,
    handlers: [...held.handlers],
    tipOffsAt: inGroup ? undefined : placesOf(led(), roster),
    boundChats: roster.chats.map(addressOf),
  }
}

function placesOf(units: ReadonlySet<string>, roster: Roster): Places {
  const removed = (roster.removed ?? []).map(({ id }) => id)
  return {
    grids: [...units, ...removed].filter((id) => units.has(standingUnit(roster, id))),
    chats: roster.chats.filter(({ unit }) => units.has(standingUnit(roster, unit))).map(addressOf),
    elsewhere: units.has(homeUnit(roster)),
  }
}
