// N12 有效到明天18点: until when a notice is worth delivering, said before it is signed.
import { parseMoment } from '../../domain/message/facts/moment.ts'
import type { Expiry } from '../../domain/notice/notice-command.ts'
import { renderCard } from '../../domain/notice/notice-card.ts'
import { renderFixedExpiry, renderUnclearExpiry } from '../../domain/notice/signing-wording.ts'
import { contextOf } from '../reading-of.ts'
import { reply, type MessageScene } from '../scene.ts'
import { previewOf } from './desk.ts'
import { sayDecided, theirNotice } from './handle-notice.ts'

export async function setExpiry(scene: MessageScene, { noticeId, until }: Expiry): Promise<void> {
  const { tx, now } = scene
  const notice = await theirNotice(scene, noticeId)
  if (!notice) return
  if (notice.state !== 'draft' && notice.state !== 'review') return sayDecided(scene, notice)
  const say = (text: string) => reply(scene, 'receipt', { text })
  if (notice.state === 'review' || notice.timetable) return say(renderFixedExpiry(notice))
  const expiresAt = parseMoment(until, contextOf(scene))
  if (!expiresAt || expiresAt <= (notice.sendAt ?? now)) return say(renderUnclearExpiry(noticeId, until))
  const changed = await tx.notices.advance(notice, { expiresAt })
  return say(renderCard(changed, previewOf(scene, changed)))
}
