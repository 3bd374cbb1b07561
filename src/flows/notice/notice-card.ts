// The card of a notice: all that will go out, with the buttons of the one who is asked.
import { noticeCardKey } from '../../domain/messaging/dedupe-keys.ts'
import { cardButtons, renderCard } from '../../domain/notice/notice-card.ts'
import type { Notice } from '../../domain/notice/notice.ts'
import type { Address } from '../../domain/messaging/outbox.ts'
import { asideAddress, type Scene } from '../scene.ts'
import { previewOf } from './desk.ts'

const openMs = 24 * 3_600_000

export async function showCard(
  scene: Pick<Scene, 'tx' | 'now' | 'newToken' | 'community' | 'roster'>,
  notice: Notice,
  to: Address & { readonly accountId: string },
): Promise<void> {
  const { tx, now, newToken } = scene
  const prompt = await tx.prompts.ask({
    token: newToken(),
    data: { kind: 'sign-notice', noticeId: notice.id },
    chat: { channel: to.channel, chatId: to.chatId },
    accountId: to.accountId,
    expiresAt: new Date(now.getTime() + openMs),
  })
  const text = renderCard(notice, previewOf(scene, notice))
  const buttons = cardButtons(notice, prompt.token)
  const dedupeKey = notice.state === 'review' ? noticeCardKey(notice.id, to) : noticeCardKey(notice.id)
  await tx.outbox.add(
    {
      dedupeKey,
      to: { channel: to.channel, chatId: to.chatId },
      priority: 'receipt',
      content: { text, buttons },
    },
    now,
  )
}

export function cardAddress(scene: Scene): Address & { readonly accountId: string } {
  return { ...asideAddress(scene), accountId: scene.event.sender.accountId }
}
