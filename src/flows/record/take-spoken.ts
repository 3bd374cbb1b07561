// Before anything is done about what a machine heard: its sender says whether a zero was meant, and types a correction.
import type { Reading } from '../../domain/message/reading.ts'
import { renderTypeCorrection, renderUnsaid, settleSpoken } from '../../domain/record/spoken.ts'
import { reply, type MessageScene } from '../scene.ts'
import { askMeant } from './ask-meant.ts'

/** What is left to do now; undefined: nothing before the sender answers. */
export async function takeSpoken(scene: MessageScene, reading: Reading): Promise<Reading | undefined> {
  const settled = settleSpoken(reading)
  switch (settled.outcome) {
    case 'act':
      if (settled.unsaid)
        await reply(scene, 'receipt', { part: 'unsaid', text: renderUnsaid(settled.unsaid) })
      return settled.reading
    case 'ask-sender':
      await askMeant(scene, { zero: reading.intent, otherwise: 'chatter' })
      return undefined
    case 'type-it':
      await reply(scene, 'receipt', { text: renderTypeCorrection() })
      return undefined
  }
}
