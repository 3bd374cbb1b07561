// Who did not confirm is called again: first himself, in private, then his lead; each at most twice a day, nobody else.
import { callKey, leadCallKey } from '../../domain/messaging/dedupe-keys.ts'
import { ledgerOf, type Expected } from '../../domain/notice/asking.ts'
import { presentLeads } from '../../domain/incident/presence.ts'
import { quietUntil } from '../../domain/time/quiet-hours.ts'
import type { Notice, NoticeRound } from '../../domain/notice/notice.ts'
import { renderSecondCall, renderThirdCall } from '../../domain/notice/receipts.ts'
import { isPresent, type Person, type Roster } from '../../domain/roster/roster.ts'
import type { Sweep } from '../occasion.ts'
import { rosterToday } from '../roster/roster-today.ts'
import { nudge } from '../person/nudge.ts'

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

async function call(sweep: Sweep, { notice, round, roster }: Due): Promise<void> {
  const { tx, now, community } = sweep
  const ledger = ledgerOf(notice, roster, await tx.noticeAcks.ofRound(round.id))
  const missing = ledger.missing.filter(({ people }) => people.length === 0 || people.some(isPresent(roster)))
  const again = round.calls === 0 && missing.length > 0
  const nextCallAt = again ? new Date(now.getTime() + community.notices.callAfterMinutes * 60_000) : undefined
  await tx.noticeRounds.update(round.id, { calls: round.calls + 1, nextCallAt })
  if (missing.length === 0) return
  await (round.calls === 0
    ? callThem(sweep, { notice, round, roster }, missing)
    : callLeads(sweep, { notice, round, roster }, missing))
}

async function callThem(
  sweep: Sweep,
  { notice, round, roster }: Due,
  missing: readonly Expected[],
): Promise<void> {
  const buttons = [[{ label: '收到', token: `ack:${notice.id}`, word: '收到' }]]
  const expiresAt = new Date(sweep.now.getTime() + keptMs)
  const people = new Set(missing.flatMap((who) => who.people.filter(isPresent(roster))))
  for (const person of people) {
    const content = { text: renderSecondCall(notice), buttons }
    await nudge(sweep, person, { dedupeKey: callKey(round.id, person.id), content, expiresAt })
  }
}

async function callLeads(
  sweep: Sweep,
  { notice, round, roster }: Due,
  missing: readonly Expected[],
): Promise<void> {
  const expiresAt = new Date(sweep.now.getTime() + keptMs)
  const mine = new Map<Person, Expected[]>()
  for (const who of missing)
    for (const lead of presentLeads(roster, who.unit))
      if (!who.people.includes(lead)) mine.set(lead, [...(mine.get(lead) ?? []), who])
  for (const [lead, whom] of mine) {
    const content = { text: renderThirdCall(notice, whom) }
    await nudge(sweep, lead, { dedupeKey: leadCallKey(round.id, lead.id), content, expiresAt })
  }
}
