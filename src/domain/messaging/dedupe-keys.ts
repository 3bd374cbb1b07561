// Every key that the outbox knows a message by: one line a kind, its prefix its own, so that no two causes share one.
import type { ChannelName } from './chat-event.ts'
import type { Address } from './outbox.ts'

declare const made: unique symbol

/** Made here alone. A message in somebody's outbox may bear it: a kind whose cause is looked at again keeps its spelling for ever. */
export type DedupeKey = string & { readonly [made]: true }

/** What all keys of one cause begin with, up to where a part of them ends: `call:5` is none of `call:50:li`. */
export type KeyStem = string & { readonly [stem]: true }
declare const stem: unique symbol

type Part = string | number | boolean | Date | Address

interface Kind<Parts extends readonly Part[]> {
  (...parts: Parts): DedupeKey
  readonly prefix: string
  /** Of all whose first parts are these. */
  under(...first: readonly Part[]): KeyStem
}

function kind<Parts extends readonly Part[]>(name: string): Kind<Parts> {
  const keyOf = (...parts: Parts): DedupeKey => storedKey([name, ...parts.map(spell)].join(':'))
  const under = (...first: readonly Part[]) => [name, ...first.map(spell)].join(':') as KeyStem
  return Object.assign(keyOf, { prefix: `${name}:`, under })
}

function spell(part: Part): string {
  if (part instanceof Date) return part.toISOString()
  return typeof part === 'object' ? `${part.channel}:${part.chatId}` : String(part)
}

/** A key as it stands in a row. */
export function storedKey(key: string): DedupeKey {
  return key as DedupeKey
}

/** What is answered to one event, at its place or aside. */
export type EventPart =
  | 'reply'
  | 'absence'
  | 'aside'
  | 'ask'
  | 'attachments'
  | 'card'
  | 'cases'
  | 'meant'
  | 'quote'
  | 'removed'
  | 'retype'
  | 'trouble'
  | 'unsaid'
  | 'voice'
  | 'written'
export const eventKey = kind<[eventId: number, part: EventPart] | [eventId: number, 'removed', to: Address]>(
  'event',
)
export const attachmentKey = kind<[attachmentId: number]>('attachment')
export const exportKey = kind<[exportId: number]>('export')
export const tooManyFilesKey = kind<[chat: Address, accountId: string, hour: number]>('too-many')
export const undeliveredKey = kind<[messageId: number, hearerId: string]>('undelivered')
export const unhandledKey = kind<[eventId: number, personId: string]>('unhandled')
export const unsureKey = kind<[messageId: number, personId: string]>('unsure')

export const channelKey = kind<[channel: ChannelName, sinceMs: number, to: Address]>('channel')
export const loginKey = kind<[channel: ChannelName, showing: string, to: Address]>('login')
export const lostGroupsKey = kind<[channel: ChannelName, foundMs: number, to: Address]>('lost')

export const incidentCardKey = kind<[incident: number]>('incident-card')
/** Of several, the first. */
export const incidentListKey = kind<[incident: number]>('cards')
export const cardMovedKey = kind<[messageKey: string, incident: number, version: number]>('card-moved')
export const openedKey = kind<[incident: number, personId: string]>('opened')
export const actKey = kind<[incident: number, act: string, eventId: number, personId: string]>('act')
export const calmedKey = kind<[incident: number, eventId: number, to: Address]>('calmed')
export const closedKey = kind<[incident: number, eventId: number]>('closed')
export const proposalKey = kind<[promptId: number]>('proposal')
export const recomputedKey = kind<[incident: number, version: number, personId: string]>('recomputed')
export const verifyKey = kind<[day: string, personId: string]>('verify')
export type FindingHearer = [to: Address] | ['bundle', to: Address]
export const askedKey =
  kind<[incident: number, touchedMs: number, about: string, again: boolean, ...FindingHearer]>('asked')
