// A notice in one sentence: drafted, shown as a card, and waiting for an official's word.
import { decideDraft, renderCard, renderDraftRefusal } from '../../domain/notice/notice-signing.ts'
import type { Reading } from '../../domain/message/reading.ts'
import type { Notice } from '../../domain/notice/notice.ts'
import type { Address } from '../../domain/messaging/outbox.ts'
import type { Chat } from '../../domain/roster/roster.ts'
import { here, noteRefusal, privateAddress, reply, type MessageScene } from '../scene.ts'

const openMs = 24 * 3_600_000

export async function draftNotice(
  scene: MessageScene,
  reading: Extract<Reading, { intent: 'notice' }>,
): Promise<void> {
  const { member, roster, community, now } = scene
  const decision = decideDraft(
    { ...reading, repeat: reading.repeat !== undefined },
    { member, roster, here: scene.chat, now },
  )
  if (decision.outcome === 'not-official') noteRefusal(scene, 'notice')
  if (decision.outcome !== 'draft') {
    return reply(scene, 'receipt', { text: renderDraftRefusal(decision, community.timeZone) })
  }
  const notice = await scene.tx.notices.draft({
    authorId: member.personId ?? '',
    authorName: member.name,
    body: reading.body,
    chatIds: decision.chats.map((c) => c.id),
    sendAt: reading.sendAt,
    createdAt: now,
  })
  await showCard(scene, notice, decision.chats)
}

async function showCard(scene: MessageScene, notice: Notice, chats: readonly Chat[]): Promise<void> {
  const { community, now } = scene
  const to = cardAddress(scene)
  const prompt = await scene.tx.prompts.ask({
    token: scene.newToken(),
    data: { kind: 'sign-notice', noticeId: notice.id },
    chat: to,
    accountId: scene.event.sender.accountId,
    expiresAt: new Date(now.getTime() + openMs),
  })
  const buttons = [
    [
      { label: '确认发送', token: `confirm:${prompt.token}`, word: `确认 N${notice.id}` },
      { label: '取消', token: `cancel:${prompt.token}`, word: `取消 N${notice.id}` },
    ],
  ]
  const text = renderCard(notice, chats, community.timeZone)
  await scene.tx.outbox.add(
    { dedupeKey: `card:${notice.id}`, to, priority: 'receipt', content: { text, buttons } },
    now,
  )
}

/** A draft is not for residents' eyes: in their group the card goes to the author in private. */
function cardAddress(scene: MessageScene): Address {
  const author = scene.roster.people.find((p) => p.id === scene.member.personId)
  const aside = scene.chat?.audience === 'residents' && author && privateAddress(author, scene.event.channel)
  return aside || here(scene)
}
