// Whom a notice reaches: groups, and the people of a role, each in private.
import {
  homeUnit,
  unitsUnder,
  type Chat,
  type Member,
  type Person,
  type Role,
  type Roster,
} from '../roster/roster.ts'

/** A person's private chat, in the form of a group. */
function privateChat(roster: Roster, { id, name, roles, accounts: [account] }: Person): readonly Chat[] {
  if (!account) return []
  const unit = roles[0]?.unit ?? homeUnit(roster)
  return [
    { id: personal(id), title: name, unit, audience: 'staff', channel: account.channel, chat: account.id },
  ]
}

const mark = 'person:'

function personal(personId: string): string {
  return `${mark}${personId}`
}

export function isPersonal(chatId: string): boolean {
  return chatId.startsWith(mark)
}

/** It was sent to this person in private. */
export function isSentTo(personId: string | undefined, chatIds: readonly string[]): boolean {
  return personId !== undefined && chatIds.includes(personal(personId))
}

/** All that there are, groups first. */
export function recipientsOf(roster: Roster): readonly Chat[] {
  return [...roster.chats, ...roster.people.flatMap((person) => privateChat(roster, person))]
}

/** Groups of the units that an official is responsible for. */
export function chatsOf(member: Member, roster: Roster): readonly Chat[] {
  const units = unitsLed(member, roster)
  return roster.chats.filter((chat) => units.has(chat.unit))
}

/** Ids of these groups, and of the private chats of everybody with a role at these units. */
export function recipientIdsOf(member: Member, roster: Roster): ReadonlySet<string> {
  const units = unitsLed(member, roster)
  const people = roster.people.filter(({ roles }) => roles.some(({ unit }) => units.has(unit)))
  return new Set([...chatsOf(member, roster).map(({ id }) => id), ...people.map(({ id }) => personal(id))])
}

const roleWords: ReadonlyMap<string, Role> = new Map([
  ['干部', 'official'],
  ['社区干部', 'official'],
  ['督查员', 'inspector'],
  ['网格员', 'grid'],
])

/** Of a role below the member's units, himself left out; undefined: the word is no role. */
export function peopleOfRole(word: string, member: Member, roster: Roster): readonly Chat[] | undefined {
  const wanted = roleWords.get(word)
  if (wanted === undefined) return undefined
  const units = unitsLed(member, roster)
  return roster.people
    .filter(
      ({ id, roles }) => id !== member.personId && roles.some((r) => r.role === wanted && units.has(r.unit)),
    )
    .flatMap((person) => privateChat(roster, person))
}

function unitsLed({ units }: Member, roster: Roster): ReadonlySet<string> {
  return new Set(units.flatMap((unit) => unitsUnder(roster, unit).map(({ id }) => id)))
}

/** What its recipients are counted in. */
export function recipientNoun(chatIds: readonly string[]): '个群' | '人' | '处' {
  if (!chatIds.some(isPersonal)) return '个群'
  return chatIds.every(isPersonal) ? '人' : '处'
}
