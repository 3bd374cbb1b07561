// What flows need of the world: a store with transactions, row by row; each noun's rows stand in its own folder.
import type { InboxRows } from './messaging/inbox-rows.ts'
import type { OutboxRows } from './messaging/outbox-rows.ts'
import type { RetentionRows } from './messaging/retention-rows.ts'
import type { WorkRows } from './messaging/work-rows.ts'
import type { PromptRows } from './messaging/prompt-rows.ts'
import type { OccurrenceRows } from './time/occurrence-rows.ts'
import type { OutageRows } from './time/outage-rows.ts'
import type { RosterRows, RosterChangeRows, InviteRows } from './roster/roster-rows.ts'
import type { AbsenceRows } from './roster/absence-rows.ts'
import type { ClosedDayRows } from './report/closed-day-rows.ts'
import type { IssueRows } from './report/issue-rows.ts'
import type { RegimeRows } from './report/regime-rows.ts'
import type { ReportRows } from './report/report-rows.ts'
import type { CardRows } from './incident/card-rows.ts'
import type { WrittenRows } from './report/written-rows.ts'
import type { HandOverRows } from './shift/hand-over-rows.ts'
import type { IncidentRows, IncidentRuleRows } from './incident/incident-rows.ts'
import type { InspectionRows } from './inspection/inspection-rows.ts'
import type { ReminderRows } from './notice/reminder-rows.ts'
import type { NoticeAckRows, NoticeRoundRows, NoticeRows } from './notice/notice-rows.ts'
import type { DutyRows } from './duty/duty-rows.ts'
import type { DocumentRows, PlanFactsRows } from './question/document-rows.ts'
import type { AttachmentRows } from './file/attachment-rows.ts'
import type { ChannelRows } from './channel/channel-rows.ts'
import type { LostGroupRows } from './channel/lost-group-rows.ts'
import type { PersonalDataRows } from './person/personal-data-rows.ts'
import type { FileRows } from './file/file-rows.ts'
import type { PaperExportRows } from './paper/export-rows.ts'
import type { QuestionRows, FaqRows, ModelUseRows, ReferralRows } from './question/question-rows.ts'

/** 'relaxed': a power cut may undo the commit, but none that a durable commit came after; a killed process loses neither. */
export type Durability = 'durable' | 'relaxed'

export interface Store {
  /**
   * Runs `work` in one serializable transaction and commits it, or rolls all of it back when it throws.
   * After a conflict with another transaction `work` runs again, so it has no effects outside `tx`.
   * Durable unless said otherwise: what the world is told or sent afterwards must be.
   */
  transact<T>(work: (tx: Tx) => Promise<T>, durability?: Durability): Promise<T>
  /** As `transact`, for work that only reads, one moment throughout: it keeps nobody from writing, and throws where it writes. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export interface Tx {
  readonly inbox: InboxRows
  readonly outbox: OutboxRows
  readonly retention: RetentionRows
  readonly work: WorkRows
  readonly occurrences: OccurrenceRows
  readonly outages: OutageRows
  readonly roster: RosterRows
  readonly rosterChanges: RosterChangeRows
  readonly invites: InviteRows
  readonly absences: AbsenceRows
  readonly closedDays: ClosedDayRows
  readonly issues: IssueRows
  readonly regimes: RegimeRows
  readonly reports: ReportRows
  readonly written: WrittenRows
  readonly handOvers: HandOverRows
  readonly incidents: IncidentRows
  readonly incidentRules: IncidentRuleRows
  readonly cards: CardRows
  readonly inspections: InspectionRows
  readonly notices: NoticeRows
  readonly reminders: ReminderRows
  readonly noticeRounds: NoticeRoundRows
  readonly noticeAcks: NoticeAckRows
  readonly duties: DutyRows
  readonly prompts: PromptRows
  readonly documents: DocumentRows
  readonly questions: QuestionRows
  readonly referrals: ReferralRows
  readonly faq: FaqRows
  readonly modelUse: ModelUseRows
  readonly planFacts: PlanFactsRows
  readonly exports: PaperExportRows
  readonly files: FileRows
  readonly personalData: PersonalDataRows
  readonly channels: ChannelRows
  readonly lostGroups: LostGroupRows
  readonly attachments: AttachmentRows
}
