// Reminders: to the missing alone, in private, at most two a day over all regimes, taken back once the report is in; in their group at last, where nobody of a grid can be reached.
import { remindGroupKey, remindKey, type DedupeKey } from '../../domain/messaging/dedupe-keys.ts'
import type { ChannelName } from '../../domain/messaging/chat-event.ts'
import type { Outgoing } from '../../domain/messaging/channel.ts'
import { mustBeNamed } from '../../domain/report/meant-terms.ts'
import { askedFor, reportersOf } from '../../domain/report/regime.ts'
import { missingOf, renderReminder } from '../../domain/report/report-day.ts'
import type { Term } from '../../domain/report/term.ts'
import { addressOf, reportersById, type Person, type Unit } from '../../domain/roster/roster.ts'
import type { Occasion } from '../occasion.ts'
import { nudge } from '../person/nudge.ts'
import { privateAddress, type Scene } from '../scene.ts'
import { termDay, type Records } from './regime-day.ts'
import { remindersOf, termsNow } from './regime-times.ts'

type Mention = NonNullable<Outgoing['mentions']>[number]
type Now = Records & { readonly now: Date }

export async function remindMissing(occasion: Occasion, id: string): Promise<void> {
  for (const term of termsNow(occasion, id, remindersOf)) {
    const missing = missingOf((await termDay(occasion, term)).grids)
    const asked = askedFor(term.regime, occasion.roster, missing)
    for (const [person, grids] of asked)
      await remind(occasion, { term, person, missing: grids, key: keyOf(term, occasion.nominal, person) })
    const isLast = term.reminders.every((at) => at <= occasion.nominal)
    if (!isLast) continue
    const grids = await unreached(occasion, { term, missing, asked })
    await remindInGroup(occasion, { term, grids, asked })
  }
}

interface Asked {
  readonly term: Term
  readonly missing: readonly Unit[]
  readonly asked: ReadonlyMap<Person, readonly Unit[]>
}

/** Grids of which no reporter has a private chat that takes messages. */
async function unreached({ tx, nominal }: Occasion, { term, missing, asked }: Asked): Promise<Unit[]> {
  const reached = new Set<Unit>()
  for (const [person, grids] of asked) {
    const before = term.reminders.filter((at) => at < nominal).map((at) => keyOf(term, at, person))
    const sent = await Promise.all(before.map((key) => tx.outbox.byKey(key)))
    const refused = sent.some((message) => message?.state === 'dead' || message?.state === 'failed')
    if (privateAddress(person) && !refused) for (const grid of grids) reached.add(grid)
  }
  const wanted = new Set([...asked.values()].flat())
  return missing.filter((grid) => wanted.has(grid) && !reached.has(grid))
}

interface Unreached extends Pick<Asked, 'term' | 'asked'> {
  readonly grids: readonly Unit[]
}

/** Where the grid's people are together: its own staff group, or that of the unit above. */
async function remindInGroup(
  { tx, now, nominal, roster, community, regimes }: Occasion,
  { term, grids, asked }: Unreached,
): Promise<void> {
  const chatOf = ({ id, parent }: Unit) =>
    roster.chats.find((chat) => chat.audience === 'staff' && (chat.unit === id || chat.unit === parent))
  for (const chat of new Set(grids.map(chatOf))) {
    if (!chat) continue
    const mine = grids.filter((grid) => chatOf(grid) === chat)
    const meant = [...asked.keys()].filter((person) => asked.get(person)?.some((grid) => mine.includes(grid)))
    const content = {
      text: reminderOf({ community, regimes, roster }, term, mine),
      mentions: meant.flatMap((person) => mentionOn(chat.channel, person)),
    }
    const to = addressOf(chat)
    const dedupeKey = remindGroupKey(term.regime.id, nominal, chat.id)
    await tx.outbox.add({ dedupeKey, to, priority: 'nudge', content, expiresAt: term.due }, now)
  }
}

function mentionOn(channel: ChannelName, { name, accounts }: Person): Mention[] {
  return accounts.filter((one) => one.channel === channel).map(({ id }) => ({ accountId: id, name }))
}

interface Reminder {
  readonly term: Term
  readonly person: Person
  readonly missing: readonly Unit[]
  readonly key: DedupeKey
}

async function remind(records: Now, { term, person, missing, key }: Reminder): Promise<void> {
  const content = { text: reminderOf(records, term, missing) }
  await nudge(records, person, { dedupeKey: key, content, expiresAt: term.due })
}

function reminderOf(
  { community, regimes, roster }: Pick<Records, 'community' | 'regimes' | 'roster'>,
  term: Term,
  missing: readonly Unit[],
): string {
  const named = mustBeNamed(regimes, term, { roster, units: missing })
  return renderReminder(term, missing, { timeZone: community.timeZone, named })
}

function keyOf({ regime }: Term, at: Date, person: Person): DedupeKey {
  return remindKey(regime.id, at, person.id, '')
}

/** A reminder that has not been sent yet is taken back; what else its reader owes is asked for anew. */
export async function withdrawReminders(scene: Scene, term: Term, gridIds: readonly string[]): Promise<void> {
  const { roster, tx, now } = scene
  const past = term.reminders.filter((at) => at <= now)
  const units = gridIds.flatMap((id) => reportersById(roster).get(id) ?? [])
  const people = units.flatMap((unit) => reportersOf(term.regime, roster, unit))
  for (const person of past.length > 0 ? new Set(people) : []) {
    for (const at of past) {
      const sooner = remindKey.under(term.regime.id, at, person.id)
      if ((await tx.outbox.withdraw(sooner)) === 0) continue
      const { grids } = await termDay(scene, term)
      const missing = askedFor(term.regime, roster, missingOf(grids)).get(person)
      if (missing)
        await remind(scene, {
          term,
          person,
          missing,
          key: remindKey(term.regime.id, at, person.id, scene.eventId),
        })
    }
  }
}
