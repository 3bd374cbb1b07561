// What goes outside: an issue that a person has approved, once it is filed.
import { renderApproved } from '../../domain/paper/paper-text.ts'
import { publishKey } from '../../domain/messaging/dedupe-keys.ts'
import type { Issue } from '../../domain/report/issue.ts'
import type { PaperRule } from '../../domain/report/paper-rules.ts'
import type { Tx } from '../../domain/ports.ts'
import { addressOf, type Roster } from '../../domain/roster/roster.ts'

interface Surroundings {
  readonly tx: Tx
  readonly roster: Roster
  readonly now: Date
}

export async function publishIssue(
  { tx, roster, now }: Surroundings,
  issue: Issue,
  rule: PaperRule,
): Promise<void> {
  if (!rule.publish) return
  const { to: ids } = rule.publish
  const content = { text: renderApproved(issue.text) }
  for (const chat of roster.chats.filter((c) => ids.includes(c.id))) {
    const to = addressOf(chat)
    await tx.outbox.add(
      { dedupeKey: publishKey(`B${issue.number}`, chat.id), to, priority: 'paper', content },
      now,
    )
  }
  await tx.issues.mark(issue.number, { publishedAt: now })
}
