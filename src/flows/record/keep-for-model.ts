// Keeps a message that the reader is not sure of, to be read by a model outside this transaction.
import { keepOpen } from '../keep-open.ts'
import type { MessageScene } from '../scene.ts'

export async function keepForModel(scene: MessageScene): Promise<void> {
  await keepOpen(scene, { kind: 'read-again', eventId: scene.eventId }, scene.now)
}
