// The store: one database behind the domain's port, SQLite by default, PostgreSQL for several replicas.
import { DriverAdapterError } from '@prisma/driver-adapter-utils'
import type { Store, Tx } from '../domain/ports.ts'
import type { Rulebook } from '../domain/report/rulebook.ts'
import type { Absence } from '../domain/roster/absence.ts'
import type { Roster } from '../domain/roster/roster.ts'
import { absenceRows } from './absence-rows.ts'
import { cardRows } from './card-rows.ts'
import type { Tables } from './client.ts'
import { databaseAt } from './database.ts'
import { channelRows } from './channel-rows.ts'
import { documentRows } from './document-rows.ts'
import { attachmentRows } from './attachment-rows.ts'
import { exportRows } from './export-rows.ts'
import { dutyRows } from './duty-rows.ts'
import { faqRows } from './faq-rows.ts'
import { fileRows } from './file-rows.ts'
import { handOverRows } from './hand-over-rows.ts'
import { inboxRows } from './inbox-rows.ts'
import { incidentRows, incidentRuleRows } from './incident-rows.ts'
import { inspectionRows } from './inspection-rows.ts'
import { inviteRows, rosterChangeRows } from './invite-rows.ts'
import { migrate } from './migrate.ts'
import { modelUseRows } from './model-use-rows.ts'
import { noticeAckRows, noticeRoundRows } from './notice-round-rows.ts'
import { noticeRows } from './notice-rows.ts'
import { outboxRows } from './outbox-rows.ts'
import { personalDataRows } from './personal-data-rows.ts'
import { planFactsRows } from './plan-facts-rows.ts'
import { promptRows } from './prompt-rows.ts'
import { referralRows } from './referral-rows.ts'
import { questionRows } from './question-rows.ts'
import { issueRows } from './issue-rows.ts'
import { reminderRows } from './reminder-rows.ts'
import { regimeRows } from './regime-rows.ts'
import { reportRows } from './report-rows.ts'
import { retentionRows } from './retention-rows.ts'
import type { Copy } from './revision.ts'
import { rosterRows } from './roster-rows.ts'
import { occurrenceRows, outageRows } from './schedule-rows.ts'
import { transactOn } from './transact.ts'
import { writtenRows } from './written-rows.ts'

/** Opens `file:…` (made where it is missing) or `postgresql://…` and brings it to this build's schema. */
export async function openStore(url: string): Promise<Store> {
  const database = databaseAt(url)
  await migrate(database).catch(explain)
  const client = await database.client()
  const transact = transactOn(client, database.provider === 'sqlite')
  const copies: Copies = { roster: {}, regimes: {}, absences: {} }
  return {
    transact: (work) => transact((tables) => work(rowsOf(tables, copies))),
    close: () => client.$disconnect(),
  }
}

function explain(error: unknown): never {
  if (!(error instanceof DriverAdapterError)) throw error
  const { kind, originalMessage } = error.cause
  throw new Error(
    `The database cannot be opened (${originalMessage ?? kind}): check its URL, and that its server runs`,
    { cause: error },
  )
}

interface Copies {
  readonly roster: Copy<Roster>
  readonly regimes: Copy<Rulebook>
  readonly absences: Copy<readonly Absence[]>
}

function rowsOf(tables: Tables, copies: Copies): Tx {
  return {
    inbox: inboxRows(tables),
    exports: exportRows(tables),
    outbox: outboxRows(tables),
    retention: retentionRows(tables),
    occurrences: occurrenceRows(tables),
    outages: outageRows(tables),
    roster: rosterRows(tables, copies.roster),
    rosterChanges: rosterChangeRows(tables),
    invites: inviteRows(tables),
    absences: absenceRows(tables, copies.absences),
    issues: issueRows(tables),
    regimes: regimeRows(tables, copies.regimes),
    reports: reportRows(tables),
    written: writtenRows(tables),
    handOvers: handOverRows(tables),
    incidents: incidentRows(tables),
    incidentRules: incidentRuleRows(tables),
    cards: cardRows(tables),
    inspections: inspectionRows(tables),
    notices: noticeRows(tables),
    reminders: reminderRows(tables),
    noticeRounds: noticeRoundRows(tables),
    noticeAcks: noticeAckRows(tables),
    duties: dutyRows(tables),
    prompts: promptRows(tables),
    documents: documentRows(tables),
    questions: questionRows(tables),
    referrals: referralRows(tables),
    faq: faqRows(tables),
    modelUse: modelUseRows(tables),
    planFacts: planFactsRows(tables),
    files: fileRows(tables),
    personalData: personalDataRows(tables),
    channels: channelRows(tables),
    attachments: attachmentRows(tables),
  }
}
