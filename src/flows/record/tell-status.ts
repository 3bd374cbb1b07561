// Questions about the bot's own records, answered within the asker's rights.
import { ofRecords } from '../../domain/channel/resident-data.ts'
import { addDays, localDay, type LocalDay } from '../../domain/time/local-day.ts'
import type { GridDay } from '../../domain/report/report-day.ts'
import { mayReport } from '../../domain/report/regime.ts'
import { regimeIds, rulesOn } from '../../domain/report/rulebook.ts'
import { regimeDay } from '../report/regime-day.ts'
import type { Report } from '../../domain/report/report.ts'
import { incidentStates } from '../../domain/incident/incident.ts'
import type { LedgerQuery, Tally } from '../../domain/incident/incident-rows.ts'
import { gridsOf, unitName, type Unit } from '../../domain/roster/roster.ts'
import {
  maySee,
  mostListed,
  renderCounts,
  renderIncident,
  renderMine,
  renderNoticeQuery,
  renderNotYours,
  renderOpen,
  renderOverdue,
  renderOwnIncidents,
  renderReported,
  renderResidentQuery,
  renderTally,
  renderUnclearQuery,
  renderUnseen,
} from '../../domain/record/status.ts'
import { readStatusQuery, type StatusQuery } from '../../domain/record/status-query.ts'
import { askerOf, visibleIn } from './asker.ts'
import { contextOf } from '../reading-of.ts'
import { answerAside, here, noteRefusal, toldIn, type MessageScene } from '../scene.ts'

const ownSinceMs = 30 * 86_400_000

export async function tellStatus(scene: MessageScene): Promise<void> {
  const query = readStatusQuery(toldIn(scene), contextOf(scene))
  const told = await (scene.member.role === 'resident' ? forResident : forStaff)(scene, query)
  // What staff ask in a residents' group they hear in private.
  await answerAside(scene, ofRecords(told))
}

async function forResident(scene: MessageScene, query: StatusQuery): Promise<string> {
  if (query.about === 'numbers') return byNumber(scene, query.refs)
  if (ofStaff.includes(query.about)) {
    noteRefusal(scene, 'records')
    return renderResidentQuery()
  }
  return ownIncidents(scene)
}

/** What is no resident's to know. */
const ofStaff: readonly StatusQuery['about'][] = ['missing', 'counts', 'tally', 'overdue', 'notice']

async function ownIncidents(scene: MessageScene): Promise<string> {
  const { tx, event, now } = scene
  const { channel } = event
  // In private nobody reads along, and what was said in any group is his.
  const where = event.chat.kind === 'private' ? { channel } : here(scene)
  const own = await tx.incidents.ofAccount(
    where,
    event.sender.accountId,
    new Date(now.getTime() - ownSinceMs),
  )
  return renderOwnIncidents(own.filter((one) => maySee(askerOf(scene), one)))
}

async function forStaff(scene: MessageScene, query: StatusQuery): Promise<string> {
  switch (query.about) {
    case 'numbers':
      return byNumber(scene, query.refs)
    case 'mine':
      return mine(scene, query.to)
    case 'own':
      return ownIncidents(scene)
    case 'counts':
      return counts(scene, query)
    case 'tally':
      return tally(scene, query)
    case 'overdue':
      return overdue(scene)
    case 'missing':
      return renderReported(query.to, await regimeDays(scene, query.to))
    case 'open':
      return openIncidents(scene, query.grids)
    case 'notice':
      return renderNoticeQuery()
    case 'unclear':
      return renderUnclearQuery()
    case 'overview':
      return [renderReported(query.to, await regimeDays(scene, query.to)), await openIncidents(scene)].join(
        '\n',
      )
  }
}

