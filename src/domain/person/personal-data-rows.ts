// What is kept of an account, and how it is forgotten.
import type { AccountOf } from '../roster/roster-edit.ts'

export interface PersonalData {
  /** Numbers of incidents that the account reported. */
  readonly incidents: readonly number[]
  readonly questions: number
  readonly messages: number
  readonly attachments: number
}

export interface PersonalDataRows {
  of(account: AccountOf): Promise<PersonalData>
  /**
   * Takes name and account out of incidents and questions, and the words out of handled messages; what was reported
   * stays a record. `name` is what stands in its place.
   */
  forget(account: AccountOf, name: string): Promise<PersonalData>
}
