// The bot itself came into a group, left it, or the group moved to another id.
import { eventKey } from '../../domain/messaging/dedupe-keys.ts'
import { renderJoinedGroup, renderUnboundGroup } from '../../domain/messaging/help.ts'
import type { ChatEvent } from '../../domain/messaging/chat-event.ts'
import { renderRemoved } from '../../domain/channel/lost-groups.ts'
import { operatorsAnywhere } from '../channel/operators.ts'
import { moveChat } from './bind-chat.ts'
import { here, reply, type Scene } from '../scene.ts'

type Membership = Extract<ChatEvent, { kind: 'membership' }>

export async function onMembership(scene: Scene, event: Membership): Promise<void> {
  const { channel, sender, chat, movedTo, change } = event
  if (change === 'moved' && movedTo !== undefined) {
    const by = { account: { channel, id: sender.accountId }, eventId: scene.eventId }
    await moveChat(scene.tx, here(scene), { to: movedTo, now: scene.now, by })
  }
  if (change === 'left' && scene.chat) await tellRemoved(scene, scene.chat.title)
  if (change !== 'joined' || chat.kind !== 'group') return
  await scene.tx.lostGroups.remove(here(scene))
  const text = scene.chat ? renderJoinedGroup() : renderUnboundGroup(channel, chat.id)
  await reply(scene, 'answer', { text })
}

/** The group itself can no longer be told; that it is lost is then known. */
async function tellRemoved(scene: Scene, title: string): Promise<void> {
  const { tx, event, eventId, now } = scene
  const text = renderRemoved(title, event.sender.name)
  const operators = await operatorsAnywhere(scene, event.channel)
  const toldAt = operators.length > 0 ? now : undefined
  await tx.lostGroups.put({ ...here(scene), since: now, toldAt })
  for (const to of operators) {
    const dedupeKey = eventKey(eventId, 'removed', to)
    await tx.outbox.add(
      { dedupeKey, to, priority: 'escalation', content: { text, residents: [event.sender.name] } },
      now,
    )
  }
}
