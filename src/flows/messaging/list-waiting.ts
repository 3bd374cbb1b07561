// "确认" without a number: the notices, reminders and papers that wait for the speaker's word.
import { renderWaiting, type Waiting } from '../../domain/messaging/bare-word.ts'
import { decideApproval } from '../../domain/report/issue.ts'
import { approvalOf } from '../paper/approve-issue.ts'
import { here, reply, type MessageScene } from '../scene.ts'

/** False: nothing waits and nobody spoke to the bot, so it is said to somebody else; or the speaker confirms nothing. */
export async function listWaiting(scene: MessageScene): Promise<boolean> {
  if (scene.member.role !== 'official') return false
  const { addressed } = scene.event
  const waiting = [...(await askedFor(scene)), ...(addressed ? await issuesFor(scene) : [])]
  if (waiting.length === 0 && !addressed) return false
  await reply(scene, 'receipt', { text: renderWaiting(waiting) })
  return true
}

/** 不发了, 时间改成5点: of a draft that waits, and of nothing else. */
export async function listDrafts(scene: MessageScene): Promise<boolean> {
  if (scene.member.role !== 'official') return false
  const waiting = await askedFor(scene)
  if (waiting.length > 0) await reply(scene, 'receipt', { text: renderWaiting(waiting) })
  return waiting.length > 0
}

/** Cards that the speaker was sent and has not answered; where nobody speaks to the bot, those of this chat. */
async function askedFor(scene: MessageScene): Promise<readonly Waiting[]> {
  const { tx, event, now, member } = scene
  const account = { channel: event.channel, id: event.sender.accountId }
  const waiting: Waiting[] = []
  for (const { data, chat } of await tx.prompts.allOpen(account, ['sign-notice', 'confirm-reminder'], now)) {
    if (!event.addressed && chat.chatId !== here(scene).chatId) continue
    const notice = data.kind === 'sign-notice' ? await tx.notices.get(data.noticeId) : undefined
    const reminder = data.kind === 'confirm-reminder' ? await tx.reminders.get(data.reminderId) : undefined
    if (notice?.state === 'draft')
      waiting.push({ words: [`确认 N${notice.id}`, `取消 N${notice.id}`], about: notice.body })
    if (notice?.state === 'review' && notice.authorId !== member.personId)
      waiting.push({ words: [`签发 N${notice.id}`, `退回 N${notice.id}`], about: notice.body })
    if (reminder?.state === 'draft')
      waiting.push({ words: [`确认 T${reminder.id}`, `取消 T${reminder.id}`], about: reminder.text })
  }
  return waiting
}

const issuesLooked = 30

async function issuesFor(scene: MessageScene): Promise<readonly Waiting[]> {
  const waiting: Waiting[] = []
  for (const issue of await scene.tx.issues.list(issuesLooked)) {
    const { approvers, isWanted } = approvalOf(scene, issue)
    if (decideApproval(issue, { approvers, isWanted, hasSeen: true }, scene.member) === 'approve')
      waiting.push({ words: [`批准 B${issue.number}`], about: issue.text.split('\n', 1)[0] ?? '' })
  }
  return waiting
}
