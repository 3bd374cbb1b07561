// The card of an incident in its staff group: put up once, edited as its state moves, many at once as one list.
import { grouped } from '../../lib/grouped.ts'
import {
  cardMovedKey,
  eventKey,
  incidentCardKey,
  incidentListKey,
} from '../../domain/messaging/dedupe-keys.ts'
import {
  cardChat,
  floodMs,
  mostSingle,
  renderCards,
  renderMoved,
  waitMs,
  type CardView,
  type IncidentCard,
} from '../../domain/incident/card.ts'
import type { Incident, IncidentChange } from '../../domain/incident/incident.ts'
import type { Tx } from '../../domain/ports.ts'
import type { Sweep } from '../occasion.ts'
import { isHere, type MessageScene, type Scene } from '../scene.ts'
import { rosterToday } from '../roster/roster-today.ts'

const most = 200

/** The answer to who opened it in its group will stand for it. */
export async function putCard(scene: MessageScene, incident: Incident): Promise<void> {
  const { tx, roster, community, now, eventId } = scene
  const { number: incidentNumber, urgent } = incident
  const chat = cardChat(incident, roster)
  if (!chat) return
  const card = { incidentNumber, chat, since: now }
  if (isHere(scene, chat)) {
    return tx.cards.add({ ...card, messageKey: eventKey(eventId, 'reply') })
  }
  const single = urgent || (await tx.cards.countSince(chat, new Date(now.getTime() - floodMs))) < mostSingle
  const messageKey = single ? incidentCardKey(incidentNumber) : undefined
  await tx.cards.add({ ...card, messageKey })
  if (messageKey === undefined) return
  const content = renderCards([incident], { roster, timeZone: community.timeZone })
  const priority = urgent ? 'escalation' : 'receipt'
  await tx.outbox.add({ dedupeKey: messageKey, to: chat, priority, content }, now)
}

/** Where it shows something else now; undefined where nothing of it is seen. */
export async function followCard(
  { tx, now, ...view }: CardView & { readonly tx: Tx; readonly now: Date },
  { before, after }: IncidentChange,
  saidIn?: Incident['chat'],
): Promise<IncidentCard | undefined> {
  const card = await tx.cards.of(after.number)
  if (card?.messageKey === undefined) return undefined
  if (renderCards([before], view).text === renderCards([after], view).text) return undefined
  const shown = await shownTogether(tx, card.messageKey, after)
  const { chat, messageKey: of } = card
  const said = saidIn?.channel === chat.channel && saidIn.chatId === chat.chatId
  const otherwise = said || before.state === after.state ? '' : renderMoved(before, after)
  const content = { ...renderCards(shown, view), act: { kind: 'edit', of, otherwise } } as const
  const dedupeKey = cardMovedKey(of, after.number, after.version)
  await tx.outbox.add({ dedupeKey, to: chat, priority: 'receipt', content }, now)
  return card
}

async function shownTogether(tx: Tx, messageKey: string, after: Incident): Promise<readonly Incident[]> {
  const incidents: Incident[] = []
  for (const { incidentNumber } of await tx.cards.inMessage(messageKey)) {
    const one = incidentNumber === after.number ? after : await tx.incidents.get(incidentNumber)
    if (one) incidents.push(one)
  }
  return incidents
}

export function viewOf({ roster, community, tx, now }: Scene) {
  return { roster, timeZone: community.timeZone, tx, now }
}

/** What waits is told as one list a group, once the first of it has waited long enough. */
export async function bundleCards(sweep: Sweep): Promise<void> {
  const { tx, community, now } = sweep
  const waiting = await tx.cards.waiting(most)
  const groups = grouped(waiting.map((card) => [`${card.chat.channel}:${card.chat.chatId}`, card]))
  for (const cards of groups.values()) {
    const [first] = cards
    if (!first || now.getTime() - first.since.getTime() < waitMs) continue
    const numbers = cards.map((card) => card.incidentNumber)
    const messageKey = incidentListKey(first.incidentNumber)
    await tx.cards.show(numbers, messageKey)
    const incidents = (await Promise.all(numbers.map((n) => tx.incidents.get(n)))).filter(
      (one) => one !== undefined,
    )
    const content = renderCards(incidents, { roster: await rosterToday(sweep), timeZone: community.timeZone })
    await tx.outbox.add({ dedupeKey: messageKey, to: first.chat, priority: 'receipt', content }, now)
  }
}
