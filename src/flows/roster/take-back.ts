// An operator takes back what a code gave or may still give; each is audited as the terminal's doing.
import type { Tx } from '../../domain/ports.ts'
import { accountEdit, type AccountOf } from '../../domain/roster/roster-edit.ts'
import type { Roster } from '../../domain/roster/roster.ts'

/** The audit's word for whoever works at the terminal of the bot. */
const terminal: AccountOf = { channel: 'console', id: 'terminal' }

/** Makes every account of a person, by id, nobody's; the accounts, none where there is no such person. */
export async function removePerson(
  tx: Tx,
  { roster, id, now }: { roster: Roster; id: string; now: Date },
): Promise<readonly AccountOf[]> {
  const accounts = roster.people.find((person) => person.id === id)?.accounts ?? []
  for (const account of accounts) await removeAccount(tx, { account, subject: id, now })
  return accounts
}

/** Makes one account nobody's, whether or not its owner is still known; `subject`: its owner's id. */
export async function removeAccount(
  tx: Tx,
  { account, subject, now }: { account: AccountOf; subject: string; now: Date },
): Promise<void> {
  await tx.roster.edit(accountEdit(account, undefined), now)
  const detail = `${account.channel} ${account.id}`
  await tx.rosterChanges.add({
    kind: 'removed',
    subject,
    detail,
    at: now,
    account: terminal,
    inviteId: undefined,
    eventId: undefined,
  })
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
    account: terminal,
    inviteId: id,
    eventId: undefined,
  })
  return true
}
