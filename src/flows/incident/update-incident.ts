// Progress of incidents from chat: "#12 已处理" adds a step and, at the end, stops the clock.
import { renderWhichIncident } from '../../domain/incident/rules/incident-handling.ts'
import type { SimpleAct } from '../../domain/incident/act/act.ts'
import type { Reading } from '../../domain/message/reading.ts'
import { visibleIn } from '../record/asker.ts'
import { referredTo } from '../record/referred.ts'
import { reply, type MessageScene } from '../scene.ts'
import { actOnIncident } from './act-on-incident.ts'

const acts = {
  acknowledged: 'acknowledge',
  in_progress: 'progress',
  resolved: 'resolve',
} as const satisfies Record<string, SimpleAct>

export async function updateIncidents(
  scene: MessageScene,
  reading: Extract<Reading, { intent: 'incident_update' }>,
): Promise<void> {
  const { incidents } = await referredTo(scene, reading.refs)
  const numbers = reading.refs.length > 0 ? reading.refs : incidents.map((i) => i.number)
  if (numbers.length === 0) return askWhich(scene)
  const act = { act: acts[reading.status] }
  const lines: string[] = []
  for (const number of numbers)
    lines.push((await actOnIncident(scene, { number, act, words: scene.event.text })).answer)
  await reply(scene, 'receipt', { text: lines.join('\n') })
}

const mostOffered = 5

/** Of those that concern him, the oldest are offered. */
async function askWhich(scene: MessageScene): Promise<void> {
  if (scene.member.role === 'resident') return
  const { first } = await scene.tx.incidents.openFor(visibleIn(scene), mostOffered)
  await reply(scene, 'receipt', { text: renderWhichIncident(first) })
}
