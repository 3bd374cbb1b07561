// Signed notices that are due: a round of sendings is opened, its messages are written in portions, its end is told.
import { noticeMissedKey, noticeWaitsKey, type DedupeKey } from '../../domain/messaging/dedupe-keys.ts'
import { changesFor, nextSending } from '../../domain/notice/next-sending.ts'
import { renderMissed, renderWaiting } from '../../domain/notice/signing-wording.ts'
import type { Notice } from '../../domain/notice/notice.ts'
import { recipientsOf } from '../../domain/notice/recipients.ts'
import { authorAddress, heldUntil, type Clock } from './desk.ts'
import { latestMs, messagesOf } from './round-messages.ts'

/** Messages written in one transaction. */
const portion = 300

/** Level-triggered: whatever is due is sent, however late the sweep. */
export async function sendDueNotices(sweep: Clock): Promise<void> {
  const due = await sweep.tx.notices.due(sweep.now)
  for (const notice of due) {
    if (!notice.sendAt) await awaitYear(notice, sweep)
    else if (!heldUntil(sweep.community, notice, sweep.now)) await openRound(notice, notice.sendAt, sweep)
  }
}

/** Its workdays may have been entered since; what was missed meanwhile is not made up for. */
async function awaitYear(notice: Notice, { tx, now, community }: Clock): Promise<void> {
  const next = nextSending(notice, now, community)
  if (next.outcome !== 'unknown-year') await tx.notices.advance(notice, changesFor(next))
}

async function openRound(notice: Notice, nominal: Date, sweep: Clock): Promise<void> {
  const { tx, now, community } = sweep
  const released = heldUntil(community, notice, nominal) ?? nominal
  const late = now.getTime() - released.getTime() > latestMs
  const next = nextSending(notice, now, community)
  const changes = late && next.outcome === 'over' ? ({ state: 'missed' } as const) : changesFor(next)
  await tx.notices.advance(notice, changes)
  if (next.outcome === 'unknown-year')
    await tellAuthor(notice, sweep, {
      key: noticeWaitsKey(notice.id, next.year),
      text: renderWaiting(notice, next.year),
    })
  const missed = {
    key: noticeMissedKey(notice.id, nominal),
    text: renderMissed(notice, community.timeZone),
  }
  if (late) return tellAuthor(notice, sweep, missed)
  const callMs = community.notices.callAfterMinutes * 60_000
  const nextCallAt = notice.asks ? new Date(now.getTime() + callMs) : undefined
  await tx.noticeRounds.open({ noticeId: notice.id, kind: 'send', nominal, openedAt: now, nextCallAt })
}

async function tellAuthor(
  notice: Notice,
  { tx, now }: Clock,
  { key, text }: { key: DedupeKey; text: string },
): Promise<void> {
  const to = authorAddress(await tx.roster.load(), notice)
  if (to) await tx.outbox.add({ dedupeKey: key, to, priority: 'receipt', content: { text } }, now)
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
