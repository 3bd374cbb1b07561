// Reads a message as its sender, in its chat, at its time.
import type { Intent, Reading, ReadingContext } from '../domain/message/reading.ts'
import { understand, understandAs } from '../domain/message/understand.ts'
import { chatTitles, gridNames, gridsOf, peopleNames } from '../domain/roster/roster.ts'
import { withoutRegimeName } from '../domain/report/named-regime.ts'
import { rulesOn } from '../domain/report/rulebook.ts'
import { localDay } from '../domain/time/local-day.ts'
import type { ChatMessage } from '../domain/messaging/chat-event.ts'
import { ownReportOf } from './report/own-report.ts'
import { toldIn, type MessageScene } from './scene.ts'

/** The reader expects a quote in the text. What the bot is called, or staff call a report, is no part of what it says. */
function wordsOf(scene: MessageScene): string {
  const { event, member, regimes, community } = scene
  const { quote } = event
  const rules = member.role === 'resident' ? [] : rulesOn(regimes, localDay(event.sentAt, community.timeZone))
  const text = withoutRegimeName(
    toldIn(scene),
    rules.filter(({ wants }) => wants.kind === 'zero'),
  )
  return quote ? `「${quote.text}」\n- - - - -\n${text}` : text
}

/** How each event was read last, as long as it is held. */
const lastReadings = new WeakMap<
  ChatMessage,
  { readonly context: ReadingContext; readonly reading: Reading }
>()

export function readingOf(scene: MessageScene): Reading {
  const { event } = scene
  const context = contextOf(scene)
  const last = lastReadings.get(event)
  if (last && isSame(last.context, context)) return last.reading
  const reading = understand(wordsOf(scene), context)
  lastReadings.set(event, { context, reading })
  return reading
}

function isSame(one: ReadingContext, other: ReadingContext): boolean {
  const mine = [one.mine, other.mine].map(String)
  return (Object.keys(one) as (keyof ReadingContext)[]).every((key) =>
    key === 'mine' ? mine[0] === mine[1] : one[key] === other[key],
  )
}

export function readingAs(scene: MessageScene, intent: Intent): Reading {
  return understandAs(wordsOf(scene), contextOf(scene), intent)
}

export function contextOf(scene: MessageScene): ReadingContext {
  const { event, member, roster, community } = scene
  const own = ownReportOf(scene)
  const mine = own?.units ?? (member.role === 'grid' ? gridsOf(roster, member) : [])
  return {
    now: event.sentAt,
    timeZone: community.timeZone,
    chat: scene.chat?.audience ?? 'private',
    // Inspectors read like officials: what they write may concern any grid.
    role: member.role === 'inspector' ? 'official' : member.role,
    ownGrid: mine.length === 1 ? mine[0]?.id : undefined,
    ...(own === undefined && mine.length > 1 && { mine: mine.map(({ id }) => id) }),
    addressed: event.addressed,
    grids: own ? [...gridNames(roster.units), ...own.named] : gridNames(roster.units),
    self: own && member.name,
    people: peopleNames(roster.people),
    groups: chatTitles(roster.chats),
  }
}