export const stageKey =
  kind<[incident: number, fromMs: number, limitMs: number, percent: number, ...FindingHearer]>('stage')

export const takenOutKey = kind<[at: Date, personId: string]>('taken-out')
export const nobodysKey = kind<[at: Date, personId: string]>('taken-out-left')

export const inspectionsKey = kind<[day: string, personId: string]>('inspections')

export const dutiesKey = kind<[day: string, personId: string, dutyIds: string]>('duties')
export const dutyProposalsKey = kind<[lastSeen: Date, personId: string]>('duties-proposed')
export const dutyUnheardKey = kind<[dutyId: number, day: string, personId: string]>('duty-unheard')

export const noticeCardKey = kind<[notice: number] | [notice: number, signer: Address]>('notice-card')
export const noticeKey = kind<[notice: number, roundId: number, chatId: string]>('notice')
export const callKey = kind<[roundId: number, personId: string]>('call')
export const leadCallKey = kind<[roundId: number, personId: string]>('lead')
export const noticeFinishedKey = kind<[roundId: number]>('finished')
export const noticeRuledKey = kind<[notice: number, version: number]>('ruled')
export const noticeWaitsKey = kind<[notice: number, year: number]>('waits')
export const noticeMissedKey = kind<[notice: number, nominal: Date]>('missed')
export const calendarKey = kind<[year: number, personId: string]>('calendar')
export const declaredReminderKey = kind<[reminderId: string, nominal: Date]>('reminder')
export const spokenReminderKey = kind<[reminder: number, nominal: Date, chatId: string]>('spoken-reminder')
export const reminderCardKey = kind<[reminder: number]>('reminder-card')
export const reminderStoppedKey = kind<[reminder: number, personId: string]>('reminder-stopped')
export const reminderReviewKey =
  kind<[reminderId: string | number, at: Date, personId: string]>('reminder-review')

export const remindKey =
  kind<[regimeId: string, at: Date, personId: string, againAfter: number | '']>('remind')
export const remindGroupKey = kind<[regimeId: string, at: Date, chatId: string]>('remind-group')
export const missingKey = kind<[regimeId: string, day: string, personId: string]>('missing')
export const passOnKey = kind<[regimeId: string, at: Date, personId: string]>('pass-on')
export const writtenCardKey = kind<[report: number, personId: string]>('written-card')
export const writtenCopyKey = kind<[report: number, chatId: string]>('written-copy')
export const yearKey = kind<[regimeId: string, year: number, personId: string]>('year')
/** By the fingerprint of all its grids. */
export const unreachableKey = kind<[regimeId: string, grids: string, personId: string]>('unreachable')

type IssueName = `B${number}`
export const approvalKey = kind<
  | [issue: IssueName, what: 'card', personId: string, print: string]
  | [issue: IssueName, what: 'filed' | 'later' | 'lapsed' | 'unheard', personId: string]
>('approve')
export const paperKey = kind<[issue: IssueName, chatId: string]>('paper')
export const publishKey = kind<[issue: IssueName, chatId: string]>('publish')

export const questionKey = kind<[question: number]>('question')
export const alarmKey = kind<[question: number, personId: string]>('alarm')
export const referralKey = kind<[question: number]>('referral')
export const referralsKey = kind<[nominal: Date, personId: string]>('referrals')

export const handOverKey = kind<[handOver: number]>('hand-over')
export const takenKey = kind<[handOver: number]>('taken')
export const untakenKey = kind<[handOver: number, personId: string]>('untaken')
export const standInKey = kind<[absence: number]>('stand-in')
/** By the fingerprint of all its grids and days. */
export const unmannedKey = kind<[personId: string, gaps: string]>('unmanned')

/** The round that a second call is of. */
export function parseCall(dedupeKey: string): number | undefined {
  const id = new RegExp(`^${callKey.prefix}(\\d+):`).exec(dedupeKey)?.[1]
  return id === undefined ? undefined : Number(id)
}
