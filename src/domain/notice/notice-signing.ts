// Reviewing and signing notices: whose signature it needs, and who may recall it.
import { memberOf, type Member, type Person, type Roster } from '../roster/roster.ts'
import type { CalendarContext } from '../time/recurrence.ts'
import { firstSending } from './next-sending.ts'
import { recipientIdsOf, recipientsOf } from './recipients.ts'
import type { Notice } from './notice.ts'
import type { NoticeRules } from './notice-schema.ts'

export type SigningVerb = 'confirm' | 'cancel' | 'return' | 'recall' | 'pause' | 'resume' | 'progress'

/** Why somebody may not rule on it at all, whatever he says. */
export type NotTheirs =
  | 'unknown'
  | 'not-official'
  /** It goes to groups that are another official's. */
  | 'foreign'

export type SignDecision =
  /** First sent then, quiet hours apart. */
  | { readonly outcome: 'sign'; readonly sendAt: Date }
  /** The author has read it over; another official has to sign. */
  | { readonly outcome: 'submit'; readonly signers: readonly Person[] }
  | { readonly outcome: 'cancel' | 'return' | 'recall' | 'pause' | 'resume' | 'progress' }
  | { readonly outcome: NotTheirs }
  | { readonly outcome: 'decided-before'; readonly notice: Notice }
  | { readonly outcome: 'past'; readonly notice: Notice }
  | { readonly outcome: 'unknown-year'; readonly year: number }
  /** What hangs on it has not come in: it would go out without. */
  | { readonly outcome: 'loading' }
  /** Something of it will never come in: whoever signs decides whether it goes out without. */
  | { readonly outcome: 'incomplete'; readonly names: readonly string[] }

export interface SigningState {
  readonly member: Member
  readonly roster: Roster
  readonly now: Date
  readonly calendar: CalendarContext
  readonly signing: NoticeRules['signing']
  readonly attached: Attached
}

/** What became of the files that it was drafted with. */
export interface Attached {
  /** One is still being fetched. */
  readonly loading: boolean
  /** Names of those that were not kept. */
  readonly refused: readonly string[]
}

export interface SigningRequest {
  readonly verb: SigningVerb
  /** Without what was refused. */
  readonly withoutFiles?: boolean
}

/** In which states each word does something. */
const states: Readonly<Record<SigningVerb, readonly Notice['state'][]>> = {
  confirm: ['draft', 'review'],
  cancel: ['draft', 'review', 'signed'],
  return: ['review'],
  recall: ['signed', 'sent'],
  pause: ['signed', 'sent'],
  resume: ['signed', 'sent'],
  progress: ['draft', 'review', 'signed', 'sent', 'cancelled', 'missed', 'recalled', 'replaced'],
}

export function decideSigning(
  { verb, withoutFiles = false }: SigningRequest,
  notice: Notice | undefined,
  state: SigningState,
): SignDecision {
  const { member, roster, now, calendar } = state
  const why = whyNotTheirs(notice, member, roster)
  if (why || !notice) return { outcome: why ?? 'unknown' }
  if (!states[verb].includes(notice.state)) return { outcome: 'decided-before', notice }
  if (verb !== 'confirm') return { outcome: verb }
  const first = firstSending(notice, now, calendar)
  if (first.outcome === 'over') return { outcome: 'past', notice }
  if (first.outcome === 'unknown-year') return first
  const { loading, refused } = state.attached
  if (loading) return { outcome: 'loading' }
  if (refused.length > 0 && !withoutFiles) return { outcome: 'incomplete', names: refused }
  const signers = member.personId === notice.authorId ? otherSigners(notice, state) : []
  if (signers.length === 0) return { outcome: 'sign', sendAt: first.time }
  return notice.state === 'review' ? { outcome: 'decided-before', notice } : { outcome: 'submit', signers }
}

/** undefined: an official's, to whom all its groups belong. */
export function whyNotTheirs(
  notice: Notice | undefined,
  member: Member,
  roster: Roster,
): NotTheirs | undefined {
  if (member.role !== 'official') return 'not-official'
  if (!notice) return 'unknown'
  return mayRule(member, notice, roster) ? undefined : 'foreign'
}

/** All its recipients that are still there are the official's. */
function mayRule(member: Member, notice: Notice, roster: Roster): boolean {
  const mine = recipientIdsOf(member, roster)
  const there = new Set(recipientsOf(roster).map(({ id }) => id))
  return notice.chatIds.every((id) => !there.has(id) || mine.has(id))
}

/** Who else may sign and can be asked; nobody where the rules let the author sign alone. */
function otherSigners(
  notice: Notice,
  { roster, signing }: Pick<SigningState, 'roster' | 'signing'>,
): readonly Person[] {
  if (signing === 'one') return []
  return roster.people.filter(({ id, name, accounts: [account] }) => {
    if (!account || id === notice.authorId) return false
    const member = memberOf(roster, { channel: account.channel, accountId: account.id, name })
    return member.role === 'official' && mayRule(member, notice, roster)
  })
}
