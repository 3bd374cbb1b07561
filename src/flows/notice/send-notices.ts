// Signed notices that are due: a round of sendings is opened, its messages are written in portions, its end is told.
import { renderMissed } from '../../domain/notice/signing-wording.ts'
import type { Notice } from '../../domain/notice/notice.ts'
import { recipientsOf } from '../../domain/notice/recipients.ts'
import { nextTime } from '../../domain/time/recurrence.ts'
import { authorAddress, heldUntil, type Clock } from './desk.ts'
import { latestMs, messagesOf } from './round-messages.ts'

/** Messages written in one transaction. */
const portion = 300

/** Level-triggered: whatever is due is sent, however late the sweep. */
export async function sendDueNotices(sweep: Clock): Promise<void> {
  const due = await sweep.tx.notices.due(sweep.now)
  for (const notice of due) {
    if (heldUntil(sweep.community, notice, sweep.now)) continue
    await openRound(notice, sweep)
  }
}

async function openRound(notice: Notice, sweep: Clock): Promise<void> {
  const { tx, now, community } = sweep
  const nominal = notice.sendAt ?? now
  const released = heldUntil(community, notice, nominal) ?? nominal
  const late = now.getTime() - released.getTime() > latestMs
  const next = nextOf(notice, sweep)
  const after = next ? 'signed' : late ? 'missed' : 'sent'
  if (!(await tx.notices.advance(notice, { state: after, sendAt: next ?? nominal }))) return
  if (late) return tellMissed(notice, sweep)
  const callMs = community.notices.callAfterMinutes * 60_000
  const nextCallAt = notice.asks ? new Date(now.getTime() + callMs) : undefined
  await tx.noticeRounds.open({ noticeId: notice.id, kind: 'send', nominal, openedAt: now, nextCallAt })
}

/** When a recurring notice comes again; what was missed meanwhile is not made up for. */
function nextOf({ timetable, endsAt }: Notice, { now, community }: Clock): Date | undefined {
  if (!timetable) return undefined
  const { timeZone, workdays } = community
  const next = nextTime(timetable, now, { timeZone, workdays })
  return next.outcome === 'at' && !(endsAt && next.time >= endsAt) ? next.time : undefined
}

async function tellMissed(notice: Notice, { tx, now, community }: Clock): Promise<void> {
  const to = authorAddress(await tx.roster.load(), notice)
  if (!to) return
  const content = { text: renderMissed(notice, community.timeZone) }
  const dedupeKey = `missed:${notice.id}:${notice.sendAt?.toISOString()}`
  await tx.outbox.add({ dedupeKey, to, priority: 'receipt', content }, now)
}

/** One portion of each open round, so that no transaction is long; true where more is to come. */
export async function postRounds(sweep: Clock): Promise<boolean> {
  const { tx, community, now } = sweep
  const rounds = await tx.noticeRounds.inState('open')
  if (rounds.length === 0) return false
  const roster = await tx.roster.load()
  let more = false
  for (const round of rounds) {
    const notice = await tx.notices.get(round.noticeId)
    if (!notice || (round.kind === 'send' && heldUntil(community, notice, now))) continue
    const end = Math.min(round.cursor + portion, notice.chatIds.length)
    const wanted = new Set(notice.chatIds.slice(round.cursor, end))
    const chats = recipientsOf(roster).filter((c) => wanted.has(c.id))
    const messages = await messagesOf(tx, notice, { round, chats })
    await tx.outbox.addAll(messages, now)
    more ||= end < notice.chatIds.length
    await tx.noticeRounds.update(round.id, {
      cursor: end,
      state: end < notice.chatIds.length ? 'open' : 'posted',
    })
  }
  return more
}
