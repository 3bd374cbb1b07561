// Who asks for records, and what he may see.
import type { Asker } from '../../domain/record/status.ts'
import { officeOf } from '../../domain/incident/audience.ts'
import { homeUnit, gridsOf } from '../../domain/roster/roster.ts'
import type { Scene } from '../scene.ts'

export function askerOf({ event, member, roster, community }: Scene): Asker {
  const account = { channel: event.channel, id: event.sender.accountId }
  const mine = gridsOf(roster, member)
  const office = (gridId: string | undefined) =>
    officeOf(community.incidents, roster, { gridId, unit: homeUnit(roster) })
  return {
    member,
    account,
    grids: mine.map((g) => g.id),
    inGroup: event.chat.kind === 'group',
    mayHearTipOff: (incident) => office(incident.gridId).some((p) => p.id === member.personId),
  }
}
