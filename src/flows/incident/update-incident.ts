// Progress of incidents from chat: "#12 已处理" adds a step and, at the end, stops the clock.
import { decideUpdate, renderUpdate, renderWhichIncident } from '../../domain/incident/incident-handling.ts'
import type { Reading } from '../../domain/message/reading.ts'
import { referredTo } from '../record/referred.ts'
import { noteRefusal, reply, type MessageScene } from '../scene.ts'

export async function updateIncidents(
  scene: MessageScene,
  reading: Extract<Reading, { intent: 'incident_update' }>,
): Promise<void> {
  const { incidents } = await referredTo(scene, reading.refs)
  const numbers = reading.refs.length > 0 ? reading.refs : incidents.map((i) => i.number)
  if (numbers.length === 0) return askWhich(scene)
  const lines: string[] = []
  for (const number of numbers) lines.push(await updateOne(scene, reading.status, number))
  await reply(scene, 'receipt', { text: lines.join('\n') })
}

async function askWhich(scene: MessageScene): Promise<void> {
  if (scene.member.role === 'resident') return
  const open = await scene.tx.incidents.unresolved(5)
  await reply(scene, 'receipt', { text: renderWhichIncident(open) })
}

async function updateOne(
  scene: MessageScene,
  status: 'acknowledged' | 'in_progress' | 'resolved',
  number: number,
): Promise<string> {
  const { event, member } = scene
  const decision = decideUpdate({ status, number }, await scene.tx.incidents.get(number), member)
  if (decision.outcome === 'advance') {
    const disposed = decision.state === 'resolved' ? { disposedAt: event.sentAt } : {}
    const step = {
      at: event.sentAt,
      kind: decision.state,
      personId: member.personId,
      personName: member.name,
    }
    await scene.tx.incidents.advance(
      decision.incident,
      { state: decision.state, ...disposed },
      { ...step, text: event.text, eventId: scene.eventId },
    )
  }
  if (decision.outcome === 'not-allowed') noteRefusal(scene, 'incident-update')
  return renderUpdate(decision)
}
