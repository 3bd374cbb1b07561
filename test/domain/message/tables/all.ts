// All labelled messages by intent.
import { chatter } from './chatter.table.ts'
import { corrections } from './correction.table.ts'
import { incidentUpdates } from './incident-update.table.ts'
import { incidents } from './incident.table.ts'
import { lateReports } from './late-report.table.ts'
import { notices } from './notice.table.ts'
import { questions } from './question.table.ts'
import type { Intent, Row } from './row.ts'
import { acks, helps, statusQueries } from './short-intents.table.ts'
import { zeroReports } from './zero-report.table.ts'

export const tables: Readonly<Record<Intent, readonly Row[]>> = {
  zero_report: zeroReports,
  incident: incidents,
  late_report: lateReports,
  correction: corrections,
  incident_update: incidentUpdates,
  question: questions,
  notice: notices,
  ack: acks,
  query_status: statusQueries,
  help: helps,
  chatter,
}
