// Whoever approves an issue sees it before its time, is reminded after it, and asked anew where its facts have changed.
import { approvalKey } from '../../domain/messaging/dedupe-keys.ts'
import { approversOf, renderApprovalReminder, renderLapsed, type Issue } from '../../domain/report/issue.ts'
import type { PaperDue } from '../../domain/report/paper-times.ts'
import type { Occasion } from '../occasion.ts'
import { tellPrivately } from '../tell.ts'
import { showIssue } from './approval-card.ts'

/** Its facts are others than those that were approved: it waits for a word about these. */
export async function lapse(occasion: Occasion, { rule }: PaperDue, issue: Issue): Promise<Issue> {
  const { tx, roster } = occasion
  const content = { text: renderLapsed(issue) }
  for (const person of approversOf(issue, rule.publish?.approver, roster)) {
    const dedupeKey = approvalKey(`B${issue.number}`, 'lapsed', person.id)
    await tellPrivately(occasion, person, { dedupeKey, priority: 'notice', content })
  }
  return tx.issues.mark(issue.number, { approvedAt: undefined, approvedBy: undefined })
}

export async function layBeforeApprovers(
  occasion: Occasion,
  { rule, regime }: PaperDue,
  issue: Issue,
): Promise<void> {
  const approver = issue.unitId === regime.unit ? rule.publish?.approver : undefined
  for (const person of approversOf(issue, approver, occasion.roster)) await showIssue(occasion, issue, person)
}

/** Once when it had to be filed as it was, with its text where that is another one now; once more some hours later unless it is approved by then. */
const againMs = 3 * 3_600_000

export async function remindApprovers(occasion: Occasion, { rule }: PaperDue, issue: Issue): Promise<void> {
  const { now, roster } = occasion
  const content = { text: renderApprovalReminder(issue) }
  for (const person of approversOf(issue, rule.publish?.approver, roster)) {
    const remind = (time: 'filed' | 'later', notBefore: Date) => {
      const dedupeKey = approvalKey(`B${issue.number}`, time, person.id)
      return tellPrivately(occasion, person, { dedupeKey, priority: 'nudge', content, notBefore })
    }
    if (!(await showIssue(occasion, issue, person))) await remind('filed', now)
    await remind('later', new Date(now.getTime() + againMs))
  }
}
