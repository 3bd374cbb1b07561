// Signed notices that are due: sent once to each of their groups, or given up where their minute is long past.
import { renderMissed, renderNotice } from '../../domain/notice/notice-signing.ts'
import type { Notice } from '../../domain/notice/notice.ts'
import type { Roster } from '../../domain/roster/roster.ts'
import type { Sweep } from '../occasion.ts'
import { privateAddress } from '../scene.ts'

/** A notice that could not go out within this time of its minute is stale: its author is told instead. */
const latestMs = 60 * 60_000

/** Level-triggered: whatever is due is sent, however late the sweep. */
export async function sendDueNotices(sweep: Sweep): Promise<void> {
  const due = await sweep.tx.notices.due(sweep.now)
  if (due.length === 0) return
  const roster = await sweep.tx.roster.load()
  for (const notice of due) {
    const lateMs = sweep.now.getTime() - (notice.sendAt?.getTime() ?? 0)
    await (lateMs > latestMs ? giveUp(notice, sweep, roster) : send(notice, sweep, roster))
  }
}

async function send(notice: Notice, { tx, now }: Sweep, roster: Roster): Promise<void> {
  if (!(await tx.notices.advance(notice, { state: 'sent' }))) return
  const expiresAt = new Date((notice.sendAt ?? now).getTime() + latestMs)
  const content = { text: renderNotice(notice) }
  for (const chat of roster.chats.filter((c) => notice.chatIds.includes(c.id))) {
    const dedupeKey = `notice:${notice.id}:${chat.id}`
    const to = { channel: chat.channel, chatId: chat.chat }
    await tx.outbox.add({ dedupeKey, to, priority: 'notice', content, expiresAt }, now)
  }
}

async function giveUp(notice: Notice, { tx, now, community }: Sweep, roster: Roster): Promise<void> {
  if (!(await tx.notices.advance(notice, { state: 'missed' }))) return
  const author = roster.people.find((p) => p.id === notice.authorId)
  const to = author && privateAddress(author)
  if (!to) return
  const content = { text: renderMissed(notice, community.timeZone) }
  await tx.outbox.add({ dedupeKey: `missed:${notice.id}`, to, priority: 'receipt', content }, now)
}
