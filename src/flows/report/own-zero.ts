// A zero that its sender takes back, moves to another day or says of a further grid right after he reported it.
import { answerMs, parseGridsToo } from '../../domain/record/missing.ts'
import { heldZeros, mendedDay, ownZeroMs } from '../../domain/report/own-zero.ts'
import { mayReport } from '../../domain/report/regime.ts'
import type { Report } from '../../domain/report/report.ts'
import { renderBooking } from '../../domain/report/report-booking.ts'
import { localDay, type LocalDay } from '../../domain/time/local-day.ts'
import { quotedBy } from '../record/referred.ts'
import { contextOf } from '../reading-of.ts'
import { here, reply, type MessageScene } from '../scene.ts'
import { bookDay } from './book-reports.ts'
import { namingOf } from './own-report.ts'

export function holdIn(text: string, _plain: string, scene: MessageScene): readonly string[] | undefined {
  return heldZeros(text, contextOf(scene))
}

/** Of all grids where none is named. False: he has none that stands. */
export async function holdZero(scene: MessageScene, named: readonly string[]): Promise<boolean> {
  const own = await ownZeros(scene)
  const reports = named.length === 0 ? own : own.filter((one) => named.includes(one.gridId))
  if (reports.length === 0) return false
  const texts: string[] = []
  for (const first of firstOfDays(reports)) texts.push(await withdrawn(scene, first, reports))
  await reply(scene, 'receipt', { text: texts.join('\n') })
  return true
}

function firstOfDays(reports: readonly Report[]): readonly Report[] {
  return reports.filter((one, at) => reports.findIndex(({ day }) => day === one.day) === at)
}

/** Those of one day. */
async function withdrawn(
  scene: MessageScene,
  { day, regimeId }: Report,
  reports: readonly Report[],
): Promise<string> {
  const grids = gridsOf(reports.filter((one) => one.day === day))
  const request = { grids, unknownGrids: [], regimeId, day, kind: 'withdrawn', correction: true } as const
  const { decision, booked } = await bookDay(scene, request)
  return renderBooking(decision, booked, namingOf(scene))
}

function gridsOf(reports: readonly Report[]): readonly string[] {
  return [...new Set(reports.map((one) => one.gridId))]
}

export function dayMendedIn(text: string, _plain: string, scene: MessageScene): LocalDay | undefined {
  return mendedDay(text, localDay(scene.event.sentAt, scene.community.timeZone))
}

/** What he said of one day is said of the other. False: he said it of several. */
export async function moveZero(scene: MessageScene, day: LocalDay): Promise<boolean> {
  const reports = (await ownZeros(scene)).filter((one) => one.day !== day)
  const [first, ...others] = firstOfDays(reports)
  if (!first || others.length > 0) return false
  const asked = { grids: gridsOf(reports), unknownGrids: [], regimeId: first.regimeId, day } as const
  const { decision, booked } = await bookDay(scene, { ...asked, kind: 'zero', correction: false })
  const texts = [renderBooking(decision, booked, namingOf(scene))]
  // Where the other day takes none, the first stays as it was told.
  const stands = decision.outcome === 'decided' && decision.grids.some((one) => one.outcome === 'repeated')
  if (booked.length > 0 || stands) texts.push(await withdrawn(scene, first, reports))
  await reply(scene, 'receipt', { text: texts.join('\n') })
  return true
}

export function gridsTooIn(text: string, _plain: string, scene: MessageScene): readonly string[] | undefined {
  const grids = parseGridsToo(text, contextOf(scene))
  return grids.length === 0 ? undefined : grids
}

/** What he said of a grid and day is said of others of his: later than an answer comes 还有11 may be who is missing. False: he has said none, or of several days. */
export async function widenZero(scene: MessageScene, named: readonly string[]): Promise<boolean> {
  const [first, ...others] = firstOfDays(await ownZeros(scene, answerMs))
  const grids = named.filter((one) => mayReport(scene.roster, scene.member, one))
  if (!first || others.length > 0 || grids.length === 0) return false
  const { day, regimeId } = first
  const request = { grids, unknownGrids: [], regimeId, day, kind: 'zero', correction: false } as const
  const { decision, booked } = await bookDay(scene, request)
  await reply(scene, 'receipt', { text: renderBooking(decision, booked, namingOf(scene)) })
  return true
}

/** What he quotes, or what he said last of all that made a record, where these are standing zeros of his. */
async function ownZeros(scene: MessageScene, within = ownZeroMs): Promise<readonly Report[]> {
  const { member, event, tx } = scene
  if (member.personId === undefined) return []
  const since = new Date(event.sentAt.getTime() - within)
  const said = event.quote ? (await quotedBy(scene)).reports : await lastReports(scene, since)
  const zeros: Report[] = []
  for (const one of said) {
    const standing = (await tx.reports.versions(one.regimeId, one.gridId, one.day)).at(-1)
    const own = standing?.kind === 'zero' && standing.personId === member.personId
    if (own && standing.id === one.id) zeros.push(standing)
  }
  return zeros
}

async function lastReports(scene: MessageScene, since: Date): Promise<readonly Report[]> {
  const { member, event, tx } = scene
  const [last] = await tx.reports.ofPerson(member.personId ?? '', since)
  if (!last) return []
  const [incident] = await tx.incidents.ofAccount(here(scene), event.sender.accountId, since)
  return incident && incident.reportedAt > last.sentAt ? [] : tx.reports.ofEvents([last.eventId])
}
