// "#12 详情": the whole course of an incident, in private for staff who may see it.
import { fourHavesOf, renderFourHaves } from '../../domain/incident/four-haves.ts'
import { renderUnknownNumber } from '../../domain/incident/act/act-wording.ts'
import { renderCard } from '../../domain/incident/card.ts'
import { renderClocks } from '../../domain/incident/clock-wording.ts'
import { renderSteps } from '../../domain/incident/step-wording.ts'
import { maySee, renderUnseen } from '../../domain/record/status.ts'
import { askerOf } from '../record/asker.ts'
import { noteRefusal, reply, type MessageScene } from '../scene.ts'
import { citedFlags } from './cited-flags.ts'

export async function showIncident(scene: MessageScene, number: number): Promise<void> {
  const { tx, community, roster, member, chat } = scene
  const incident = await tx.incidents.get(number)
  if (!incident || !maySee(askerOf(scene), incident)) {
    if (incident) noteRefusal(scene, 'records')
    const text = member.role === 'resident' ? renderUnseen(number) : renderUnknownNumber(number)
    return reply(scene, 'answer', { text })
  }
  const { timeZone } = community
  const card = renderCard(incident, { roster, timeZone })
  // Who said what is for staff among themselves.
  if (member.role === 'resident' || chat?.audience === 'residents')
    return reply(scene, 'answer', { text: card })
  const steps = await tx.incidents.steps(number)
  const parts = [
    card,
    renderClocks(incident, timeZone),
    renderSteps(steps, timeZone),
    renderFourHaves(fourHavesOf(incident, steps)),
    citedFlags(scene, incident),
  ]
  await reply(scene, 'answer', { text: parts.filter(Boolean).join('\n') })
}
