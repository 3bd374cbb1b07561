// What flows need of prompts.
import type { AccountOf } from '../roster/roster-edit.ts'
import type { NewPrompt, Prompt, PromptData } from './prompt.ts'

export interface PromptRows {
  ask(prompt: NewPrompt): Promise<Prompt>
  get(id: number): Promise<Prompt | undefined>
  byToken(token: string): Promise<Prompt | undefined>
  /** The newest open prompt of these kinds for this account in this chat. */
  open(
    chat: { channel: string; chatId: string },
    accountId: string,
    kinds: readonly PromptData['kind'][],
    now: Date,
  ): Promise<Prompt | undefined>
  /** All open ones of these kinds for this account, wherever it was asked, oldest first. */
  allOpen(account: AccountOf, kinds: readonly PromptData['kind'][], now: Date): Promise<readonly Prompt[]>
  /** Of the kind the oldest, but for these, that is not used, expired or not; whether it can be read or not. */
  oldest(kind: PromptData['kind'], except: readonly number[]): Promise<Pick<Prompt, 'id'> | undefined>
  /** False where it was used before. */
  use(id: number, at: Date): Promise<boolean>
}
