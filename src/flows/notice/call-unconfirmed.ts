// Who did not confirm is called again: first himself, in private, then his lead; each at most twice a day, nobody else.
import { grouped } from '../../lib/grouped.ts'
import { callKey, leadCallKey } from '../../domain/messaging/dedupe-keys.ts'
import { ledgerOf, type Expected } from '../../domain/notice/asking.ts'
import { presentLeads } from '../../domain/incident/presence.ts'
import { addDays, instantAt, localDay } from '../../domain/time/local-day.ts'
import { quietUntil } from '../../domain/time/quiet-hours.ts'
import type { Notice, NoticeRound } from '../../domain/notice/notice.ts'
import { renderSecondCall, renderThirdCall } from '../../domain/notice/receipts.ts'
import { isPresent, type Roster } from '../../domain/roster/roster.ts'
import type { Sweep } from '../occasion.ts'
import { rosterToday } from '../roster/roster-today.ts'
import { nudge, type Nudged } from '../person/nudge.ts'
import type { Scene } from '../scene.ts'

/** A call that could not be sent within this time calls nobody any more. */
const keptMs = 2 * 3_600_000

export async function callUnconfirmed(sweep: Sweep): Promise<void> {
  const { tx, now, community } = sweep
  if (quietUntil(now, community.notices.quiet, community.timeZone)) return
  const due = await tx.noticeRounds.callsDue(now)
  if (due.length === 0) return
  const roster = await rosterToday(sweep)
  for (const round of due) {
    const notice = await tx.notices.get(round.noticeId)
    // A pause holds the calls of its earlier rounds too.
    if (notice && !notice.paused) await call(sweep, { notice, round, roster })
  }
}

interface Due {
  readonly notice: Notice
  readonly round: NoticeRound
  readonly roster: Roster
}

/** Whoever is called has his time before his lead hears of it; whom the cap of the day spared is called on the next. */
async function call(sweep: Sweep, due: Due): Promise<void> {
  const { tx, now, community } = sweep
  const { notice, round, roster } = due
  const ledger = ledgerOf(notice, roster, await tx.noticeAcks.ofRound(round.id))
  const missing = ledger.missing.filter(({ people }) => people.length === 0 || people.some(isPresent(roster)))
  const called = await callThem(sweep, due, missing)
  const isTheirTurn = round.calls === 0 || called.includes('asked') || called.includes('capped')
  const asked = isTheirTurn ? called : await callLeads(sweep, due, missing)
  const after = new Date(now.getTime() + community.notices.callAfterMinutes * 60_000)
  const next = asked.includes('capped') ? tomorrow(sweep) : isTheirTurn ? after : undefined
  const nextCallAt = missing.length > 0 ? next : undefined
  await tx.noticeRounds.update(round.id, { calls: round.calls + 1, nextCallAt })
}

function tomorrow({ now, community: { timeZone } }: Sweep): Date {
  return instantAt(addDays(localDay(now, timeZone), 1), '00:00', timeZone)
}

async function callThem(
  sweep: Sweep,
  { notice, round, roster }: Due,
  missing: readonly Expected[],
): Promise<readonly Nudged[]> {
  const buttons = [[{ label: '收到', token: `ack:${notice.id}`, word: '收到' }]]
  const expiresAt = new Date(sweep.now.getTime() + keptMs)
  const people = new Set(missing.flatMap((who) => who.people.filter(isPresent(roster))))
  const called: Nudged[] = []
  for (const person of people) {
    const content = { text: renderSecondCall(notice), buttons }
    called.push(await nudge(sweep, person, { dedupeKey: callKey(round.id, person.id), content, expiresAt }))
  }
  return called
}

async function callLeads(
  sweep: Sweep,
  { notice, round, roster }: Due,
  missing: readonly Expected[],
): Promise<readonly Nudged[]> {
  const expiresAt = new Date(sweep.now.getTime() + keptMs)
  const leadsOf = ({ unit, people }: Expected) =>
    presentLeads(roster, unit).filter((lead) => !people.includes(lead))
  const mine = grouped(missing.flatMap((who) => leadsOf(who).map((lead) => [lead, who] as const)))
  const called: Nudged[] = []
  for (const [lead, whom] of mine) {
    const content = { text: renderThirdCall(notice, whom) }
    called.push(await nudge(sweep, lead, { dedupeKey: leadCallKey(round.id, lead.id), content, expiresAt }))
  }
  return called
}

/** Nobody is called for what the speaker has confirmed meanwhile, by himself or for his grid. */
export async function withdrawCalls({ tx, roster, member }: Scene, round: NoticeRound): Promise<void> {
  const notice = round.calls > 0 ? await tx.notices.get(round.noticeId) : undefined
  if (!notice) return
  const { confirmed, missing } = ledgerOf(notice, roster, await tx.noticeAcks.ofRound(round.id))
  const awaited = new Set(missing.flatMap(({ people }) => people))
  const mine = confirmed.filter(({ ack }) => ack.personId === member.personId)
  const done = new Set(mine.flatMap(({ who }) => who.people.filter((person) => !awaited.has(person))))
  for (const { id } of done) await tx.outbox.withdraw(callKey.under(round.id, id))
  if (missing.length === 0) await tx.outbox.withdraw(leadCallKey.under(round.id))
}
