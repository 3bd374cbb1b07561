// Asks once for what a report lacks; the question is a row, so that it outlives a restart.
import type { Incident } from '../../domain/incident/incident.ts'
import { renderWhichIncident } from '../../domain/incident/rules/incident-handling.ts'
import { answerMs, missingOfIncident, renderAskGrid, renderAskPlace } from '../../domain/record/missing.ts'
import type { MissingData, Prompt, PromptData } from '../../domain/messaging/prompt.ts'
import { gridsOf, type Unit } from '../../domain/roster/roster.ts'
import { ownReportOf } from '../report/own-report.ts'
import { keepOpen } from '../keep-open.ts'
import { reply, type MessageScene, type Scene } from '../scene.ts'

/** Asks which of his grids a member's report is for, or of the units that it names its regime for. */
export async function askGrid(scene: MessageScene): Promise<void> {
  await ask(
    scene,
    { kind: 'report-grid', eventId: scene.eventId },
    gridsAsked(scene, ownReportOf(scene)?.units),
  )
}

/** Keeps open what he may still say. */
export function awaitWords(scene: Scene, data: PromptData): Promise<Prompt> {
  return keepOpen(scene, data, new Date(scene.now.getTime() + answerMs))
}

/** Asks where an incident is, where nobody could tell from what was said, or whose report it is. */
export async function askAboutIncident(scene: MessageScene, incident: Incident): Promise<void> {
  const own = unitsLeftOpen(scene, incident)
  const wants = own ? 'unit' : missingOfIncident(incident, scene.member, scene.roster)
  if (wants === undefined) return
  const { number } = incident
  const { text, choices } =
    wants === 'place' ? { text: renderAskPlace(), choices: [] } : gridsAsked(scene, own)
  await ask(scene, { kind: 'incident-facts', number, wants }, { text: `#${number} ${text}`, choices })
}

/** Of a report of units that names none, those that it may be of. */
function unitsLeftOpen(scene: MessageScene, { gridId }: Incident): readonly Unit[] | undefined {
  const own = ownReportOf(scene)
  return own && own.units.length > 1 && own.named.length === 0 && gridId === undefined ? own.units : undefined
}

/** Asks which of these a step is of; `count`: how many there are. */
export async function askIncident(
  scene: MessageScene,
  { offered, count }: { readonly offered: readonly Incident[]; readonly count: number },
): Promise<void> {
  const text = renderWhichIncident(offered, count)
  if (offered.length === 0) return reply(scene, 'receipt', { part: 'ask', text })
  const numbers = offered.map(({ number }) => number)
  const choices = numbers.map((number) => ({ label: `#${number}`, choice: String(number) }))
  const data = { kind: 'which-incident' as const, eventId: scene.eventId, offered: numbers }
  await ask(scene, data, { text, choices })
}

interface Asked {
  readonly text: string
  readonly choices: readonly { readonly label: string; readonly choice: string }[]
}

function gridsAsked({ roster, member }: MessageScene, mine = gridsOf(roster, member)): Asked {
  return { text: renderAskGrid(mine), choices: mine.map(({ id, name }) => ({ label: name, choice: id })) }
}

const mostButtons = 4

async function ask(scene: MessageScene, data: MissingData, { text, choices }: Asked): Promise<void> {
  const { token } = await awaitWords(scene, data)
  const buttons = choices.map(({ label, choice }) => ({
    label,
    token: `missing:${token}:${choice}`,
    word: label,
  }))
  await reply(scene, 'receipt', {
    part: 'ask',
    text,
    ...(buttons.length > 0 && buttons.length <= mostButtons ? { buttons: [buttons] } : {}),
  })
}
