// An official looks at what was not delivered, in private, and sends it on its way again.
import type { DeadLetterCommand } from '../../domain/messaging/dead-letter-command.ts'
import {
  renderDeadLetters,
  renderDeadLettersRefusal,
  renderRedrive,
} from '../../domain/messaging/undelivered.ts'
import type { OutboxMessage } from '../../domain/messaging/outbox.ts'
import { sightOf } from '../../domain/messaging/sight.ts'
import { noteRefusal, reply, type MessageScene } from '../scene.ts'

const shown = 10
/** The newest of the whole community, among which are his. */
const looked = 1000

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
  const sighted = (message: OutboxMessage) => ({ message, sight: sightOf(roster, member, message) })
  if (command.verb === 'list') {
    const letters = (await tx.outbox.undelivered(looked)).map(sighted)
    return renderDeadLetters(letters.filter(({ sight }) => sight !== 'hidden').slice(-shown), roster)
  }
  const message = await tx.outbox.get(command.messageId)
  const isHis = message !== undefined && sighted(message).sight !== 'hidden'
  return renderRedrive(isHis && (await tx.outbox.redrive(message.id, now)), command.messageId)
}
