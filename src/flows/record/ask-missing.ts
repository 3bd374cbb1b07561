// Asks once for what a report lacks; the question is a row, so that it outlives a restart.
import type { Incident } from '../../domain/incident/incident.ts'
import { answerMs, missingOfIncident, renderAskGrid, renderAskPlace } from '../../domain/record/missing.ts'
import type { MissingData } from '../../domain/messaging/prompt.ts'
import { gridsOf } from '../../domain/roster/roster.ts'
import { here, reply, type MessageScene } from '../scene.ts'

/** Asks which of his grids a member's report is for. */
export async function askGrid(scene: MessageScene): Promise<void> {
  await ask(scene, { kind: 'report-grid', eventId: scene.eventId }, '')
}

/** Asks where an incident is, where nobody could tell from what was said. */
export async function askAboutIncident(scene: MessageScene, incident: Incident): Promise<void> {
  const wants = missingOfIncident(incident, scene.member, scene.roster)
  if (wants === undefined) return
  const { number } = incident
  await ask(scene, { kind: 'incident-facts', number, wants }, `#${number} `)
}

async function ask(scene: MessageScene, data: MissingData, about: string): Promise<void> {
  const { tx, now, event, roster, member } = scene
  const { token } = await tx.prompts.ask({
    token: scene.newToken(),
    data,
    chat: here(scene),
    accountId: event.sender.accountId,
    expiresAt: new Date(now.getTime() + answerMs),
  })
  const wantsPlace = data.kind === 'incident-facts' && data.wants === 'place'
  const mine = wantsPlace ? [] : gridsOf(roster, member)
  const buttons = mine.map((g) => ({ label: g.name, token: `grid:${token}:${g.id}`, word: g.name }))
  await reply(scene, 'receipt', {
    part: 'ask',
    text: about + (wantsPlace ? renderAskPlace() : renderAskGrid(mine)),
    ...(buttons.length > 0 && buttons.length <= 4 ? { buttons: [buttons] } : {}),
  })
}
