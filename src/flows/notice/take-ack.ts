// 收到: by button, by a reaction, by quoting a notice, by its number, or by the word where one notice alone is open in the chat.
import { renderAcked } from '../../domain/notice/receipts.ts'
import { eventKey, parseCall } from '../../domain/messaging/dedupe-keys.ts'
import { isAckReaction, parseAck, quotedNotice, renderAckNeedsQuote } from '../../domain/notice/ack.ts'
import {
  isEnded,
  parseBatch,
  type Notice,
  type NoticeAck,
  type NoticeRound,
} from '../../domain/notice/notice.ts'
import { isSentTo } from '../../domain/notice/recipients.ts'
import { commandText } from '../../domain/messaging/command.ts'
import { here, reply, toldIn, type MessageScene, type Scene } from '../scene.ts'
import { withdrawCalls } from './call-unconfirmed.ts'
import { personOf } from '../../domain/roster/roster.ts'
import { tellPrivately } from '../tell.ts'

/** An older notice is not confirmed by a mere word. */
const openMs = 7 * 24 * 3_600_000

/** True where it confirmed something, or its sender was told why not. */
export async function takeAck(scene: MessageScene): Promise<boolean> {
  const { event } = scene
  const quoted = event.quote && (await quotedRound(scene, event.quote))
  if (quoted) return confirm(scene, quoted, 'quote')
  const ack = event.quote ? undefined : parseAck(commandText(toldIn(scene)))
  if (!ack) return false
  const { noticeId } = ack
  const open = (await openRounds(scene)).filter(
    (round) => noticeId === undefined || round.noticeId === noticeId,
  )
  const [only, ...more] = open
  if (!only) return false
  if (more.length > 0) return askForQuote(scene, open)
  return confirm(scene, only, 'word')
}

export async function pressAck(scene: Scene, noticeId: number): Promise<void> {
  const rounds = await scene.tx.noticeRounds.ofNotice(noticeId)
  const round = rounds.findLast((r) => r.kind === 'send')
  if (round) await confirm(scene, round, 'button')
}

/** 👍 on a notice confirms it; on a second call too. */
export async function reactAck(scene: Scene, reaction: { messageId: string; emoji: string }): Promise<void> {
  if (!isAckReaction(reaction.emoji)) return
  const round = await roundOf(scene, reaction.messageId)
  if (round) await confirm(scene, round, 'reaction')
}

/** Of the notice that this message brought, or called to confirm. */
async function roundOf({ tx, ...scene }: Scene, messageId: string): Promise<NoticeRound | undefined> {
  const message = await tx.outbox.byMessageId(here({ tx, ...scene }), messageId)
  if (!message) return undefined
  const roundId = parseBatch(message.batch ?? '')?.roundId ?? parseCall(message.dedupeKey)
  return roundId === undefined ? undefined : tx.noticeRounds.get(roundId)
}

/** The quote's message, or where a platform gives only its text, the number in it. */
async function quotedRound(
  scene: MessageScene,
  quote: { messageId?: string | undefined; text: string },
): Promise<NoticeRound | undefined> {
  const { tx } = scene
  const round = quote.messageId === undefined ? undefined : await roundOf(scene, quote.messageId)
  if (round) return round
  const number = quotedNotice(quote.text)
  const notice = number === undefined ? undefined : await tx.notices.get(number)
  if (!notice) return undefined
  const sent = (await tx.noticeRounds.ofNotice(notice.id)).findLast(({ kind }) => kind === 'send')
  return sent && cameHere(scene, sent, notice) ? sent : undefined
}

/** To this group; in private, to this person or as a call. */
function cameHere(
  { chat, roster, member }: MessageScene,
  round: NoticeRound,
  { chatIds }: Pick<Notice, 'chatIds'>,
): boolean {
  if (chat) return chatIds.includes(chat.id)
  const enrolled = roster.people.some((p) => p.id === member.personId)
  return isSentTo(member.personId, chatIds) || isCalled(round, enrolled)
}

/** The newest sending of each notice that waits to be confirmed here; in private, by this person. */
async function openRounds(scene: MessageScene): Promise<readonly NoticeRound[]> {
  const { tx, now, event } = scene
  const newest = new Map<number, NoticeRound>()
  for (const round of await tx.noticeRounds.sentSince(new Date(now.getTime() - openMs)))
    newest.set(round.noticeId, round)
  if (newest.size === 0) return []
  const { channel, sender } = event
  const ids = [...newest.values()].map(({ id }) => id)
  const before = await tx.noticeAcks.roundsOf({ channel, accountId: sender.accountId }, ids)
  const open: NoticeRound[] = []
  for (const round of newest.values()) {
    if (before.has(round.id)) continue
    const notice = await tx.notices.get(round.noticeId)
    if (!notice?.asks || isEnded(notice)) continue
    if (cameHere(scene, round, notice)) open.push(round)
  }
  return open
}

/** In private only who was called there confirms by a mere word. */
function isCalled({ calls }: NoticeRound, enrolled: boolean): boolean {
  return enrolled && calls > 0
}

async function confirm(scene: Scene, round: NoticeRound, how: NoticeAck['how']): Promise<true> {
  const { tx, event, member, chat, now, eventId } = scene
  const { channel, sender } = event
  const added = await tx.noticeAcks.add({
    roundId: round.id,
    noticeId: round.noticeId,
    channel,
    accountId: sender.accountId,
    personId: member.personId,
    name: member.name,
    chatId: chat?.id ?? '',
    how,
    at: event.sentAt < now ? event.sentAt : now,
    eventId,
  })
  if (added) await withdrawCalls(scene, round)
  // In a group a word for each would drown it: there the ledger alone tells.
  if (!chat && added) await reply(scene, 'receipt', { text: renderAcked(round.noticeId) })
  return true
}

/** Privately: in the group it would be noise, and a resident has no private chat with the bot. */
async function askForQuote(scene: MessageScene, open: readonly NoticeRound[]): Promise<true> {
  const { tx, roster, member, event, now, eventId } = scene
  const content = { text: renderAckNeedsQuote(open.map((round) => round.noticeId)) }
  const message = { dedupeKey: eventKey(eventId, 'quote'), priority: 'receipt', content } as const
  await tellPrivately({ tx, now, on: event.channel }, personOf(roster, member.personId), message)
  return true
}
