// Who besides the speaker hears of an act: whom it was given to, who must decide, the resident whose report it was.
import { actKey, closedKey } from '../../domain/messaging/dedupe-keys.ts'
import {
  extensionButtons,
  renderActed,
  renderClosedForReporter,
  renderExtensionAsked,
  renderGiven,
  renderMovedAway,
  satisfactionButtons,
} from '../../domain/incident/act/act-wording.ts'
import type { ActRequest } from '../../domain/incident/act/act.ts'
import { cardButtons, renderCard } from '../../domain/incident/card.ts'
import { inChargeOf } from '../../domain/incident/concern.ts'
import { reach, renderInsteadOf } from '../../domain/incident/presence.ts'
import { isOpen, type Incident } from '../../domain/incident/incident.ts'
import type { Outgoing } from '../../domain/messaging/channel.ts'
import { isSensitiveText } from '../../domain/question/sensitive.ts'
import { officialsOf, staffOf, unitName, type Person } from '../../domain/roster/roster.ts'
import type { Scene } from '../scene.ts'
import { viewOf } from './show-cards.ts'
import { tellAlarmOff } from './tell-alarm-off.ts'
import { tellPrivately } from '../tell.ts'

export interface ToldAct extends ActRequest {
  readonly before: Incident
  readonly after: Incident
}

export async function tellOfAct(scene: Scene, told: ToldAct): Promise<void> {
  const heard = hearersOf(scene, told)
  if (heard) await tell(scene, told, reached(scene, told.after, heard))
  if (told.act.act === 'calm') await tellAlarmOff(scene, told)
  if (told.act.act === 'close') await tellReporter(scene, told.after)
}

type Told = Pick<ToldAct, 'words' | 'before' | 'after'>

/** What was added to a danger: who is on the way hears that it is elsewhere, and whatever else a resident says of it. */
export async function tellOfWords(scene: Scene, { words, before, after }: Told): Promise<void> {
  const moved = before.location !== after.location || before.gridId !== after.gridId
  if (!after.urgent || !isOpen(after) || !(moved || scene.member.role === 'resident')) return
  const { number } = after
  await tellOfAct(scene, { number, words, before, after, act: { act: 'follow' } })
  await tellFormer(scene, { words, before, after })
}

/** Who had it as his grid's hears where it is now, and who has it. */
async function tellFormer(scene: Scene, { words, before, after }: Told): Promise<void> {
  const { roster, tx, now, eventId, event, member } = scene
  const [from, to] = [before.gridId, after.gridId]
  if (from === undefined || to === undefined || from === to) return
  const staff = staffOf(roster, to)
  const who = reach(staff, after, roster).people.map((person) => person.name)
  const names = { from: unitName(roster, from), to: unitName(roster, to) }
  const content = { text: renderMovedAway(after, { ...names, who, words }) }
  for (const person of reach(staffOf(roster, from), before, roster).people) {
    if (person.id === member.personId || staff.includes(person)) continue
    const dedupeKey = actKey(after.number, 'moved', eventId, person.id)
    await tellPrivately({ tx, now, on: event.channel }, person, {
      dedupeKey,
      priority: 'escalation',
      content,
    })
  }
}

interface Heard {
  readonly people: readonly Person[]
  readonly content: Outgoing
}

/** Whoever is away is spoken for; where all are, who leads hears it, and why. */
function reached({ roster }: Scene, incident: Incident, { people: meant, content }: Heard): Heard {
  const { people, insteadOf } = reach(meant, incident, roster)
  const text = [content.text, renderInsteadOf(insteadOf)].filter(Boolean).join('\n')
  return { people, content: { ...content, text } }
}

