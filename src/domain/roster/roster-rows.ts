// What flows need of the roster, its audit and its codes.
import type { Invite, NewInvite } from './invite.ts'
import type { Roster } from './roster.ts'
import type { AccountOf, NewRosterChange, RosterChange, RosterEdit } from './roster-edit.ts'

/** community.yaml declares what was made in chat otherwise: no restart mends it. */
export class DeclarationClash extends Error {
  override readonly name = 'DeclarationClash'
}

export interface RosterRows {
  /** What is in force: declared rows that were not withdrawn, and rows made in chat; beside them the units that were. */
  load(): Promise<Roster>
  /** Whom a code gave the account to, also where he is on the roster no more; undefined: nobody. */
  claimant(account: AccountOf): Promise<string | undefined>
  /** Replaces the declared part; rows made in chat stay. Throws a `DeclarationClash` where one of them is declared. */
  declare(roster: Roster, at: Date): Promise<void>
  /**
   * Writes what was made in chat; what refers to a group at its old address (prompts, incidents, questions, messages that
   * wait) goes on at the new one. Throws a `DeclarationClash` where it would overwrite a declared row.
   */
  edit(edit: RosterEdit, at: Date): Promise<void>
}

export interface RosterChangeRows {
  add(change: NewRosterChange): Promise<void>
  /** The newest, oldest of them first. */
  list(limit: number): Promise<readonly RosterChange[]>
  /** How many of the kind came from this account since. */
  count(kind: RosterChange['kind'], account: RosterChange['account'], since: Date): Promise<number>
}

export interface InviteRows {
  add(invite: NewInvite): Promise<Invite>
  byCode(code: string): Promise<Invite | undefined>
  /** False where it was used before. */
  use(id: number, at: Date): Promise<boolean>
  /** Neither used nor expired, oldest first. */
  open(now: Date): Promise<readonly Invite[]>
}
