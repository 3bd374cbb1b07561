// An operator takes back what a code gave or may still give; each is audited as the terminal's doing.
import type { Tx } from '../../domain/ports.ts'
import { accountEdit, type AccountOf } from '../../domain/roster/roster-edit.ts'
import type { Roster } from '../../domain/roster/roster.ts'

/** The audit's word for whoever works at the terminal of the bot. */
const terminal: AccountOf = { channel: 'console', id: 'terminal' }
const byTerminal = { account: terminal, inviteId: undefined, eventId: undefined }

/** Makes every account of a person, by id, nobody's, and his open codes void; the accounts, none where there is no such person. */
export async function removePerson(tx: Tx, { roster, id, now }: Asked): Promise<readonly AccountOf[]> {
  const accounts = roster.people.find((person) => person.id === id)?.accounts ?? []
  for (const account of accounts) await removeOne(tx, { account, subject: id, now })
  for (const { id: code, grants } of await tx.invites.open(now))
    if (grants.kind === 'account' && grants.personId === id) await revokeInvite(tx, code, now)
  return accounts
}

interface Asked {
  readonly roster: Roster
  readonly id: string
  readonly now: Date
}

/** Makes one account nobody's, also where its owner is known no more; false where it is nobody's. */
export async function removeAccount(
  tx: Tx,
  account: AccountOf,
  { roster, now }: Pick<Asked, 'roster' | 'now'>,
): Promise<boolean> {
  const isIt = (one: AccountOf) => one.channel === account.channel && one.id === account.id
  const owner = roster.people.find((person) => person.accounts.some(isIt))?.id
  const subject = owner ?? (await tx.roster.claimant(account))
  if (subject === undefined) return false
  await removeOne(tx, { account, subject, now })
  return true
}

async function removeOne(
  tx: Tx,
  { account, subject, now }: { account: AccountOf; subject: string; now: Date },
): Promise<void> {
  await tx.roster.edit(accountEdit(account, undefined), now)
  const detail = `${account.channel} ${account.id}`
  await tx.rosterChanges.add({ kind: 'removed', subject, detail, at: now, ...byTerminal })
}

/** False where no code of that number is open. */
export async function revokeInvite(tx: Tx, id: number, now: Date): Promise<boolean> {
  const open = (await tx.invites.open(now)).some((invite) => invite.id === id)
  if (!open || !(await tx.invites.use(id, now))) return false
  await tx.rosterChanges.add({
    kind: 'revoked',
    subject: '',
    detail: '',
    at: now,
    ...byTerminal,
    inviteId: id,
  })
  return true
}