async function byNumber(scene: MessageScene, numbers: readonly number[]): Promise<string> {
  const { tx, roster, member, community } = scene
  const lines: string[] = []
  for (const number of numbers.slice(0, 10)) {
    const incident = await tx.incidents.get(number)
    if (!incident || !maySee(askerOf(scene), incident)) {
      if (incident) noteRefusal(scene, 'records')
      lines.push(renderUnseen(number))
      continue
    }
    const last = (await tx.incidents.steps(number)).findLast((one) => one.personName !== '')
    const gridName = incident.gridId && unitName(roster, incident.gridId)
    const { timeZone } = community
    lines.push(renderIncident(incident, { gridName, last, staff: member.role !== 'resident', timeZone }))
  }
  return lines.join('\n')
}

async function openIncidents(scene: MessageScene, grids: readonly string[] = []): Promise<string> {
  return renderOpen(await seenOf(scene, { grids, open: true }))
}

async function tally(scene: MessageScene, query: StatusQuery): Promise<string> {
  const { grids, category, from, to } = query
  const foreign = foreignGrids(scene, grids)
  if (foreign.length > 0) return renderNotYours(foreign)
  const states = incidentStates.filter((state) => state !== 'duplicate')
  return renderTally(query, await seenOf(scene, { grids, states, category, from, to }))
}

/** Of what the asker may see. */
function seenOf(scene: MessageScene, query: LedgerQuery): Promise<Tally> {
  return scene.tx.incidents.tally({ ...query, visible: visibleIn(scene), limit: mostListed })
}

async function overdue(scene: MessageScene): Promise<string> {
  return renderOverdue(await seenOf(scene, { open: true, limitBy: scene.now }))
}

/** The named grids of which the asker may hear nothing; the log is told. */
function foreignGrids(scene: MessageScene, grids: readonly string[]): readonly Unit[] {
  const mayAsk = gridsOf(scene.roster, scene.member)
  const foreign = scene.roster.units.filter(
    (unit) => grids.includes(unit.id) && !mayAsk.some((one) => one.id === unit.id),
  )
  if (foreign.length > 0) noteRefusal(scene, 'records')
  return foreign
}

async function mine(scene: MessageScene, day: LocalDay): Promise<string> {
  if (scene.member.role === 'official') return renderReported(day, await regimeDays(scene, day))
  const days = (await regimeDays(scene, day)).flatMap((r) => r.days)
  return renderMine(
    day,
    days.filter(({ grid }) => mayReport(scene.roster, scene.member, grid.id)),
  )
}

/** The regimes that the member, or a unit of his, reports under; an official's without units that are not his. */
async function regimeDays(
  scene: MessageScene,
  day: LocalDay,
): Promise<readonly { name: string; days: readonly GridDay[] }[]> {
  const { regimes, roster, member } = scene
  const isOwn = ({ grid }: GridDay) => mayReport(roster, member, grid.id)
  const found = []
  for (const { id, name } of rulesOn(regimes, day)) {
    const all = (await regimeDay(scene, id, day))?.grids ?? []
    const days = member.role === 'official' ? all.filter(isOwn) : all
    if (days.some(isOwn)) found.push({ name, days })
  }
  return found
}

async function counts(scene: MessageScene, query: StatusQuery): Promise<string> {
  const mayAsk = gridsOf(scene.roster, scene.member)
  const named = scene.roster.units.filter((u) => query.grids.includes(u.id))
  const foreign = foreignGrids(scene, query.grids)
  if (foreign.length > 0) return renderNotYours(foreign)
  const grids: readonly Unit[] = named.length > 0 ? named : mayAsk
  const reports: Report[] = []
  const today = localDay(scene.event.sentAt, scene.community.timeZone)
  for (let day = query.from; day <= query.to && day <= today; day = addDays(day, 1)) {
    for (const id of regimeIds(scene.regimes)) reports.push(...(await scene.tx.reports.latest(id, day)))
  }
  return renderCounts(
    query,
    grids,
    reports.filter((r) => r.kind !== 'withdrawn'),
  )
}
