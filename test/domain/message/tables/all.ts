// All labelled messages by intent.
import { asked } from './asked.table.ts'
import { chatter } from './chatter.table.ts'
import { corrections } from './correction.table.ts'
import { everydayCases } from './everyday-cases.table.ts'
import { everydayOddities } from './everyday-oddities.table.ts'
import { everydayPeople } from './everyday-people.table.ts'
import { everydayTalk } from './everyday-talk.table.ts'
import { everydayWorks } from './everyday-works.table.ts'
import { everydayZero } from './everyday-zero.table.ts'
import { incidentUpdates } from './incident-update.table.ts'
import { incidents } from './incident.table.ts'
import { lateReports } from './late-report.table.ts'
import { notices } from './notice.table.ts'
import { gridsAndDays } from './grids-and-days.table.ts'
import { ordered } from './ordered.table.ts'
import { questions } from './question.table.ts'
import { recorded } from './recorded.table.ts'
import type { Intent, Row } from './row.ts'
import { secondReading } from './second-reading.table.ts'
import { acks, helps, statusQueries } from './short-intents.table.ts'
import { smallTalk } from './small-talk.table.ts'
import { spokenOf } from './spoken-of.table.ts'
import { troubleOrRule } from './trouble-or-rule.table.ts'
import { zeroBorder } from './zero-border.table.ts'
import { zeroKinds } from './zero-kinds.table.ts'
import { zeroReports } from './zero-report.table.ts'

const written: Readonly<Record<Intent, readonly Row[]>> = {
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

const everyday = [
  everydayZero,
  everydayWorks,
  everydayPeople,
  everydayCases,
  everydayTalk,
  everydayOddities,
  secondReading,
  spokenOf,
  troubleOrRule,
  zeroBorder,
  zeroKinds,
  gridsAndDays,
  ordered,
  asked,
  recorded,
  smallTalk,
]

export const tables = new Map<Intent, readonly Row[]>()
for (const [intent, rows] of Object.entries(written) as [Intent, readonly Row[]][])
  tables.set(intent, [...rows, ...everyday.flatMap((one) => one[intent] ?? [])])
