// Who is who: units in a tree, people with roles at units, chats bound to a unit and an audience.
import { z } from 'zod'
import { id } from '../community/fields.ts'
import { channelNames, type ChannelName } from '../messaging/chat-event.ts'
import type { Address } from '../messaging/outbox.ts'
import type { GridName } from '../message/reading.ts'
import { indexOf, placeKey } from './roster-index.ts'

export const unitKinds = ['county', 'town', 'community', 'grid', 'office'] as const

/** Highest first: the one that counts where a person holds several. */
export const heldRoles = ['official', 'grid', 'inspector'] as const
type HeldRole = (typeof heldRoles)[number]
export type Role = 'resident' | HeldRole
const audiences = ['staff', 'residents'] as const
export type Audience = (typeof audiences)[number]

const account = z.strictObject({ channel: z.enum(channelNames), id: z.string().min(1) })

export const unitSchema = z.strictObject({
  id,
  name: z.string().min(1),
  kind: z.enum(unitKinds),
  parent: id.optional(),
})
export const personSchema = z.strictObject({
  id,
  name: z.string().min(1),
  roles: z.array(z.strictObject({ role: z.enum(heldRoles), unit: id })).min(1),
  accounts: z.array(account).default([]),
})
export const chatSchema = z.strictObject({
  id,
  title: z.string().min(1),
  unit: id,
  audience: z.enum(audiences),
  channel: z.enum(channelNames),
  /** The platform's id of the group. */
  chat: z.string().min(1),
})

export type Unit = z.infer<typeof unitSchema>
export type Person = z.infer<typeof personSchema>
export type Chat = z.infer<typeof chatSchema>

/** Who has whose tasks; `gridId` undefined: all of them. `standInId` undefined: nobody. */
export interface Deputy {
  readonly personId: string
  readonly gridId: string | undefined
  readonly standInId: string | undefined
}

export interface Roster {
  readonly units: readonly Unit[]
  readonly people: readonly Person[]
  readonly chats: readonly Chat[]
  /** Units that were taken out, as they were at last: what was reported of them stays. */
  readonly removed?: readonly Unit[]
  /** On a day with leaves: the people who are away, and the roster without leaves. */
  readonly away?: ReadonlySet<string>
  readonly deputies?: readonly Deputy[]
  readonly usual?: Roster
}

/** Somebody who speaks, known or not; whoever is not enrolled is a resident. */
export interface Member {
  readonly personId: string | undefined
  readonly name: string
  readonly role: Role
  /** Units that the role is held at, themselves only. */
  readonly units: readonly string[]
}

export function personOf(roster: Roster, personId: string | undefined): Person | undefined {
  return personId === undefined ? undefined : indexOf(roster).people.get(personId)
}

/** To name them: also those that were taken out, last. */
export function unitsById(roster: Roster): ReadonlyMap<string, Unit> {
  return indexOf(roster).named
}

/** Whoever may owe a report: units, and people under their own names. */
export function reportersById(roster: Roster): ReadonlyMap<string, Unit> {
  return indexOf(roster).reporters
}

export function unitOf(roster: Roster, unitId: string): Unit | undefined {
  return indexOf(roster).units.get(unitId)
}

export function hasAccount({ accounts }: Person, channel: ChannelName, id: string): boolean {
  return accounts.some((account) => account.channel === channel && account.id === id)
}

export function memberOf(
  roster: Roster,
  sender: { channel: ChannelName; accountId: string; name: string },
): Member {
  const person = indexOf(roster).accounts.get(placeKey(sender.channel, sender.accountId))
  if (!person) return { personId: undefined, name: sender.name, role: 'resident', units: [] }
  return asMember(person)
}

export function asMember(person: Person): Member {
  const role = roleOf(person)
  return {
    personId: person.id,
    name: person.name,
    role,
    units: person.roles.filter((r) => r.role === role).map((r) => r.unit),
  }
}

export function roleOf({ roles }: Person): HeldRole {
  return heldRoles.find((role) => roles.some((r) => r.role === role)) ?? 'inspector'
}

/** The unit and all below it. */
export function unitsUnder(roster: Roster, unitId: string): readonly Unit[] {
  const { units, children } = indexOf(roster)
  const below = (id: string): readonly Unit[] =>
    (children.get(id) ?? []).flatMap((unit) => [unit, ...below(unit.id)])
  const unit = units.get(unitId)
  return [...(unit ? [unit] : []), ...below(unitId)]
}

export function gridsUnder(roster: Roster, unitId: string): readonly Unit[] {
  return unitsUnder(roster, unitId).filter((u) => u.kind === 'grid')
}

/** Grids that a member may report for: his own, and all below the units he is official of. */
export function gridsOf(roster: Roster, member: Member): readonly Unit[] {
  const held = personOf(roster, member.personId)?.roles ?? []
  const reporting = held.filter((r) => r.role !== 'inspector')
  return [...new Set(reporting.flatMap((r) => gridsUnder(roster, r.unit)))]
}

/** People who report for a grid. */
export function staffOf(roster: Roster, gridId: string): readonly Person[] {
  return indexOf(roster).staff.get(gridId) ?? []
}

/** Those of them who are not on leave; a stand-in is among them. */
export function onDuty(roster: Roster, gridId: string): readonly Person[] {
  return staffOf(roster, gridId).filter(isPresent(roster))
}

export function isPresent({ away }: Roster): (person: Person) => boolean {
  return ({ id }) => !away?.has(id)
}

/** Whoever has no account yet can be told nothing. */
export function canBeTold({ accounts }: Person): boolean {
  return accounts.length > 0
}

/** The unit above; above one that was taken out stands at last the home unit. */
export function parentOf(roster: Roster, unitId: string): string | undefined {
  const { units, named } = indexOf(roster)
  const unit = named.get(unitId)
  return unit && (unit.parent ?? (units.has(unitId) ? undefined : homeUnit(roster)))
}

