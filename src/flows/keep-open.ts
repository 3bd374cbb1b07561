// What whoever wrote may still say or press, or what a lane of its own takes up later, is kept with the chat and its sender.
import type { Prompt, PromptData } from '../domain/messaging/prompt.ts'
import { here, type Scene } from './scene.ts'

/** Answers that come after `until` are none. */
export function keepOpen(scene: Scene, data: PromptData, until: Date): Promise<Prompt> {
  const { tx, event, newToken } = scene
  const { accountId } = event.sender
  return tx.prompts.ask({ token: newToken(), data, chat: here(scene), accountId, expiresAt: until })
}
