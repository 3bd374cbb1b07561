// Who hears of new proposals: those who may decide them, of the unit that the plan names.
import { homeUnit, inspectorsOf, officialsOf, type Person, type Roster } from '../roster/roster.ts'
import { isSecret, type ReviewedDuty } from './review.ts'

/** Of a secret one inspectors alone. */
export function hearersOf(duty: ReviewedDuty, roster: Roster): readonly Person[] {
  const unit = unitNamed(duty, roster) ?? homeUnit(roster)
  return isSecret(duty) ? inspectorsOf(roster, unit) : officialsOf(roster, unit)
}

/** By the longest name: of 柳溪社区3号网格 the grid. */
function unitNamed({ proposal }: ReviewedDuty, { units }: Roster): string | undefined {
  const { plan, file } = proposal.source
  const named = units.filter(({ name }) => plan.includes(name) || file.includes(name))
  return named.toSorted((a, b) => b.name.length - a.name.length)[0]?.id
}
