// An official looks at what was not delivered, in private, and sends it on its way again.
import type { DeadLetterCommand } from '../../domain/messaging/dead-letter-command.ts'
import {
  renderDeadLetters,
  renderDeadLettersRefusal,
  renderRedrive,
} from '../../domain/messaging/undelivered.ts'
import { noteRefusal, reply, type MessageScene } from '../scene.ts'

const shown = 10

export async function handleDeadLetters(scene: MessageScene, command: DeadLetterCommand): Promise<void> {
  await reply(scene, 'answer', { text: await obey(scene, command) })
}

async function obey(scene: MessageScene, command: DeadLetterCommand): Promise<string> {
  const { tx, roster, member, event, now } = scene
  if (member.role !== 'official') {
    noteRefusal(scene, 'records')
    return renderDeadLettersRefusal('role')
  }
  if (event.chat.kind === 'group') return renderDeadLettersRefusal('group')
  if (command.verb === 'list') return renderDeadLetters(await tx.outbox.undelivered(shown), roster)
  return renderRedrive(await tx.outbox.redrive(command.messageId, now), command.messageId)
}
