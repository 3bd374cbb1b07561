// Keeps a message that the reader is not sure of, to be read by a model outside this transaction.
import { here, type MessageScene } from '../scene.ts'

export async function keepForModel(scene: MessageScene): Promise<void> {
  await scene.tx.prompts.ask({
    token: scene.newToken(),
    data: { kind: 'read-again', eventId: scene.eventId },
    chat: here(scene),
    accountId: scene.event.sender.accountId,
    expiresAt: scene.now,
  })
}
