// Which reports and incidents a message speaks of: by number, by what it quotes, or as the last one.
import { lastReportMs, meansLast, reportNumbers } from '../../domain/record/amending.ts'
import type { Incident } from '../../domain/incident/incident.ts'
import { readRefs } from '../../domain/message/field/refs.ts'
import { mayReport } from '../../domain/report/regime.ts'
import type { Report } from '../../domain/report/report.ts'
import { here, type MessageScene, type Scene } from '../scene.ts'

export interface Referred {
  /** Their last versions. */
  readonly reports: readonly Report[]
  readonly incidents: readonly Incident[]
}

/** `ofLast`: where nothing else is named, what was told last is meant if it was such an incident. */
export async function referredTo(
  scene: MessageScene,
  refs: readonly number[],
  ofLast?: (incident: Incident) => boolean,
): Promise<Referred> {
  const { text, quote } = scene.event
  const named = await byNumber(
    scene,
    [...reportNumbers(text), ...reportNumbers(quote?.text ?? '')],
    [...refs, ...readRefs(quote?.text ?? '')],
  )
  if (found(named)) return quote === undefined ? named : { ...named, reports: own(scene, named.reports) }
  const quoted = quote?.messageId === undefined ? undefined : await madeBy(scene, quote.messageId)
  if (quoted && found(quoted)) return quoted
  // A resident has nothing else to correct than what he reported.
  if (meansLast(text) || scene.member.role === 'resident') return lastOf(scene)
  const last = ofLast ? await lastOf(scene) : named
  return last.incidents.some((one) => ofLast?.(one)) ? last : named
}

/** What the quoted message tells of, or made. */
export async function quotedBy(scene: Scene): Promise<Referred> {
  const quote = 'quote' in scene.event ? scene.event.quote : undefined
  if (!quote) return { reports: [], incidents: [] }
  const named = await byNumber(scene, reportNumbers(quote.text), readRefs(quote.text))
  return found(named) || quote.messageId === undefined ? named : madeBy(scene, quote.messageId)
}

/** Receipts go out together: of several that are quoted the sender means his own. */
function own({ roster, member }: MessageScene, reports: readonly Report[]): readonly Report[] {
  const his = reports.filter(({ gridId }) => mayReport(roster, member, gridId))
  return his.length > 0 ? his : reports
}

/** What a message of this chat made, in all its versions but this event. */
export async function madeBy(scene: Scene, messageId: string): Promise<Referred> {
  const versions = await scene.tx.inbox.versions(here(scene), messageId)
  const ids = versions.map((v) => v.id).filter((id) => id !== scene.eventId)
  const reports = await scene.tx.reports.ofEvents(ids)
  return { reports: await standing(scene, reports), incidents: await scene.tx.incidents.ofEvents(ids) }
}

async function byNumber(
  scene: Scene,
  reportIds: readonly number[],
  incidentNumbers: readonly number[],
): Promise<Referred> {
  const reports: Report[] = []
  for (const id of new Set(reportIds)) reports.push(...present(await scene.tx.reports.get(id)))
  const incidents: Incident[] = []
  for (const number of new Set(incidentNumbers))
    incidents.push(...present(await scene.tx.incidents.get(number)))
  return { reports: await standing(scene, reports), incidents }
}

/** What the sender said last that made a record: a report, an incident, or both at once. */
async function lastOf(scene: MessageScene): Promise<Referred> {
  const { member, event, tx } = scene
  const since = new Date(event.sentAt.getTime() - lastReportMs)
  const [report] = member.personId === undefined ? [] : await tx.reports.ofPerson(member.personId, since)
  const [incident] = await tx.incidents.ofAccount(here(scene), event.sender.accountId, since)
  if (incident && (!report || incident.reportedAt > report.sentAt))
    return { reports: [], incidents: [incident] }
  if (!report) return { reports: [], incidents: [] }
  const reports = await standing(scene, await tx.reports.ofEvents([report.eventId]))
  return byNumber(
    scene,
    reports.map((r) => r.id),
    reports.flatMap((r) => present(r.incidentNumber)),
  )
}

/** The versions that count now of the grids and days that these reports are for; withdrawn ones are none. */
async function standing(scene: Scene, reports: readonly Report[]): Promise<readonly Report[]> {
  const last = new Map<number, Report>()
  for (const { regimeId, gridId, day } of reports) {
    const report = (await scene.tx.reports.versions(regimeId, gridId, day)).at(-1)
    if (report && report.kind !== 'withdrawn') last.set(report.id, report)
  }
  return [...last.values()]
}

function present<T>(row: T | undefined): T[] {
  return row === undefined ? [] : [row]
}

function found({ reports, incidents }: Referred): boolean {
  return reports.length > 0 || incidents.length > 0
}
