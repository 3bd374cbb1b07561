// 登记 P7, 忽略 P7: what staff say to a resident's report that was offered to them.
import type { Reading } from '../message/reading.ts'
import { parseOrder } from '../messaging/numbered.ts'
import type { Prompt } from '../messaging/prompt.ts'
import { leadsOf } from './presence.ts'
import { canBeTold, onDuty, type Chat, type Person, type Roster } from '../roster/roster.ts'

export interface ProposalCommand {
  readonly verb: 'book' | 'drop'
  readonly promptId: number
}

export function parseProposalCommand(text: string): ProposalCommand | undefined {
  const order = parseOrder(text, 'P', ['登记', '忽略'])
  return order && { verb: order.word === '登记' ? 'book' : 'drop', promptId: order.number }
}

/** `foreign`: it was offered to somebody else, who is told no more than of none. */
export type ProposalDecision =
  | { readonly outcome: 'unknown' | 'foreign' | 'over' }
  | {
      readonly outcome: 'take'
      /** The resident's message. */
      readonly eventId: number
    }

export function decideProposal(
  prompt: Prompt | undefined,
  { accountId, now }: { accountId: string; now: Date },
): ProposalDecision {
  if (prompt?.data.kind !== 'book-incident') return { outcome: 'unknown' }
  if (prompt.accountId !== accountId) return { outcome: 'foreign' }
  if (prompt.expiresAt <= now || prompt.usedAt) return { outcome: 'over' }
  return { outcome: 'take', eventId: prompt.data.eventId }
}

/** The grid's staff on duty who can be told, else whoever leads it; of no grid that of the group. */
export function proposedTo(
  { incidents: [incident] }: Pick<Extract<Reading, { intent: 'incident' }>, 'incidents'>,
  { roster, chat }: { roster: Roster; chat: Chat | undefined },
): readonly Person[] {
  const unit = incident?.grids[0] ?? chat?.unit
  if (unit === undefined) return []
  const staff = onDuty(roster, unit).filter(canBeTold)
  return staff.length > 0 ? staff : leadsOf(roster, unit)
}

export function renderProposalAnswer(
  outcome: 'dropped' | 'over' | 'unknown' | 'booked' | 'booked-before',
  promptId: number,
): string {
  return {
    dropped: `P${promptId} 不登记。`,
    over: `P${promptId} 已经处理过，或者过了 24 小时。还要登记请直接说明地点和情况。`,
    unknown: `没有等您登记的 P${promptId}。`,
    booked: '已登记，编号已在群里告知。',
    'booked-before': '同事已经登记了。',
  }[outcome]
}

/** It was offered, and is read otherwise now. */
export function renderNotBooked(text: string): string {
  return `没有登记：“${text.slice(0, 40)}”现在读不出是什么事。请您自己发一条，写明哪个网格、什么地方、什么情况。`
}
