// Keeps a voice message that has been fetched, to be turned into text outside this transaction.
import { here, type MessageScene } from '../scene.ts'

export async function wantHeard(scene: MessageScene, hash: string): Promise<void> {
  await scene.tx.prompts.ask({
    token: scene.newToken(),
    data: { kind: 'hear-voice', eventId: scene.eventId, hash },
    chat: here(scene),
    accountId: scene.event.sender.accountId,
    expiresAt: scene.now,
  })
}
