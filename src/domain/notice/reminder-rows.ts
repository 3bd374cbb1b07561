// What flows need of reminders that were made in chat.
import type { NewSpokenReminder, SpokenReminder } from './spoken-reminder.ts'

export interface ReminderRows {
  draft(reminder: NewSpokenReminder): Promise<SpokenReminder>
  get(id: number): Promise<SpokenReminder | undefined>
  active(): Promise<readonly SpokenReminder[]>
  /** Active, with the next time at or before now. */
  due(now: Date): Promise<readonly SpokenReminder[]>
  /** Active, with the review at or before now. */
  reviewDue(now: Date): Promise<readonly SpokenReminder[]>
  /** Throws where `version` is not the reminder's any more. */
  advance(
    reminder: SpokenReminder,
    changes: Partial<Pick<SpokenReminder, 'state' | 'nextAt' | 'reviewAt'>>,
  ): Promise<void>
}
