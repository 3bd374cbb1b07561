// What must be heard and could not be delivered is told to somebody else: an official in private, else the staff group.
import { undeliveredKey } from '../../domain/messaging/dedupe-keys.ts'
import type { OutboxMessage } from '../../domain/messaging/outbox.ts'
import { isForInspector, personAt, sightOf, type Sight } from '../../domain/messaging/sight.ts'
import { renderUndelivered } from '../../domain/messaging/undelivered.ts'
import type { Tx } from '../../domain/ports.ts'
import {
  addressOf,
  chatAt,
  hasAccount,
  homeUnit,
  inspectorsOf,
  nearestStaffChat,
  officialsOf,
  type Roster,
} from '../../domain/roster/roster.ts'
import { privateAddress } from '../scene.ts'

/** Once a message; of a batch its sender hears in one report. The news of a failure goes on to the staff group, no further. */
export async function tellUndelivered(
  tx: Tx,
  message: OutboxMessage,
  { error, now }: { error: string; now: Date },
): Promise<void> {
  const matters = ['escalation', 'paper', 'notice'].includes(message.priority) && message.batch === undefined
  if (!matters) return
  const roster = await tx.roster.load()
  const isTale = message.dedupeKey.startsWith(undeliveredKey.prefix)
  const isGroup = chatAt(roster, message.to.channel, message.to.chatId) !== undefined
  if (isTale && isGroup) return
  const others = isTale ? [] : othersInCharge(roster, message)
  const targets = others.length > 0 ? others : staffGroup(roster, message)
  for (const { key, to, sight } of targets) {
    const content = { text: renderUndelivered(message, { roster, error, sight }) }
    const dedupeKey = undeliveredKey(message.id, key)
    await tx.outbox.add({ dedupeKey, to, priority: 'escalation', content }, now)
  }
}

interface Target {
  readonly key: string
  readonly to: OutboxMessage['to']
  readonly sight: Exclude<Sight, 'hidden'>
}

function unitOf(roster: Roster, { to }: OutboxMessage): string {
  const group = chatAt(roster, to.channel, to.chatId)
  return group?.unit ?? personAt(roster, to)?.roles[0]?.unit ?? homeUnit(roster)
}

function othersInCharge(roster: Roster, message: OutboxMessage): Target[] {
  const { channel, chatId } = message.to
  const unit = unitOf(roster, message)
  const people = isForInspector(roster, message.to) ? inspectorsOf(roster, unit) : officialsOf(roster, unit)
  return people.flatMap((person) => {
    const to = privateAddress(person, channel)
    const sight = sightOf(roster, { personId: person.id }, message)
    if (!to || sight === 'hidden' || hasAccount(person, channel, chatId)) return []
    return [{ key: person.id, to, sight }]
  })
}

/** Whose members nobody knows: they hear no text, and of an inspector's messages nothing. */
function staffGroup(roster: Roster, message: OutboxMessage): Target[] {
  const { channel, chatId } = message.to
  const chats = roster.chats.filter((c) => c.chat !== chatId)
  const group = nearestStaffChat({ ...roster, chats }, unitOf(roster, message), channel)
  if (!group || isForInspector(roster, message.to)) return []
  return [{ key: group.id, to: addressOf(group), sight: 'head' }]
}
