// What was said in a voice message goes through the inbox as if it had been written, at its own time.
import { decideHeard, renderHeard, type Transcript } from '../../domain/file/voice.ts'
import { reply, type MessageScene } from '../scene.ts'

export async function settleVoice(scene: MessageScene, transcript: Transcript): Promise<void> {
  const heard = decideHeard(scene.event, transcript)
  const priority = heard.outcome === 'heard' ? 'receipt' : 'answer'
  await reply(scene, priority, { part: 'voice', text: renderHeard(heard) })
  if (heard.message) await scene.tx.inbox.accept(heard.message, scene.now)
}
