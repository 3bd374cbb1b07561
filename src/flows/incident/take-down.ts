// An alarm taken down by a plain word of whoever raised it, or of an official: urgent no more, told to all who heard it, and still open.
import type { Act } from '../../domain/incident/act/act.ts'
import { tellsNoDanger } from '../../domain/message/signs/false-alarm.ts'
import type { Incident } from '../../domain/incident/incident.ts'
import { toldIn, type MessageScene, type Scene } from '../scene.ts'
import { tryOnIncident } from './act-on-incident.ts'
import { limitOfCalm } from './limit-for.ts'
import { actorOf } from './note-incident.ts'

export async function calming(scene: Scene, incident: Incident): Promise<Extract<Act, { act: 'calm' }>> {
  const by = actorOf(scene, incident).own ? 'reporter' : 'official'
  return { act: 'calm', by, to: await limitOfCalm(scene, incident) }
}

/** What is answered; undefined: it takes no alarm down. */
export async function takeDown(scene: MessageScene, incident: Incident): Promise<string | undefined> {
  const words = toldIn(scene)
  if (!incident.urgent || !tellsNoDanger(words)) return undefined
  const act = await calming(scene, incident)
  const { answer, moved } = await tryOnIncident(scene, { number: incident.number, act, words })
  return moved && answer
}
