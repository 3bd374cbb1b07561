// Who hears of new proposals: those who may decide them, of the unit that the plan names.
import { homeUnit, inspectorsOf, officialsOf, type Person, type Roster } from '../roster/roster.ts'
import { isSecret, type ReviewedDuty } from './review.ts'

/** Of a secret one inspectors alone. */
export function hearersOf(duty: ReviewedDuty, roster: Roster): readonly Person[] {
  return isSecret(duty) ? inspectorsOf(roster, unitOf(duty, roster)) : leadsOf(duty, roster)
}

/** Who hears that there is something which nobody may read. */
export function leadsOf(duty: ReviewedDuty, roster: Roster): readonly Person[] {
  return officialsOf(roster, unitOf(duty, roster))
}

function unitOf(duty: ReviewedDuty, roster: Roster): string {
  return unitNamed(duty, roster) ?? homeUnit(roster)
}

/** By the longest name: of 柳溪社区3号网格 the grid. */
function unitNamed({ proposal }: ReviewedDuty, { units }: Roster): string | undefined {
  const { plan, file } = proposal.source
  const named = units.filter(({ name }) => plan.includes(name) || file.includes(name))
  return named.toSorted((a, b) => b.name.length - a.name.length)[0]?.id
}
