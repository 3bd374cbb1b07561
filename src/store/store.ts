// The store: one database behind the domain's port, SQLite by default, PostgreSQL for several replicas.
import type { Store, Tx } from '../domain/ports.ts'
import type { Rulebook } from '../domain/report/rulebook.ts'
import type { Absence } from '../domain/roster/absence.ts'
import type { Roster } from '../domain/roster/roster.ts'
import { absenceRows } from './roster/absence-rows.ts'
import { cardRows } from './incident/card-rows.ts'
import type { Tables } from './client.ts'
import { databaseAt } from './database.ts'
import { explainFor } from './database-error.ts'
import { channelRows } from './channel/channel-rows.ts'
import { lostGroupRows } from './channel/lost-group-rows.ts'
import { documentRows } from './question/document-rows.ts'
import { attachmentRows } from './file/attachment-rows.ts'
import { exportRows } from './paper/export-rows.ts'
import { dutyRows } from './duty/duty-rows.ts'
import { faqRows } from './question/faq-rows.ts'
import { fileRows } from './file/file-rows.ts'
import { handOverRows } from './shift/hand-over-rows.ts'
import { inboxRows } from './messaging/inbox-rows.ts'
import { incidentRows, incidentRuleRows } from './incident/incident-rows.ts'
import { inspectionRows } from './inspection/inspection-rows.ts'
import { inviteRows, rosterChangeRows } from './roster/invite-rows.ts'
import { migrate } from './migrate.ts'
import { modelUseRows } from './question/model-use-rows.ts'
import { noticeAckRows, noticeRoundRows } from './notice/notice-round-rows.ts'
import { noticeRows } from './notice/notice-rows.ts'
import { outboxRows } from './messaging/outbox-rows.ts'
import { personalDataRows } from './person/personal-data-rows.ts'
import { planFactsRows } from './question/plan-facts-rows.ts'
import { promptRows } from './messaging/prompt-rows.ts'
import { referralRows } from './question/referral-rows.ts'
import { questionRows } from './question/question-rows.ts'
import { closedDayRows } from './report/closed-day-rows.ts'
import { issueRows } from './report/issue-rows.ts'
import { reminderRows } from './notice/reminder-rows.ts'
import { regimeRows } from './report/regime-rows.ts'
import { reportRows } from './report/report-rows.ts'
import { retentionRows } from './messaging/retention-rows.ts'
import { revised, revisionsOf, type Copy, type Revised } from './revision.ts'
import { rosterRows } from './roster/roster-rows.ts'
import { occurrenceRows, outageRows } from './time/schedule-rows.ts'
import { transactOn } from './transact.ts'
import { workRows } from './messaging/work-rows.ts'
import { writtenRows } from './report/written-rows.ts'

/**
 * Opens `file:…` (made where it is missing) or `postgresql://…` and brings it to this build's schema. A file that is not
 * `lasting`, since it is removed at the end, waits for no disk.
 */
export async function openStore(url: string, { lasting = true } = {}): Promise<Store> {
  const database = databaseAt(url, lasting)
  await migrate(database).catch(explainFor(url))
  const connected = await database.client()
  const transact = transactOn(connected, database)
  const copies: Copies = { roster: {}, regimes: {}, absences: {} }
  return {
    transact: (work, durability) => transact((tables) => work(rowsOf(tables, copies)), durability),
    read: (work) => transact((tables) => work(rowsOf(tables, copies)), 'reading'),
    close: () => connected.client.$disconnect(),
  }
}

interface Copied {
  readonly roster: Roster
  readonly regimes: Rulebook
  readonly absences: readonly Absence[]
}
type Copies = { readonly [Kind in keyof Copied]: Copy<Copied[Kind]> }
type CopiesInside = { readonly [Kind in keyof Copied]: Revised<Copied[Kind]> }

/** A transaction uses few kinds of rows, and Prisma takes its time to hand out a table: each is made when it is asked for. */
function rowsOf(tables: Tables, copies: Copies): Tx {
  const revisions = revisionsOf(tables)
  const inside: CopiesInside = {
    roster: revised(revisions, 'roster', copies.roster),
    regimes: revised(revisions, 'regimes', copies.regimes),
    absences: revised(revisions, 'absences', copies.absences),
  }
  const made: Partial<Record<keyof Tx, unknown>> = {}
  return new Proxy({} as Tx, { get: (_, kind: keyof Tx) => (made[kind] ??= makers[kind](tables, inside)) })
}

const makers: { readonly [Kind in keyof Tx]: (tables: Tables, copies: CopiesInside) => Tx[Kind] } = {
  inbox: inboxRows,
  exports: exportRows,
  outbox: outboxRows,
  retention: retentionRows,
  work: workRows,
  occurrences: occurrenceRows,
  outages: outageRows,
  roster: (tables, copies) => rosterRows(tables, copies.roster),
  rosterChanges: rosterChangeRows,
  invites: inviteRows,
  absences: (tables, copies) => absenceRows(tables, copies.absences),
  closedDays: closedDayRows,
  issues: issueRows,
  regimes: (tables, copies) => regimeRows(tables, copies.regimes),
  reports: reportRows,
  incidents: incidentRows,
  incidentRules: incidentRuleRows,
  cards: cardRows,
  inspections: inspectionRows,
  notices: noticeRows,
  reminders: reminderRows,
  noticeRounds: noticeRoundRows,
  noticeAcks: noticeAckRows,
  duties: dutyRows,
  prompts: promptRows,
  documents: documentRows,
  questions: questionRows,
  referrals: referralRows,
  faq: faqRows,
  modelUse: modelUseRows,
  planFacts: planFactsRows,
  files: fileRows,
  personalData: personalDataRows,
  channels: channelRows,
  lostGroups: lostGroupRows,
  attachments: attachmentRows,
  written: writtenRows,
  handOvers: handOverRows,
}
