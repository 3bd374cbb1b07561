// Whoever heard an alarm hears that it is off: those who were told in private, the group that its card stands in, and where it was raised.
import { actKey, calmedKey } from '../../domain/messaging/dedupe-keys.ts'
import { peopleOf } from '../../domain/incident/audience.ts'
import { renderAlarmOff, renderCalmedThere } from '../../domain/incident/act/act-wording.ts'
import type { Act } from '../../domain/incident/act/act.ts'
import { cardButtons, renderCard } from '../../domain/incident/card.ts'
import { inChargeOf, placeOf } from '../../domain/incident/concern.ts'
import type { Incident } from '../../domain/incident/incident.ts'
import { reach } from '../../domain/incident/presence.ts'
import type { Person } from '../../domain/roster/roster.ts'
import { isHere, type Scene } from '../scene.ts'
import { tellPrivately } from '../tell.ts'
import { viewOf } from './show-cards.ts'

interface AlarmOff {
  readonly act: Act
  readonly words: string
  readonly before: Incident
  readonly after: Incident
}

export async function tellAlarmOff(scene: Scene, { act, words, before, after }: AlarmOff): Promise<void> {
  if (act.act !== 'calm') return
  const { tx, now, event, eventId, roster } = scene
  const { number, text } = after
  const card = renderCard(after, viewOf(scene))
  const content = { text: renderAlarmOff(act.by, { card, words, text }), buttons: cardButtons(after) }
  const { people } = reach(heardBy(scene, before), after, roster)
  for (const person of people) {
    if (person.id === scene.member.personId) continue
    const dedupeKey = actKey(number, 'calm', eventId, person.id)
    await tellPrivately({ tx, now, on: event.channel }, person, {
      dedupeKey,
      priority: 'escalation',
      content,
    })
  }
  const group = (await tx.cards.of(number))?.chat
  const raised = hearsThere(after, act.by, people) && !(group && isSame(group, after.chat))
  const told = [
    ...(group ? [{ to: group, content: { text: content.text } }] : []),
    ...(raised ? [{ to: after.chat, content: { text: renderCalmedThere(act.by, after) } }] : []),
  ]
  for (const { to, content } of told.filter(({ to }) => !isHere(scene, to)))
    await tx.outbox.add(
      { dedupeKey: calmedKey(number, eventId, to), to, priority: 'escalation', content },
      now,
    )
}

/** Of a tip-off nothing is said in a group; in his private chat its reporter hears what he did not say himself, once. */
function hearsThere(
  { access, chatKind, reporterId }: Incident,
  by: 'reporter' | 'official',
  told: readonly Person[],
): boolean {
  if (chatKind === 'group') return access === 'open'
  return by === 'official' && !told.some((person) => person.id === reporterId)
}

function isSame(one: Incident['chat'], other: Incident['chat']): boolean {
  return one.channel === other.channel && one.chatId === other.chatId
}

/** Whoever has it, its grid's staff, its unit, and those whom its clock has told; the officials where no grid has it. */
function heardBy(scene: Scene, incident: Incident): readonly Person[] {
  const { roster, community } = scene
  const world = { roster, rules: community.incidents }
  const placed = { ...incident, unit: placeOf(incident, roster) }
  const staff = peopleOf('staff', placed, world)
  const ids = [incident.handlerId, ...incident.watch.stages.slice(0, incident.stage).flatMap((s) => s.people)]
  const told = roster.people.filter((person) => ids.includes(person.id))
  return [
    ...(staff.length > 0 ? staff : inChargeOf(incident, world)),
    ...peopleOf('unit', placed, world),
    ...told,
  ]
}
