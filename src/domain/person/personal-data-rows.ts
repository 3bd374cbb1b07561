// What is kept of an account, and how it is forgotten.
import type { AccountOf } from '../roster/roster-edit.ts'

export interface PersonalData {
  /** Numbers of incidents that the account reported. */
  readonly incidents: readonly number[]
  readonly questions: number
  readonly messages: number
  readonly attachments: number
}

export interface ForgetAs {
  /** What stands in the place of the name. */
  readonly name: string
  /** The event that asks for it, and is not handled yet. */
  readonly eventId: number
}

export interface PersonalDataRows {
  of(account: AccountOf): Promise<PersonalData>
  /** Takes account, name and words out of all but what is an act of record, which keeps what happened. */
  forget(account: AccountOf, as: ForgetAs): Promise<PersonalData>
}
