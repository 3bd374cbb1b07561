// Who is asked to confirm a notice, who has and who has not; only what was said or pressed counts.
import {
  gridsUnder,
  personOf,
  staffOf,
  unitsUnder,
  type Chat,
  type Person,
  type Roster,
} from '../roster/roster.ts'
import { isSentTo } from './recipients.ts'
import type { Asks, Notice, NoticeAck } from './notice.ts'

const asking =
  /(?:回复|请回|回一?[个下]?)[“"']?(?:收到|已阅|1(?!\d))|收到(?:请|后)?(?:请)?(?:回复|确认|回1)|请(?:各位|大家|全体|各网格|每个网格)?确认收到|阅后(?:请)?(?:回复|确认)/
const perGrid = /(?:各|每个?|逐个)网?格.{0,12}(?:回复|确认|回一?[个下]?)/

/** What the body itself asks of its readers; names count only where they are enrolled people. */
export function asksOf(body: string, roster: Roster): Asks | undefined {
  const match = asking.exec(body)
  if (!match) return undefined
  const clause =
    body
      .slice(0, match.index + match[0].length)
      .split(/[。！!？?；;\n]/)
      .at(-1) ?? ''
  const people = roster.people.filter((p) => clause.includes(p.name)).map((p) => p.id)
  if (people.length > 0) return { who: 'people', people }
  return { who: perGrid.test(body) ? 'grids' : 'everyone' }
}

export function renderAsks(asks: Asks | undefined, roster: Roster): string {
  switch (asks?.who) {
    case undefined:
      return '不要求'
    case 'everyone':
      return '全体回“收到”'
    case 'grids':
      return '每个网格一人回“收到”'
    case 'people':
      return `${asks.people.map((id) => personOf(roster, id)?.name ?? id).join('、')} 回“收到”`
  }
}

/** One who is waited for: a person, or a grid that anybody of its staff answers for. */
export interface Expected {
  readonly name: string
  readonly unit: string
  readonly people: readonly Person[]
}

export interface Ledger {
  readonly confirmed: readonly { readonly who: Expected; readonly ack: NoticeAck }[]
  readonly missing: readonly Expected[]
  /** Confirmed unasked, residents above all: nobody knows how many of them there are. */
  readonly others: readonly NoticeAck[]
}

export function ledgerOf(notice: Notice, roster: Roster, acks: readonly NoticeAck[]): Ledger {
  const expected = expectedOf(notice, roster)
  const ackOf = (who: Expected) => acks.find((ack) => who.people.some((p) => p.id === ack.personId))
  const confirmed = expected.flatMap((who) => {
    const ack = ackOf(who)
    return ack ? [{ who, ack }] : []
  })
  const missing = expected.filter((who) => !ackOf(who))
  const asked = new Set(expected.flatMap((who) => who.people.map((p) => p.id)))
  return { confirmed, missing, others: acks.filter((ack) => !asked.has(ack.personId ?? '')) }
}

function expectedOf({ asks, chatIds, authorId }: Notice, roster: Roster): readonly Expected[] {
  const chats = roster.chats.filter((c) => chatIds.includes(c.id))
  const each = (people: readonly Person[]) =>
    people.map((p) => ({ name: p.name, unit: p.roles[0]?.unit ?? '', people: [p] }))
  switch (asks?.who) {
    case undefined:
      return []
    case 'people':
      return each(roster.people.filter((p) => asks.people.includes(p.id)))
    case 'grids': {
      const grids = new Set(chats.flatMap((c) => gridsUnder(roster, c.unit)))
      return [...grids].map(({ id, name }) => ({ name, unit: id, people: staffOf(roster, id) }))
    }
    case 'everyone':
      return each(
        roster.people.filter(
          (p) => p.id !== authorId && (isSentTo(p.id, chatIds) || isAmong(p, chats, roster)),
        ),
      )
  }
}

/** Enrolled people of a staff group's unit; who sits in a residents' group nobody knows. */
function isAmong(person: Person, chats: readonly Chat[], roster: Roster): boolean {
  const units = new Set(
    chats.filter((c) => c.audience === 'staff').flatMap((c) => unitsUnder(roster, c.unit).map((u) => u.id)),
  )
  return person.roles.some((r) => r.role !== 'inspector' && units.has(r.unit))
}