function hearersOf(scene: Scene, { act, after, before, words }: ToldAct): Heard | undefined {
  const { roster, community, member } = scene
  const { timeZone, ladder } = { ...community.incidents, timeZone: community.timeZone }
  const card = renderCard(after, viewOf(scene))
  const given = (how: Parameters<typeof renderGiven>[1]) => ({
    text: renderGiven(after, how, { card, words }),
    buttons: cardButtons(after),
  })
  switch (act.act) {
    case 'dispatch':
      return { people: roster.people.filter((p) => p.id === act.personId), content: given('dispatched') }
    case 'return':
      return { people: officials(scene, after), content: given('returned') }
    case 'transfer': {
      const unit = ladder[act.rung]?.unit
      return { people: unit === undefined ? [] : officialsOf(roster, unit), content: given('transferred') }
    }
    case 'extend': {
      const text = renderExtensionAsked(after, card, { who: member.name, words, timeZone })
      return { people: officials(scene, after), content: { text, buttons: extensionButtons(after) } }
    }
    case 'grant':
    case 'refuse': {
      const people = roster.people.filter((p) => p.id === before.handlerId)
      return { people, content: { text: renderActed(act, after, timeZone) } }
    }
    case 'reopen':
    case 'dissatisfied':
      return { people: [...workersOn(scene, before), ...officials(scene, after)], content: given('reopened') }
    case 'follow':
      return { people: followersOf(scene, before, after), content: given('followed') }
    default:
      return undefined
  }
}

/** Whoever has it, else its grid's staff, else the officials of its place. */
function workersOn(scene: Scene, incident: Incident): readonly Person[] {
  const { roster } = scene
  const { handlerId, gridId, access } = incident
  const handler = handlerId === undefined ? [] : roster.people.filter((p) => p.id === handlerId)
  const staff = gridId === undefined || access === 'tip_off' ? [] : staffOf(roster, gridId)
  return [handler, staff, officials(scene, incident)].find((people) => people.length > 0) ?? []
}

/** Of what is moved to another grid its staff hear, whoever has it; who had it as the former grid’s hears that by itself. */
function followersOf(scene: Scene, before: Incident, after: Incident): readonly Person[] {
  const workers = workersOn(scene, after)
  if (before.gridId === after.gridId || after.gridId === undefined || after.access === 'tip_off')
    return workers
  const former = before.gridId === undefined ? [] : staffOf(scene.roster, before.gridId)
  const theirs = staffOf(scene.roster, after.gridId)
  const told = [...workers.filter((one) => !former.includes(one)), ...theirs]
  return told.length > 0 ? [...new Set(told)] : officials(scene, after)
}

function officials({ roster, community }: Scene, incident: Incident): readonly Person[] {
  return inChargeOf(incident, { roster, rules: community.incidents })
}

/** Never to the speaker himself, who is answered. */
async function tell(scene: Scene, { number, act, after }: ToldAct, heard: Heard): Promise<void> {
  const { people, content } = heard
  const priority = act.act === 'follow' && after.urgent ? 'escalation' : 'receipt'
  for (const person of people.filter((p) => p.id !== scene.member.personId)) {
    const dedupeKey = actKey(number, act.act, scene.eventId, person.id)
    const teller = { ...scene, on: scene.event.channel }
    await tellPrivately(teller, person, { dedupeKey, priority, content })
  }
}

/** Once for each closing, where the resident reported it; what a group must not read goes to him in private. */
async function tellReporter({ tx, now, eventId }: Scene, incident: Incident): Promise<void> {
  const { number, chat, chatKind, accountId, reporterId } = incident
  if (reporterId !== undefined || accountId === undefined || incident.satisfied !== undefined) return
  const discreet = chatKind === 'group' && (incident.access === 'tip_off' || isSensitiveText(incident.text))
  // Who wrote as the group itself has no private chat.
  if (discreet && accountId === chat.chatId) return
  const to = discreet ? { channel: chat.channel, chatId: accountId } : chat
  const content = { text: renderClosedForReporter(incident), buttons: satisfactionButtons(incident) }
  await tx.outbox.add({ dedupeKey: closedKey(number, eventId), to, priority: 'answer', content }, now)
}
