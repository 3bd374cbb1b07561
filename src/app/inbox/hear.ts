// What becomes of a message once it is read, now or by a model later: acted upon, asked about, proposed or left alone.
import { tellsOfDanger } from '../../domain/messaging/hearing.ts'
import { settleDoubt } from '../../domain/message/likeness/doubt.ts'
import type { Intent, Reading } from '../../domain/message/reading.ts'
import { proposeIncident } from '../../flows/incident/propose-incident.ts'
import { hearingOf } from '../../flows/hearing-of.ts'
import { readingAs } from '../../flows/reading-of.ts'
import { askMeant } from '../../flows/record/ask-meant.ts'
import { noteRefusal, type MessageScene } from '../../flows/scene.ts'
import { handle } from '../handlers.ts'

/** `said`: what a model reads; undefined where none is asked or none replied. */
export async function hear(scene: MessageScene, reading: Reading, said: Intent | undefined): Promise<void> {
  const settled = await settle(scene, reading, said)
  const hearing = settled ? hearingOf(scene, settled) : 'silent'
  if (settled && hearing === 'act') return handle(scene, settled)
  if (settled?.intent === 'incident' && hearing === 'propose') return proposeIncident(scene, settled)
  // Met with silence, and known of.
  if (settled?.intent === 'chatter' && settled.orders) noteRefusal(scene, 'order')
}

/** A model reads it first: it is doubted, no danger, and one of the two that it may be would be acted upon. */
export function waitsForModel(scene: MessageScene, reading: Reading): boolean {
  const { doubt } = reading
  if (!doubt || !scene.modelAnswers || tellsOfDanger(reading, scene.event.text)) return false
  const staff = scene.chat?.audience === 'staff' && scene.member.role !== 'resident'
  if (!staff) return hearingOf(scene, reading) === 'act'
  return [doubt.rules, doubt.likely].some((one) => hearingOf(scene, readingAs(scene, one)) === 'act')
}

/** undefined: its sender is asked. Residents report no zero, and nobody is asked what he meant for other ears. */
async function settle(
  scene: MessageScene,
  reading: Reading,
  said: Intent | undefined,
): Promise<Reading | undefined> {
  const { doubt } = reading
  if (!doubt || tellsOfDanger(reading, scene.event.text)) return reading
  const settled = settleDoubt(reading, doubt, said)
  if (settled.outcome === 'act') return settled.as === reading.intent ? reading : readingAs(scene, settled.as)
  const zero = readingAs(scene, settled.zero)
  if (scene.member.role === 'resident' || hearingOf(scene, zero) !== 'act') return reading
  await askMeant(scene, settled)
  return undefined
}
