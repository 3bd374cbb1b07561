// An official confirms or cancels a notice, by button or by word.
import { decideSigning, renderSigning } from '../../domain/notice/notice-signing.ts'
import type { NoticeCommand } from '../../domain/notice/notice-command.ts'
import { noteRefusal, reply, type Scene } from '../scene.ts'

export async function signNotice(scene: Scene, request: NoticeCommand): Promise<void> {
  const { tx, member, roster, now, community } = scene
  const notice = await tx.notices.get(request.noticeId)
  const decision = decideSigning(request, notice, { member, roster, now })
  if (notice && decision.outcome === 'cancel') await tx.notices.advance(notice, { state: 'cancelled' })
  if (notice && decision.outcome === 'sign') {
    const signature = { signerId: member.personId ?? '', signerName: member.name }
    await tx.notices.advance(notice, { state: 'signed', ...signature, sendAt: notice.sendAt ?? now })
  }
  if (decision.outcome === 'not-official') noteRefusal(scene, 'notice')
  await reply(scene, 'receipt', { text: renderSigning(decision, notice, community.timeZone) })
}
