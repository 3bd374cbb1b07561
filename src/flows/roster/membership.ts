// The bot itself came into a group, left it, or the group moved to another id.
import { renderJoinedGroup, renderUnboundGroup } from '../../domain/messaging/help.ts'
import type { ChatEvent } from '../../domain/messaging/chat-event.ts'
import { moveChat } from './bind-chat.ts'
import { here, reply, type Scene } from '../scene.ts'

type Membership = Extract<ChatEvent, { kind: 'membership' }>

export async function onMembership(scene: Scene, event: Membership): Promise<void> {
  const { channel, sender, chat, movedTo, change } = event
  if (change === 'moved' && movedTo !== undefined) {
    const by = { account: { channel, id: sender.accountId }, eventId: scene.eventId }
    await moveChat(scene.tx, here(scene), { to: movedTo, now: scene.now, by })
  }
  if (change !== 'joined' || chat.kind !== 'group') return
  const text = scene.chat ? renderJoinedGroup() : renderUnboundGroup(channel, chat.id)
  await reply(scene, 'answer', { text })
}
