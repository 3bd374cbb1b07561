// Words and buttons about notices, said in a chat.
import { renderUnchanged } from '../../domain/notice/draft-words.ts'
import type { NoticeCommand } from '../../domain/notice/notice-command.ts'
import { isOut, type Notice } from '../../domain/notice/notice.ts'
import { whyNotTheirs } from '../../domain/notice/notice-signing.ts'
import { renderSigning } from '../../domain/notice/signing-wording.ts'
import { answerAside, noteRefusal, reply, type Scene } from '../scene.ts'
import { draftReplacement } from './draft-notice.ts'
import { receiptsOf } from './notice-progress.ts'
import { ruleOnNotice } from './sign-notice.ts'

export async function handleNotice(scene: Scene, command: NoticeCommand): Promise<void> {
  if (command.verb !== 'receipts' && command.verb !== 'replace') {
    const { text, outcome } = await ruleOnNotice(scene, command)
    if (outcome === 'not-official') noteRefusal(scene, 'notice')
    return reply(scene, 'receipt', { text })
  }
  const notice = await theirNotice(scene, command.noticeId)
  if (!notice) return
  if (command.verb === 'receipts') return answerAside(scene, { text: await receiptsOf(scene, notice) })
  if (!isOut(notice)) return sayDecided(scene, notice)
  await draftReplacement(scene, notice, command.body)
}

/** undefined: it is not his to rule on, and he is told why. */
export async function theirNotice(scene: Scene, noticeId: number): Promise<Notice | undefined> {
  const { tx, roster, community, member } = scene
  const notice = await tx.notices.get(noticeId)
  const outcome = whyNotTheirs(notice, member, roster)
  if (!outcome) return notice
  if (outcome === 'not-official') noteRefusal(scene, 'notice')
  await reply(scene, 'receipt', { text: renderSigning({ outcome }, notice, community.timeZone) })
  return undefined
}

/** Its state lets nothing more be done about it. */
export function sayDecided(scene: Scene, notice: Notice): Promise<void> {
  const text = renderSigning({ outcome: 'decided-before', notice }, notice, scene.community.timeZone)
  return reply(scene, 'receipt', { text })
}

/** What its new words are to be is told in one way; false for those whom its number tells nothing. */
export async function tellUnchanged(scene: Scene, noticeId: number): Promise<boolean> {
  if (scene.member.role !== 'official') return false
  if (await theirNotice(scene, noticeId)) await reply(scene, 'receipt', { text: renderUnchanged(noticeId) })
  return true
}

/** How it stands; false for those whom its number tells nothing. */
export async function showNotice(scene: Scene, noticeId: number): Promise<boolean> {
  if (scene.member.role !== 'official') return false
  await handleNotice(scene, { verb: 'progress', noticeId })
  return true
}
