// Words and buttons about notices, said in a chat.
import type { NoticeCommand } from '../../domain/notice/notice-command.ts'
import { decideSigning } from '../../domain/notice/notice-signing.ts'
import { renderSigning } from '../../domain/notice/signing-wording.ts'
import { answerAside, noteRefusal, reply, type Scene } from '../scene.ts'
import { draftReplacement } from './draft-notice.ts'
import { receiptsOf } from './notice-progress.ts'
import { ruleOnNotice } from './sign-notice.ts'

/** Of what is asked here no file matters. */
const nothing = { loading: false, refused: [] }

export async function handleNotice(scene: Scene, command: NoticeCommand): Promise<void> {
  if (command.verb !== 'receipts' && command.verb !== 'replace') {
    const { text, outcome } = await ruleOnNotice(scene, command)
    if (outcome === 'not-official') noteRefusal(scene, 'notice')
    return reply(scene, 'receipt', { text })
  }
  const { tx, roster, now, community, member } = scene
  const notice = await tx.notices.get(command.noticeId)
  const { signing } = community.notices
  const may = { member, roster, now, calendar: community, signing, attached: nothing }
  const decision = decideSigning({ verb: command.verb === 'receipts' ? 'progress' : 'recall' }, notice, may)
  if (!notice || (decision.outcome !== 'progress' && decision.outcome !== 'recall')) {
    if (decision.outcome === 'not-official') noteRefusal(scene, 'notice')
    return reply(scene, 'receipt', { text: renderSigning(decision, notice, community.timeZone) })
  }
  if (command.verb === 'replace') return draftReplacement(scene, notice, command.body)
  await answerAside(scene, await receiptsOf({ tx, roster }, notice))
}

/** How it stands; false for those whom its number tells nothing. */
export async function showNotice(scene: Scene, noticeId: number): Promise<boolean> {
  if (scene.member.role !== 'official') return false
  await handleNotice(scene, { verb: 'progress', noticeId })
  return true
}
