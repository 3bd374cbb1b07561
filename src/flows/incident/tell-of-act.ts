// Who besides the speaker hears of an act: whom it was given to, who must decide, the resident whose report it was.
import {
  cardButtons,
  extensionButtons,
  renderActed,
  renderCard,
  renderClosedForReporter,
  renderExtensionAsked,
  renderGiven,
  satisfactionButtons,
} from '../../domain/incident/act-wording.ts'
import { officeOf } from '../../domain/incident/audience.ts'
import type { Incident } from '../../domain/incident/incident.ts'
import type { Outgoing } from '../../domain/messaging/channel.ts'
import type { Priority } from '../../domain/messaging/outbox.ts'
import { isSensitiveText } from '../../domain/question/sensitive.ts'
import { chatAt, officialsOf, unitName, type Person } from '../../domain/roster/roster.ts'
import { privateAddress, type Scene } from '../scene.ts'
import type { ActRequest } from './act-on-incident.ts'

export interface ToldAct extends ActRequest {
  readonly before: Incident
  readonly after: Incident
}

export async function tellOfAct(scene: Scene, told: ToldAct): Promise<void> {
  const { act, after, before, words } = told
  const card = cardOf(scene, after)
  const buttons = cardButtons(after)
  switch (act.act) {
    case 'dispatch': {
      const person = scene.roster.people.find((p) => p.id === act.personId)
      return tell(scene, told, person ? [person] : [], {
        text: renderGiven(after, card, 'dispatched', words),
        buttons,
      })
    }
    case 'return':
      return tell(scene, told, officials(scene, after), {
        text: renderGiven(after, card, 'returned', words),
        buttons,
      })
    case 'transfer': {
      const unit = scene.community.incidents.ladder[act.rung]?.unit
      const people = unit === undefined ? [] : officialsOf(scene.roster, unit)
      return tell(scene, told, people, { text: renderGiven(after, card, 'transferred', words), buttons })
    }
    case 'extend': {
      const { timeZone } = scene.community
      const text = renderExtensionAsked(after, card, { who: scene.member.name, words, timeZone })
      return tell(scene, told, officials(scene, after), { text, buttons: extensionButtons(after) })
    }
    case 'grant':
    case 'refuse': {
      const handler = scene.roster.people.filter((p) => p.id === before.handlerId)
      return tell(scene, told, handler, { text: renderActed(act, after, scene.community.timeZone) })
    }
    case 'close':
      return tellReporter(scene, after)
    default:
  }
}

function cardOf({ roster, community }: Scene, incident: Incident): string {
  const gridName = incident.gridId && unitName(roster, incident.gridId)
  return renderCard(incident, { gridName, timeZone: community.timeZone })
}

function officials({ roster, community }: Scene, incident: Incident): readonly Person[] {
  const chat = chatAt(roster, incident.chat.channel, incident.chat.chatId)
  const unit = chat?.unit ?? roster.units[0]?.id ?? ''
  if (incident.access === 'tip_off')
    return officeOf(community.incidents, roster, { gridId: incident.gridId, unit })
  return officialsOf(roster, incident.gridId ?? unit)
}

/** Never to the speaker himself, who is answered. */
async function tell(
  scene: Scene,
  { number, act }: ToldAct,
  people: readonly Person[],
  content: Outgoing,
): Promise<void> {
  const priority: Priority = 'receipt'
  for (const person of people.filter((p) => p.id !== scene.member.personId)) {
    const to = privateAddress(person, scene.event.channel)
    const dedupeKey = `act:${number}:${act.act}:${scene.eventId}:${person.id}`
    if (to) await scene.tx.outbox.add({ dedupeKey, to, priority, content }, scene.now)
  }
}

/** Once for each closing, where the resident reported it; what a group must not read goes to him in private. */
async function tellReporter({ tx, roster, now, eventId }: Scene, incident: Incident): Promise<void> {
  const { number, chat, accountId, reporterId } = incident
  if (reporterId !== undefined || accountId === undefined || incident.satisfied !== undefined) return
  const group = chatAt(roster, chat.channel, chat.chatId)
  const discreet = incident.access === 'tip_off' || isSensitiveText(incident.text)
  const to = group && discreet ? { channel: chat.channel, chatId: accountId } : chat
  const content = { text: renderClosedForReporter(incident), buttons: satisfactionButtons(incident) }
  await tx.outbox.add({ dedupeKey: `closed:${number}:${eventId}`, to, priority: 'answer', content }, now)
}
