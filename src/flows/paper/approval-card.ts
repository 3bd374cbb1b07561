// An issue laid before whoever approves it, whole: what he approves is the text that he was shown.
import { approvalKey, type DedupeKey } from '../../domain/messaging/dedupe-keys.ts'
import { renderCard, type Issue } from '../../domain/report/issue.ts'
import type { Person } from '../../domain/roster/roster.ts'
import { textHash } from '../../lib/text-hash.ts'
import type { Occasion } from '../occasion.ts'
import { privateAddress, type Scene } from '../scene.ts'

/** Of its text; short enough for a button. */
function printOf({ text }: Issue): string {
  return textHash(text).slice(0, 16)
}

function cardKey(issue: Issue, personId: string): DedupeKey {
  return approvalKey(`B${issue.number}`, 'card', personId, printOf(issue))
}

/** False where he was sent this very text before, or cannot be written to. */
export async function showIssue(
  { tx, now, community }: Pick<Occasion, 'tx' | 'now' | 'community'>,
  issue: Issue,
  person: Person,
): Promise<boolean> {
  const to = privateAddress(person)
  if (!to) return false
  const { number } = issue
  const approve = { label: '批准', token: `approve:${number}:${printOf(issue)}`, word: `批准 B${number}` }
  const content = { text: renderCard(issue, community.timeZone), buttons: [[approve]] }
  const card = { dedupeKey: cardKey(issue, person.id), to, priority: 'notice', content } as const
  return (await tx.outbox.add(card, now)) === 'added'
}

/** By the button of a card, which bears its print; by word where the card of this text had reached him. */
export async function hasSeen({ tx, member, event }: Scene, issue: Issue, pressed: string): Promise<boolean> {
  if (pressed !== '') return pressed === printOf(issue)
  const card = await tx.outbox.byKey(cardKey(issue, member.personId ?? ''))
  return card?.state === 'sent' && card.sentAt !== undefined && card.sentAt <= event.sentAt
}

/** The text as it stands, also where its card could not be delivered before. */
export async function showAgain(scene: Scene, issue: Issue, person: Person): Promise<void> {
  if (await showIssue(scene, issue, person)) return
  const card = await scene.tx.outbox.byKey(cardKey(issue, person.id))
  if (card) await scene.tx.outbox.redrive(card.id, scene.now)
}
