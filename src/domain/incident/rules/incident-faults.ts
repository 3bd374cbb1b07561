// What is wrong with the incident rules of a community.
import type { Community } from '../../community/community.ts'
import type { Fault } from '../../community/fault.ts'
import { twice } from '../../roster/roster-faults.ts'

export function incidentFaults({ incidents, units }: Community): Fault[] {
  const { kinds, ladder, contacts, tipOffUnit, workingTime } = incidents
  const unit = (place: string, value: string | undefined) =>
    value === undefined || units.some((u) => u.id === value)
      ? []
      : [{ place: `incidents.${place}`, value, expectation: 'the id of a unit in this file' }]
  return [
    ...kinds.flatMap((kind, i) => [
      ...kind.units.flatMap((value, j) => unit(`kinds[${i}].units[${j}]`, value)),
      ...(kind.grids ?? []).flatMap((value, j) => unit(`kinds[${i}].grids[${j}]`, value)),
      ...conditionFaults(kind, i),
    ]),
    ...twice(kinds.map(({ id }, i) => ({ key: id, owner: id, place: `incidents.kinds[${i}].id` }))),
    ...ladder.flatMap((rung, i) => unit(`ladder[${i}].unit`, rung.unit)),
    ...contacts.flatMap((contact, i) => unit(`contacts[${i}].unit`, contact.unit)),
    ...unit('tipOffUnit', tipOffUnit),
    ...(workingTime.from < workingTime.to
      ? []
      : [
          {
            place: 'incidents.workingTime.to',
            value: workingTime.to,
            expectation: `a time after ${workingTime.from}`,
          },
        ]),
  ]
}

type Kind = Community['incidents']['kinds'][number]

function conditionFaults({ words, categories, places, grids, urgent }: Kind, i: number): Fault[] {
  const says = [words, categories, places, grids, urgent].some((one) => one !== undefined)
  const expectation = 'at least one of words, categories, places, grids and urgent: what it fits'
  return says ? [] : [{ place: `incidents.kinds[${i}]`, value: undefined, expectation }]
}
