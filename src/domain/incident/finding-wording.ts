// What the clock finds about open incidents, in words: one by one, or many as one list.
import { renderName } from './head-wording.ts'
import { askedKey, stageKey, type DedupeKey, type FindingHearer } from '../messaging/dedupe-keys.ts'
import type { Outgoing } from '../messaging/channel.ts'
import type { Person } from '../roster/roster.ts'
import { cardButtons } from './card.ts'
import { renderEscalation, renderLimit } from './rules/incident-handling.ts'
import type { Incident, IncidentStep } from './incident.ts'
import { renderInsteadOf, renderInsteadShort } from './presence.ts'
import type { Finding } from './watch.ts'

export interface FoundIncident {
  readonly incident: Incident
  readonly finding: Finding
  readonly gridName: string | undefined
  /** Those whom it was meant for and who are all away. */
  readonly insteadOf: readonly Person[]
  /** Rendered; empty: none. */
  readonly flags: string
  readonly timeZone: string
}

export function stepOfFinding(finding: Finding, at: Date): IncidentStep {
  const text = finding.kind === 'asked' ? questionNames[finding.about] : `${finding.percent}%`
  return { at, kind: finding.kind, personId: undefined, personName: '', text, eventId: undefined }
}

const questionNames = { unacknowledged: '还没有人接', 'still-working': '还在处理吗' } as const

/** Of several in one message, the first one's. */
export function keyOfFinding({ incident, finding }: FoundIncident, ...hearer: FindingHearer): DedupeKey {
  const { number, countsFrom, limitAt, touchedAt } = incident
  return finding.kind === 'asked'
    ? askedKey(number, touchedAt.getTime(), finding.about, finding.again, ...hearer)
    : stageKey(number, countsFrom.getTime(), limitAt.getTime(), finding.percent, ...hearer)
}

export function renderFinding(found: FoundIncident): Outgoing {
  const { incident, finding, gridName, flags, timeZone } = found
  const { number } = incident
  const buttons = cardButtons(incident)
  if (finding.kind === 'asked')
    return { text: withReason(found, [renderQuestion(found, finding.about)]), buttons }
  const lines =
    finding.kind === 'escalated'
      ? [renderEscalation(incident, gridName, timeZone), flags]
      : [
          `【临近限时】${headOf(found)}`,
          `限 ${renderLimit(incident, timeZone)} 前，时间已过 ${finding.percent}%。办好后回“#${number} 已处理”；来不及请在限时前回“#${number} 延期到…：原因”。`,
        ]
  return { text: withReason(found, lines), buttons }
}

function withReason({ insteadOf }: FoundIncident, lines: readonly string[]): string {
  return [...lines, renderInsteadOf(insteadOf)].filter(Boolean).join('\n')
}

function headOf({ incident, gridName }: FoundIncident): string {
  return renderName(incident, gridName)
}

function renderQuestion(found: FoundIncident, about: keyof typeof questionNames): string {
  const { incident, timeZone } = found
  const { number } = incident
  const limit = renderLimit(incident, timeZone)
  if (about === 'still-working')
    return `${headOf(found)}：还在处理吗？限 ${limit} 前。在办回“#${number} 处理中”，办好回“#${number} 已处理”。`
  const more = incident.watch.acks - incident.seenBy.length
  const who = incident.watch.acks > 1 ? `还要 ${more} 人确认` : '还没有人接'
  return `【待接单】${headOf(found)}：${who}，限 ${limit} 前。接手请回“#${number} 接单”。`
}

const listed = 20

export function renderFindings(all: readonly FoundIncident[]): string {
  const lines = all.slice(0, listed).map((found) => {
    const { finding, incident, timeZone } = found
    const why =
      finding.kind === 'asked'
        ? questionNames[finding.about]
        : finding.kind === 'escalated'
          ? '超时'
          : `时间已过 ${finding.percent}%`
    const reason = renderInsteadShort(found.insteadOf)
    return `${headOf(found)}：${why}，限 ${renderLimit(incident, timeZone)}${reason}`
  })
  const more = all.length > listed ? [`…等 ${all.length} 件。`] : []
  const late = all.filter((one) => one.finding.kind === 'escalated').length
  const title =
    late > 0 ? `【超时】${all.length} 件要看，其中超时 ${late} 件` : `【待办】${all.length} 件要看`
  return [`${title}：`, ...lines, ...more, '请逐件带编号回，如“#12 已处理”。'].join('\n')
}
