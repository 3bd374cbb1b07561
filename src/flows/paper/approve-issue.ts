// A person approves an issue, by word or button: from then on it may go outside.
import { renderApproved } from '../../domain/paper/paper-text.ts'
import { approvalKey, paperKey } from '../../domain/messaging/dedupe-keys.ts'
import { approversOf, decideApproval, renderApproval, type Issue } from '../../domain/report/issue.ts'
import { paperRules } from '../../domain/report/paper-rules.ts'
import { ruleOn } from '../../domain/report/rulebook.ts'
import { localDay } from '../../domain/time/local-day.ts'
import { addressOf } from '../../domain/roster/roster.ts'
import { noteRefusal, reply, type Scene } from '../scene.ts'
import { hasSeen, showAgain } from './approval-card.ts'
import { publishIssue } from './publish-issue.ts'

/** `pressed`: the print of the text on whose card the button was; empty: by word. */
export async function approveIssue(scene: Scene, number: number, pressed = ''): Promise<void> {
  const { tx, member, event } = scene
  const issue = await tx.issues.get(number)
  const { regime, rule, own, approvers, isWanted } = approvalOf(scene, issue)
  const seen = issue !== undefined && (await hasSeen(scene, issue, pressed))
  const approval = decideApproval(issue, { approvers, isWanted, hasSeen: seen }, member)
  if (approval === 'not-yours') noteRefusal(scene, 'approval')
  const late = issue !== undefined && event.sentAt > issue.dueAt
  const person = approvers.find(({ id }) => id === member.personId)
  if (issue && person && approval === 'unseen') await showAgain(scene, issue, person)
  if (issue && rule && approval === 'approve') {
    const marks = { approvedAt: event.sentAt, approvedBy: member.name }
    const approved = await tx.issues.mark(number, marks)
    await tx.outbox.withdraw(approvalKey.under(`B${number}`))
    if (own && issue.filedAt) await publishIssue(scene, approved, rule)
    if (!own && regime)
      await fileBelow(scene, { number, unit: regime.unit, text: renderApproved(issue.text) })
  }
  const effect = own ? (issue?.filedAt ? 'published' : 'published-later') : 'passed-up'
  await reply(scene, 'receipt', { text: renderApproval(approval, number, { late, effect }) })
}

/** Whose word an issue waits for, by the rule of its day. */
export function approvalOf({ regimes, roster, community }: Scene, issue: Issue | undefined) {
  const regime = issue && ruleOn(regimes, issue.regimeId, localDay(issue.dueAt, community.timeZone))
  const rule = regime && paperRules(regime).find(({ kind }) => kind === issue?.kind)
  const own = issue !== undefined && issue.unitId === regime?.unit
  const approvers = issue ? approversOf(issue, own ? rule?.publish?.approver : undefined, roster) : []
  const isWanted = rule !== undefined && (!own || rule.publish !== undefined)
  return { regime, rule, own, approvers, isWanted }
}

/** What a unit below has confirmed goes to the staff groups of the unit above. */
async function fileBelow(
  { tx, roster, now }: Scene,
  { number, unit, text }: { number: number; unit: string; text: string },
): Promise<void> {
  await tx.issues.mark(number, { filedAt: now })
  for (const chat of roster.chats.filter((c) => c.unit === unit && c.audience === 'staff')) {
    const to = addressOf(chat)
    await tx.outbox.add(
      { dedupeKey: paperKey(`B${number}`, chat.id), to, priority: 'paper', content: { text } },
      now,
    )
  }
}
