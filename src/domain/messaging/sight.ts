// Of a message that was not delivered: what of it is shown to others than him it was written for.
import {
  chatAt,
  hasAccount,
  homeUnit,
  isInspector,
  personOf,
  roleOf,
  unitsUnder,
  type Member,
  type Person,
  type Roster,
} from '../roster/roster.ts'
import type { Address, OutboxMessage, Priority } from './outbox.ts'

/** `head`: to whom it was, not what it said; `hidden`: not even that there is one. */
export type Sight = 'text' | 'head' | 'hidden'

/** What somebody asked the bot, or told it, is between the two. */
const conversation: ReadonlySet<Priority> = new Set(['receipt', 'answer'])

export function personAt(roster: Roster, to: Address): Person | undefined {
  return roster.people.find((person) => hasAccount(person, to.channel, to.chatId))
}

/** All that the bot says to such a one is about what is secret. */
export function isForInspector(roster: Roster, to: Address): boolean {
  const person = personAt(roster, to)
  return person !== undefined && roleOf(person) === 'inspector'
}

/** Who answers for it are the officials of the addressee's units, for a stranger's those of the first unit. */
export function sightOf(
  roster: Roster,
  { personId }: Pick<Member, 'personId'>,
  { to, priority, content }: Pick<OutboxMessage, 'to' | 'priority' | 'content'>,
): Sight {
  const reader = personOf(roster, personId)
  if (!reader) return 'hidden'
  if (hasAccount(reader, to.channel, to.chatId)) return 'text'
  if (isForInspector(roster, to) ? !isInspector(reader) : !answersFor(roster, reader, to)) return 'hidden'
  const isGroup = chatAt(roster, to.channel, to.chatId) !== undefined
  const isWork = isGroup || (personAt(roster, to) !== undefined && !conversation.has(priority))
  return isWork && !content.secret ? 'text' : 'head'
}

function answersFor(roster: Roster, reader: Person, to: Address): boolean {
  const led = reader.roles.flatMap(({ role, unit }) => (role === 'official' ? unitsUnder(roster, unit) : []))
  const group = chatAt(roster, to.channel, to.chatId)
  const units = group ? [group.unit] : personAt(roster, to)?.roles.map(({ unit }) => unit)
  return (units ?? [homeUnit(roster)]).some((unit) => led.some(({ id }) => id === unit))
}
