// Work on notices and reminders from the command line, in the name of an official.
import { randomBytes } from 'node:crypto'
import { asMember } from '../domain/roster/roster.ts'
import type { Desk } from '../flows/notice/desk.ts'
import { UsageError } from './usage-error.ts'
import { withStore } from './with-store.ts'

/** Without a person nothing is asked that needs a right. */
export function atDesk<T>(personId: string | undefined, work: (desk: Desk) => Promise<T>): Promise<T> {
  return withStore(async (tx, { community }) => {
    const roster = await tx.roster.load()
    const person = roster.people.find((p) => p.id === personId)
    if (personId !== undefined && !person) {
      const ids = roster.people.filter((p) => p.roles.some((r) => r.role === 'official')).map((p) => p.id)
      throw new UsageError(
        `--by: "${personId}"; expected the id of an official: ${ids.slice(0, 20).join(', ') || 'none is known; start the bot once'}`,
      )
    }
    const nobody = { personId: undefined, name: '', role: 'resident', units: [] } as const
    const newToken = () => randomBytes(12).toString('base64url')
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
