// The messages of one round of a notice: what was signed, or its recall, to each of the groups.
import { noticeKey, type DedupeKey } from '../../domain/messaging/dedupe-keys.ts'
import { renderRecalled } from '../../domain/notice/signing-wording.ts'
import { batchOf, type Notice, type NoticeRound } from '../../domain/notice/notice.ts'
import type { NewMessage } from '../../domain/messaging/outbox.ts'
import type { Tx } from '../../domain/ports.ts'
import { addressOf, type Chat } from '../../domain/roster/roster.ts'
import { lastSending } from './notice-progress.ts'
import { sealOf } from './seal.ts'

/** A notice that could not go out within this time of its minute is stale: its author is told instead. */
export const latestMs = 60 * 60_000
/** Beyond so many groups the time to deliver grows with each, by the slowest pace of a channel. */
const fewGroups = 20
const groupMs = 6000

interface Portion {
  readonly round: NoticeRound
  readonly chats: readonly Chat[]
}

export async function messagesOf(tx: Tx, notice: Notice, portion: Portion): Promise<readonly NewMessage[]> {
  return portion.round.kind === 'send' ? sendings(tx, notice, portion) : recalls(tx, notice, portion)
}

async function sendings(tx: Tx, notice: Notice, { round, chats }: Portion): Promise<readonly NewMessage[]> {
  const { signedText: text = '', hash, asks, files } = notice
  if (sealOf(text, files) !== hash)
    throw new Error(
      `notice ${notice.id}: its text or files are not what was signed (SHA-256 ${hash}); it is not sent`,
    )
  const replaced = notice.replaces === undefined ? undefined : await tx.notices.get(notice.replaces)
  // What a recurring one sent last stands for its own day: the correction is posted, not edited into it.
  const before = replaced && !replaced.timetable && (await lastSending(tx, replaced))
  const content = {
    text,
    ...(asks && { buttons: [[{ label: '收到', token: `ack:${notice.id}`, word: '收到' }]] }),
    ...(files.length > 0 && { files: [...files] }),
  }
  const expiresAt = notice.expiresAt ?? staleAt(notice, round)
  return chats.map((chat) => ({
    ...envelope(notice, round, chat),
    expiresAt,
    content: before ? { ...content, act: { kind: 'edit', of: keyOf(before, chat) } } : content,
  }))
}

function staleAt({ chatIds }: Notice, { nominal, openedAt }: NoticeRound): Date {
  const extraMs = Math.max(0, chatIds.length - fewGroups) * groupMs
  // A round that quiet hours held begins when it is opened.
  const begins = openedAt.getTime() - nominal.getTime() > latestMs ? openedAt : nominal
  return new Date(begins.getTime() + latestMs + extraMs)
}

/** Only where something arrived, or may have. */
async function recalls(tx: Tx, notice: Notice, { round, chats }: Portion): Promise<readonly NewMessage[]> {
  const sending = await lastSending(tx, notice)
  const messages: NewMessage[] = []
  for (const chat of sending ? chats : []) {
    const of = sending ? keyOf(sending, chat) : ''
    const target = await tx.outbox.byKey(of)
    if (!target || !['sent', 'unknown', 'claimed'].includes(target.state)) continue
    const content = { text: renderRecalled(notice), act: { kind: 'delete', of } } as const
    messages.push({ ...envelope(notice, round, chat), content })
  }
  return messages
}

function envelope(notice: Notice, round: NoticeRound, chat: Chat): Omit<NewMessage, 'content'> {
  return {
    dedupeKey: keyOf(round, chat),
    to: addressOf(chat),
    priority: notice.urgent ? 'escalation' : 'notice',
    batch: batchOf(round),
  }
}

function keyOf(round: Pick<NoticeRound, 'id' | 'noticeId'>, chat: Pick<Chat, 'id'>): DedupeKey {
  return noticeKey(round.noticeId, round.id, chat.id)
}
