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
import { revised, revisionsOf, type Copy, type Revised } from './revision.ts'
import { rosterRows } from './roster-rows.ts'
import { occurrenceRows, outageRows } from './schedule-rows.ts'
import { transactOn } from './transact.ts'
import { workRows } from './work-rows.ts'
import { writtenRows } from './written-rows.ts'

/** Opens `file:…` (made where it is missing) or `postgresql://…` and brings it to this build's schema. */
export async function openStore(url: string): Promise<Store> {
  const database = databaseAt(url)
  await migrate(database).catch(explain)
  const client = await database.client()
  const transact = transactOn(client, database)
  const copies: Copies = { roster: {}, regimes: {}, absences: {} }
  return {
    transact: (work, durability) => transact((tables) => work(rowsOf(tables, copies)), durability),
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
  issues: issueRows,
  regimes: (tables, copies) => regimeRows(tables, copies.regimes),
  reports: reportRows,
  incidents: incidentRows,
  incidentRules: incidentRuleRows,
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
  attachments: attachmentRows,
  written: writtenRows,
  handOvers: handOverRows,
  cards: cardRows,
}