/** Who answers for what is of a unit: the unit, or the nearest one above it where it was taken out. */
export function standingUnit(roster: Roster, unitId: string): string {
  if (unitOf(roster, unitId)) return unitId
  const parent = parentOf(roster, unitId)
  return parent === undefined ? homeUnit(roster) : standingUnit(roster, parent)
}

/** Also of one that was taken out. */
export function isWithin(roster: Roster, unitId: string, above: string): boolean {
  if (unitId === above) return true
  const parent = parentOf(roster, unitId)
  return parent !== undefined && isWithin(roster, parent, above)
}

/** Officials responsible for a unit: those of the nearest unit at or above it that has any. */
export function officialsOf(roster: Roster, unitId: string): readonly Person[] {
  const here = indexOf(roster).officials.get(unitId) ?? []
  const parent = parentOf(roster, unitId)
  return here.length > 0 || parent === undefined ? here : officialsOf(roster, parent)
}

/** The staff group of the unit or of the nearest one above it, best on this channel: what no other unit may read is safe there. */
export function nearestStaffChat(roster: Roster, unitId: string, channel: ChannelName): Chat | undefined {
  const here = roster.chats.filter((c) => c.audience === 'staff' && c.unit === unitId)
  const parent = parentOf(roster, unitId)
  const found = here.find((c) => c.channel === channel) ?? here[0]
  return found ?? (parent === undefined ? undefined : nearestStaffChat(roster, parent, channel))
}

/** The units that a person answers for: those whose nearest officials he is among. */
export function unitsLedBy(roster: Roster, personId: string | undefined): readonly Unit[] {
  const { units, people, children } = indexOf(roster)
  const official = (of: Person | undefined) =>
    (of?.roles ?? []).flatMap(({ role, unit }) => (role === 'official' ? [unit] : []))
  const led = new Set(roster.people.flatMap(official))
  const below = (unit: Unit): readonly Unit[] => [
    unit,
    ...(children.get(unit.id) ?? []).filter(({ id: child }) => !led.has(child)).flatMap(below),
  ]
  const own = personId === undefined ? undefined : people.get(personId)
  return official(own)
    .flatMap((unit) => units.get(unit) ?? [])
    .flatMap(below)
}

/** Whose officials answer for what names no place: the first unit that has any, offices apart. */
export function homeUnit(roster: Roster): string {
  const { units } = roster
  const { officials } = indexOf(roster)
  return (units.find((u) => u.kind !== 'office' && officials.has(u.id)) ?? units[0])?.id ?? ''
}

export function isInspector({ roles }: Person): boolean {
  return roles.some(({ role }) => role === 'inspector')
}

/** Who alone is told of secret inspections of a unit, in private: those of the unit itself or of one above it. */
export function inspectorsOf(roster: Roster, unitId: string): readonly Person[] {
  return indexOf(roster).inspectors.filter((p) =>
    p.roles.some((r) => r.role === 'inspector' && unitsUnder(roster, r.unit).some((u) => u.id === unitId)),
  )
}

/** The one channel on which all grid staff are reached; undefined where there are several, or none. */
export function soleChannel(roster: Roster): ChannelName | undefined {
  const staff = roster.people.filter((p) => p.roles.some((r) => r.role === 'grid'))
  const channels = new Set(staff.flatMap((p) => p.accounts.map((a) => a.channel)))
  const [only] = channels
  return channels.size === 1 ? only : undefined
}

/** Where it is on its platform. */
export function addressOf({ channel, chat }: Chat): Address {
  return { channel, chatId: chat }
}

export function chatAt(roster: Roster, channel: ChannelName, chatId: string): Chat | undefined {
  return indexOf(roster).chats.get(placeKey(channel, chatId))
}

/** Also of a person who reports under his own name. */
export function unitName(roster: Roster, unitId: string): string {
  return reportersById(roster).get(unitId)?.name ?? unitId
}

export function unitsNoun(units: readonly Unit[]): '网格' | '单位' {
  return units.every(({ kind }) => kind === 'grid') ? '网格' : '单位'
}

export const roleNames: Readonly<Record<HeldRole, string>> = {
  grid: '网格员',
  official: '干部',
  inspector: '督查员',
}

/** `3号网格网格员、青禾社区干部`. */
export function renderRoles(roster: Roster, roles: Person['roles']): string {
  return roles.map(({ role, unit }) => `${unitName(roster, unit)}${roleNames[role]}`).join('、')
}

const titled = new WeakMap<readonly Chat[], readonly string[]>()

/** The titles of the groups, made once of the same. */
export function chatTitles(chats: readonly Chat[]): readonly string[] {
  const titles = titled.get(chats) ?? chats.map(({ title }) => title)
  titled.set(chats, titles)
  return titles
}

const called = new WeakMap<readonly Person[], readonly string[]>()

/** The names of the people, made once of the same. */
export function peopleNames(people: readonly Person[]): readonly string[] {
  const names = called.get(people) ?? people.map(({ name }) => name)
  called.set(people, names)
  return names
}

const named = new WeakMap<readonly Unit[], readonly GridName[]>()

/** The grids as the reader of messages needs them: by name, and by the number in it; made once of the same units. */
export function gridNames(units: readonly Unit[]): readonly GridName[] {
  const known = named.get(units)
  if (known) return known
  const names = units
    .filter((u) => u.kind === 'grid')
    .map(({ id, name }) => ({ id, name, number: firstNumber(name.normalize('NFKC')) }))
  named.set(units, names)
  return names
}

function firstNumber(text: string): number | undefined {
  const digits = /\d+/.exec(text)
  return digits ? Number(digits[0]) : undefined
}
