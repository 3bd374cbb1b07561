// Work on notices and reminders from the command line, in the name of an official.
import { asMember, personOf } from '../../domain/roster/roster.ts'
import type { Desk } from '../../flows/notice/desk.ts'
import { newToken } from '../../lib/token.ts'
import { withReadTx, withTx } from '../database.ts'
import { UsageError } from '../usage-error.ts'

/** Without a person nothing is asked that needs a right, and nothing is written. */
export function atNoticeDesk<T>(personId: string | undefined, work: (desk: Desk) => Promise<T>): Promise<T> {
  const inTx = personId === undefined ? withReadTx : withTx
  return inTx(async (tx, { community }) => {
    const roster = await tx.roster.load()
    const person = personOf(roster, personId)
    if (personId !== undefined && !person) {
      const ids = roster.people.filter((p) => p.roles.some((r) => r.role === 'official')).map((p) => p.id)
      throw new UsageError(
        `--by: "${personId}"; expected the id of an official: ${ids.slice(0, 20).join(', ') || 'none is known; start the bot once'}`,
      )
    }
    const nobody = { personId: undefined, name: '', role: 'resident', units: [] } as const
    return work({
      tx,
      community,
      roster,
      member: person ? asMember(person) : nobody,
      now: new Date(),
      newToken,
    })
  })
}
