// "#12 详情", "#12 原文": the whole course of an incident and its first words, in private for staff who may see it.
import { ofRecords } from '../../domain/channel/resident-data.ts'
import { fourHavesOf, renderFourHaves } from '../../domain/incident/four-haves.ts'
import type { Incident } from '../../domain/incident/incident.ts'
import { renderUnknownNumber } from '../../domain/incident/act/act-wording.ts'
import { renderCard } from '../../domain/incident/card.ts'
import { renderClocks } from '../../domain/incident/clock-wording.ts'
import { renderAskPrivately } from '../../domain/person/data-request.ts'
import { renderSteps } from '../../domain/incident/step-wording.ts'
import { maySee, renderUnseen, renderWords } from '../../domain/record/status.ts'
import { askerOf } from '../record/asker.ts'
import { answerAside, noteRefusal, reply, type MessageScene } from '../scene.ts'
import { citedFlags } from './cited-flags.ts'

export async function showIncident(scene: MessageScene, number: number): Promise<void> {
  const { tx, community, roster, member, chat } = scene
  const incident = await seenOne(scene, number)
  if (!incident) return
  const { timeZone } = community
  const card = renderCard(incident, { roster, timeZone })
  // Who said what is for staff among themselves.
  if (member.role === 'resident' || chat?.audience === 'residents')
    return reply(scene, 'answer', ofRecords(card, [incident.reporterName]))
  const steps = await tx.incidents.steps(number)
  const parts = [
    card,
    renderClocks(incident, timeZone),
    renderSteps(steps, timeZone),
    renderFourHaves(fourHavesOf(incident, steps)),
    citedFlags(scene, incident),
  ]
  const names = [incident.reporterName, ...steps.map((step) => step.personName)]
  await reply(scene, 'answer', ofRecords(parts.filter(Boolean).join('\n'), names))
}

export async function showWords(scene: MessageScene, number: number): Promise<void> {
  const incident = await seenOne(scene, number)
  if (!incident) return
  const { member, chat, community } = scene
  if (member.role === 'resident' && chat?.audience === 'residents')
    return reply(scene, 'answer', { text: renderAskPrivately() })
  const text = renderWords(incident, community.timeZone)
  await answerAside(scene, ofRecords(text, [incident.reporterName]))
}

/** Who may not see it is told so. */
async function seenOne(scene: MessageScene, number: number): Promise<Incident | undefined> {
  const incident = await scene.tx.incidents.get(number)
  if (incident && maySee(askerOf(scene), incident)) return incident
  if (incident) noteRefusal(scene, 'records')
  const text = scene.member.role === 'resident' ? renderUnseen(number) : renderUnknownNumber(number)
  await reply(scene, 'answer', { text })
  return undefined
}
