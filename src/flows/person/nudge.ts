// Reminds one person, in private, of what he owes; at most so often a day, whatever the number of regimes and notices.
import { cappedKinds, mostNudgesADay } from '../../domain/person/burden.ts'
import type { Community } from '../../domain/community/community.ts'
import type { NewMessage } from '../../domain/messaging/outbox.ts'
import type { Tx } from '../../domain/ports.ts'
import type { Person } from '../../domain/roster/roster.ts'
import { instantAt, localDay } from '../../domain/time/local-day.ts'
import { privateAddress } from '../scene.ts'

interface Now {
  readonly tx: Tx
  readonly community: Community
  readonly now: Date
}

export type Nudged = 'asked' | 'known' | 'capped' | 'unreachable'

/** Of one of the capped kinds; `capped`: he was asked enough today. */
export async function nudge(
  { tx, community: { timeZone }, now }: Now,
  person: Person,
  message: Pick<NewMessage, 'dedupeKey' | 'content' | 'expiresAt'>,
): Promise<Nudged> {
  const to = privateAddress(person)
  if (!to) return 'unreachable'
  const midnight = instantAt(localDay(now, timeZone), '00:00', timeZone)
  const before = await tx.outbox.nudged(to, { since: midnight, kinds: cappedKinds })
  if (before >= mostNudgesADay) return (await tx.outbox.byKey(message.dedupeKey)) ? 'known' : 'capped'
  const added = await tx.outbox.add({ ...message, to, priority: 'nudge' }, now)
  return added === 'added' ? 'asked' : 'known'
}
