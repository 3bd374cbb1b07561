// The ledger (台账) as a table: one row an incident, masked unless somebody answers for the whole.
import { renderPlace } from './head-wording.ts'
import { excerpt } from '../../lib/excerpt.ts'
import { maskIncident, maskText, namesKept } from '../paper/masking.ts'
import type { PaperTable } from '../paper/paper.ts'
import { namesIn } from '../../lib/person-names.ts'
import { unitName, type Roster } from '../roster/roster.ts'
import { renderStamp } from '../time/local-day.ts'
import { renderReward, renderSource } from './case-command.ts'
import { categoryNames } from './rules/category.ts'
import { flagsOf, monthOfDiscovery, monthOfOccurrence } from './flags.ts'
import { fourHavesOf, renderFourHaves } from './four-haves.ts'
import { renderState } from './rules/incident-handling.ts'
import type { Incident, IncidentStep } from './incident.ts'

export interface LedgerEntry {
  readonly incident: Incident
  readonly steps: readonly IncidentStep[]
}

export interface LedgerView {
  readonly roster: Roster
  readonly timeZone: string
  readonly now: Date
}

/** Without names of residents, phone and identity numbers; whoever tipped somebody off is not in the row anyway. */
export function maskEntry({ incident, steps }: LedgerEntry, roster: Roster): LedgerEntry {
  const staff = namesKept(roster)
  const names = (text: string) => [incident.reporterName, ...namesIn(text)].filter((n) => !staff.includes(n))
  const masked = steps.map((step) => ({
    ...step,
    personName: staff.includes(step.personName)
      ? step.personName
      : maskText(step.personName, [step.personName]),
    text: maskText(step.text, names(step.text)),
  }))
  return { incident: maskIncident(incident, staff), steps: masked }
}

const head = [
  '编号',
  '状态',
  '类别',
  '网格',
  '地点',
  '来源',
  '上报人',
  '发现',
  '上报',
  '限时',
  '处置',
  '发生月份',
  '发现月份',
  '负责单位',
  '经办人',
  '时限规则',
  '四有',
  '提示',
  '奖励',
  '原话',
] as const

export function ledgerTable(entries: readonly LedgerEntry[], view: LedgerView): PaperTable {
  return { title: '台账', head, rows: entries.map((entry) => rowOf(entry, view)) }
}

function rowOf({ incident, steps }: LedgerEntry, { roster, timeZone, now }: LedgerView): (string | number)[] {
  const time = (at: Date | undefined) => (at ? renderStamp(at, timeZone) : '')
  const name = (unit: string | undefined) => (unit === undefined ? '' : unitName(roster, unit))
  return [
    incident.number,
    incident.state === 'duplicate' ? `已并入 #${incident.duplicateOf}` : renderState(incident.state),
    categoryNames[incident.category],
    name(incident.gridId),
    incident.location ?? '',
    renderSource(incident.source),
    incident.reporterName,
    time(incident.foundAt),
    time(incident.reportedAt),
    time(incident.limitAt),
    time(incident.disposedAt),
    monthOfOccurrence(incident, timeZone),
    monthOfDiscovery(incident, timeZone),
    name(incident.unitId ?? incident.gridId),
    incident.handlerName ?? '',
    incident.limitRule,
    renderFourHaves(fourHavesOf(incident, steps)),
    flagsOf(incident, now, timeZone).join('；'),
    incident.reward ? renderReward(incident.reward) : '',
    incident.text,
  ]
}

/** One line an incident, for a terminal. */
export function renderLedgerLine({ incident }: LedgerEntry, { roster, timeZone }: LedgerView): string {
  const { number, state, category, gridId, limitAt, text } = incident
  const where = renderPlace(incident, gridId && unitName(roster, gridId))
  const parts = [
    `#${number}`,
    renderState(state),
    categoryNames[category],
    where,
    `限 ${renderStamp(limitAt, timeZone)}`,
  ]
  return [...parts, excerpt(text, 40)].filter(Boolean).join('  ')
}
