// Whom an incident concerns: its grid's staff, the units responsible, officials, and the chain that is frozen when it opens.
import { officialsOf, parentOf, staffOf, unitName, type Person, type Roster } from '../roster/roster.ts'
import type { Incident } from './incident.ts'
import type { IncidentRules } from './rules/incident-schema.ts'
import { unitsFor } from './rules/incident-rules.ts'
import type { Watch } from './watch-plan.ts'

export interface Placed extends Pick<Incident, 'category' | 'gridId' | 'urgent' | 'text' | 'access'> {
  /** Where no grid is known: the unit of the chat it came from, or the topmost one. */
  readonly unit: string
}

type Audience = IncidentRules['stages'][number]['to'][number]

/** Whom a tip-off is for: its office, nobody else. */
export function officeOf(
  rules: IncidentRules,
  roster: Roster,
  placed: Pick<Placed, 'gridId' | 'unit'>,
): readonly Person[] {
  return officialsOf(roster, rules.tipOffUnit ?? placed.gridId ?? placed.unit)
}

export function peopleOf(
  audience: Audience,
  placed: Placed,
  { rules, roster }: { rules: IncidentRules; roster: Roster },
): readonly Person[] {
  if (placed.access === 'tip_off') return officeOf(rules, roster, placed)
  const place = placed.gridId ?? placed.unit
  switch (audience) {
    case 'staff':
      return placed.gridId === undefined ? [] : staffOf(roster, placed.gridId)
    case 'unit':
      return unitsFor(rules, placed).flatMap((unit) => officialsAt(roster, unit))
    case 'official':
      return officialsOf(roster, place)
    case 'upper':
      return upperOf(roster, place)
  }
}

function officialsAt(roster: Roster, unit: string): readonly Person[] {
  return roster.people.filter((p) => p.roles.some((r) => r.role === 'official' && r.unit === unit))
}

/** Officials of the nearest unit above the one whose officials answer for a place. */
function upperOf(roster: Roster, unitId: string): readonly Person[] {
  const parent = parentOf(roster, unitId)
  if (parent === undefined) return []
  return officialsAt(roster, unitId).length > 0 ? officialsOf(roster, parent) : upperOf(roster, parent)
}

/** Who hears what when: fixed for this incident, whatever becomes of rules and roster. */
export function watchFor(placed: Placed, world: { rules: IncidentRules; roster: Roster }): Watch {
  const { rules } = world
  const stages = rules.stages
    .toSorted((a, b) => a.percent - b.percent)
    .map(({ percent, to }) => ({
      percent,
      people: [...new Set(to.flatMap((audience) => peopleOf(audience, placed, world).map((p) => p.id)))],
    }))
    // Nobody above: nothing to say. The limit itself always passes.
    .filter(({ percent, people }) => people.length > 0 || percent === 100)
  const told = new Set(['staff', 'unit', 'official'].flatMap((a) => peopleOf(a as Audience, placed, world)))
  return {
    stages,
    acknowledgeMs: (placed.urgent ? rules.urgentAcknowledgeMinutes : rules.acknowledgeMinutes) * 60_000,
    inquireMs: rules.inquireHours * 3_600_000,
    acks: placed.urgent ? Math.max(1, Math.min(rules.severeAcknowledgements, told.size)) : 1,
  }
}

/** `routed`: by `renderRouting`. */
export function renderResponsible(routed: string): string {
  return `负责单位：${routed}。`
}

/** Who is responsible and how to reach them, as the local directory has it; a number that is not there is said not to be. */
export function renderRouting(units: readonly string[], rules: IncidentRules, roster: Roster): string {
  return units
    .map((unit) => {
      const name = unitName(roster, unit)
      const contacts = rules.contacts.filter((one) => one.unit === unit)
      const known = contacts.map((one) => `${one.name} ${one.phone ?? '号码没有登记'}`).join('、')
      return known === '' ? `${name}（本地通讯录没有登记联系人）` : `${name}（本地通讯录：${known}）`
    })
    .join('；')
}
