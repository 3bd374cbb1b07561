// Notices at the command line: a draft from options, and the receipts as one CSV.
import { recurrenceOf } from '../../domain/message/intent/notice/notice-terms.ts'
import type { NoticeAudience } from '../../domain/message/reading.ts'
import { asksOf, ledgerOf } from '../../domain/notice/asking.ts'
import { proofOf } from '../../domain/notice/delivery-report.ts'
import { decideDraft, renderDraftRefusal } from '../../domain/notice/notice-drafting.ts'
import { renderCard } from '../../domain/notice/notice-card.ts'
import { batchOf, type Asks, type Notice, type NoticeRound } from '../../domain/notice/notice.ts'
import { receiptsCsv, type GroupState } from '../../domain/notice/receipts.ts'
import { renderAddressee, renderObstacle } from '../../domain/messaging/undelivered.ts'
import type { Roster } from '../../domain/roster/roster.ts'
import { instantAt, type LocalDay } from '../../domain/time/local-day.ts'
import type { Timetable } from '../../domain/time/recurrence.ts'
import { previewOf, type Desk } from './desk.ts'
import { lastSending } from './notice-progress.ts'

interface LocalTime {
  readonly day: LocalDay
  readonly time: string
}

export interface DraftOptions {
  readonly to: string
  readonly at?: LocalTime
  readonly every?: string
  readonly time?: string
  readonly until?: LocalDay
  readonly expires?: LocalTime
  readonly ask?: string
  readonly urgent?: boolean
}

export interface Draft extends DraftOptions {
  readonly body: string
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

/** The card, or why nothing was drafted. */
export async function draftByCommand(desk: Desk, draft: Draft): Promise<{ card: string } | string> {
  const { tx, roster, member, now, community } = desk
  const { timeZone, workdays } = community
  const timetable = timetableOf(draft)
  const fault = optionFault(draft)
  if (fault !== undefined) return fault
  const asks = asksFrom(draft, roster)
  if (typeof asks === 'string') return asks
  const urgent = draft.urgent ?? false
  const decision = decideDraft(
    {
      audience: audienceFrom(draft.to),
      body: draft.body,
      sendAt: draft.at && instantOf(draft.at, timeZone),
      terms: { recurs: draft.every !== undefined, timetable, lastDay: draft.until, urgent, reminds: false },
    },
    { member, roster, here: undefined, now, calendar: { timeZone, workdays } },
  )
  if (decision.outcome !== 'draft') return renderDraftRefusal(decision, timeZone)
  const { sendAt, endsAt, chats } = decision
  const notice = await tx.notices.draft({
    authorId: member.personId ?? '',
    authorName: member.name,
    body: draft.body,
    chatIds: chats.map((c) => c.id),
    createdAt: now,
    files: await stored(desk, draft.files),
    expiresAt: draft.expires && instantOf(draft.expires, timeZone),
    replaces: undefined,
    eventId: undefined,
    sendAt,
    endsAt,
    timetable,
    urgent,
    asks,
  })
  return { card: renderCard(notice, previewOf(desk, notice)) }
}

/** What cannot stand together, or is no recurrence. */
function optionFault({ every, until, at, expires }: Draft): string | undefined {
  if (every !== undefined && recurrenceOf(every) === undefined)
    return `--every "${every}": expected how often in words, such as 每周五, 每月5日 or 每个工作日`
  if (every !== undefined && at) return '--at: a recurring notice has no single time; use --time and --until'
  if (every !== undefined && expires)
    return '--expires: each sending of a recurring notice expires by itself; say with --until when the last is'
  if (every === undefined && until !== undefined)
    return `--until "${until}": expected with --every; a notice that is sent once has --expires`
  const ends = expires && `${expires.day} ${expires.time}`
  if (at && ends !== undefined && ends <= `${at.day} ${at.time}`)
    return `--expires "${ends}": expected a time after --at "${at.day} ${at.time}"`
  return undefined
}

function timetableOf({ every, time = '09:00' }: Draft): Timetable | undefined {
  const recurrence = every === undefined ? undefined : recurrenceOf(every)
  return recurrence && { recurrence, time }
}

function instantOf({ day, time }: LocalTime, timeZone: string): Date {
  return instantAt(day, time, timeZone)
}

function audienceFrom(to: string): NoticeAudience {
  if (to === 'all' || to === 'staff' || to === 'residents') return to
  return to
    .split(/[,，、]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function asksFrom({ ask, body }: Draft, roster: Roster): Asks | undefined | string {
  if (ask === undefined) return asksOf(body, roster)
  if (ask === 'everyone' || ask === 'grids') return { who: ask }
  const people = ask.split(',').map((id) => id.trim())
  const stranger = people.find((id) => !roster.people.some((p) => p.id === id))
  return stranger === undefined
    ? { who: 'people', people }
    : `--ask "${stranger}": expected everyone, grids, or ids of people`
}

async function stored({ tx, now }: Desk, files: Draft['files']): Promise<Notice['files']> {
  const kept: { hash: string; name: string }[] = []
  for (const { name, bytes } of files) kept.push({ name, hash: (await tx.files.put(bytes, now)).hash })
  return kept
}

const page = 500

export async function exportReceipts({ tx, roster, community }: Desk, notice: Notice): Promise<string> {
  const round = await lastSending(tx, notice)
  const acks = round ? await tx.noticeAcks.ofRound(round.id) : []
  const groups = round ? await groupStates({ tx, roster }, round) : []
  return receiptsCsv(ledgerOf(notice, roster, acks), groups, { roster, timeZone: community.timeZone })
}

async function groupStates(
  { tx, roster }: Pick<Desk, 'tx' | 'roster'>,
  round: NoticeRound,
): Promise<GroupState[]> {
  const states: GroupState[] = []
  for (let after = 0; ;) {
    const messages = await tx.outbox.ofBatch(batchOf(round), { after, limit: page })
    for (const { to, state, sentAt: at, error } of messages) {
      const note = error === undefined ? '' : renderObstacle(error)
      states.push({ title: renderAddressee(roster, to), state: proofOf(state), at, note })
    }
    const last = messages.at(-1)
    if (!last || messages.length < page) return states
    after = last.id
  }
}
