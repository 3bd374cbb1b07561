// N12 有效到明天18点: until when a notice is worth delivering, said before it is signed.
import { parseMoment } from '../../domain/message/field/moment.ts'
import type { Expiry } from '../../domain/notice/notice-command.ts'
import { renderCard } from '../../domain/notice/notice-card.ts'
import { decideSigning, type SignDecision } from '../../domain/notice/notice-signing.ts'
import { renderFixedExpiry, renderSigning, renderUnclearExpiry } from '../../domain/notice/signing-wording.ts'
import { contextOf } from '../reading-of.ts'
import { noteRefusal, reply, type MessageScene } from '../scene.ts'
import { previewOf } from './desk.ts'

export async function setExpiry(scene: MessageScene, { noticeId, until }: Expiry): Promise<void> {
  const { tx, roster, now, community, member } = scene
  const notice = await tx.notices.get(noticeId)
  const attached = { loading: false, refused: [] }
  const { signing } = community.notices
  const state = { member, roster, now, calendar: community, signing, attached }
  const may = decideSigning({ verb: 'cancel' }, notice, state)
  if (may.outcome === 'not-official') noteRefusal(scene, 'notice')
  const say = (text: string) => reply(scene, 'receipt', { text })
  if (!notice || may.outcome !== 'cancel') return say(renderSigning(may, notice, community.timeZone))
  if (notice.state === 'signed') {
    const signed: SignDecision = { outcome: 'decided-before', notice }
    return say(renderSigning(signed, notice, community.timeZone))
  }
  if (notice.state === 'review' || notice.timetable) return say(renderFixedExpiry(notice))
  const expiresAt = parseMoment(until, contextOf(scene))
  if (!expiresAt || expiresAt <= (notice.sendAt ?? now)) return say(renderUnclearExpiry(noticeId, until))
  const changed = await tx.notices.advance(notice, { expiresAt })
  return say(renderCard(changed, previewOf(scene, changed)))
}
