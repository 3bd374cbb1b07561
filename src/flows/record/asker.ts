// Who asks for records, and what he may see.
import { concernsOf } from '../../domain/incident/concern.ts'
import { visibleTo, type Visible } from '../../domain/incident/visible.ts'
import type { Asker } from '../../domain/record/status.ts'
import type { Scene } from '../scene.ts'

export function askerOf({ event, member, roster, community }: Scene): Asker {
  return {
    account: { channel: event.channel, id: event.sender.accountId },
    concernOf: concernsOf(member, { roster, rules: community.incidents }),
    inGroup: event.chat.kind === 'group',
  }
}

/** The same, as the database can look for it. */
export function visibleIn({ event, member, roster, community }: Scene): Visible {
  const account = { channel: event.channel, id: event.sender.accountId }
  const inGroup = event.chat.kind === 'group'
  return visibleTo(member, { roster, rules: community.incidents, account, inGroup })
}
