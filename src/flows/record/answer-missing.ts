// Answers to what was asked about a report: they complete it, at the time it was sent.
import type { Incident } from '../../domain/incident/incident.ts'
import type { Reading } from '../../domain/message/reading.ts'
import {
  parseGridAnswer,
  parsePlaceAnswer,
  renderSupplement,
  withGrids,
} from '../../domain/record/missing.ts'
import type { MissingData, Prompt } from '../../domain/messaging/prompt.ts'
import { unitName } from '../../domain/roster/roster.ts'
import { noteOnIncident } from '../incident/note-incident.ts'
import { bookGridReport } from '../report/book-reports.ts'
import { contextOf, readingOf } from '../reading-of.ts'
import { standingOf } from './ask-meant.ts'
import type { Completed } from './completed.ts'
import { here, reply, type MessageScene, type Scene } from '../scene.ts'

/** 'done': the answer was taken. A report that it completes is given back to be booked. */
export async function answerMissing(
  scene: MessageScene,
  reading: Reading,
): Promise<Completed | 'done' | undefined> {
  const { event, now, tx } = scene
  // A grid that was heard wrongly would have another's zero booked.
  const kinds: MissingData['kind'][] = event.spoken ? ['incident-facts'] : ['report-grid', 'incident-facts']
  const prompt = await tx.prompts.open(here(scene), event.sender.accountId, kinds, now)
  if (!prompt) return undefined
  const grids = parseGridAnswer(event.text, contextOf(scene))
  const place = reading.intent === 'chatter' ? parsePlaceAnswer(event.text, contextOf(scene)) : undefined
  return complete(scene, prompt, { grids, place, text: event.text })
}

/** A press on one of the grids; only by him who was asked. */
export async function pressGrid(
  scene: Scene,
  prompt: Prompt | undefined,
  gridId: string,
): Promise<Completed | 'done' | undefined> {
  if (!prompt || prompt.accountId !== scene.event.sender.accountId || prompt.expiresAt <= scene.now)
    return undefined
  const text = unitName(scene.roster, gridId)
  return complete(scene, prompt, { grids: [gridId], place: undefined, text })
}

interface Given {
  readonly grids: readonly string[]
  readonly place: string | undefined
  readonly text: string
}

async function complete(
  scene: Scene,
  { id, data }: Prompt,
  given: Given,
): Promise<Completed | 'done' | undefined> {
  const fits =
    given.grids.length > 0
      ? data.kind !== 'incident-facts' || given.grids.length === 1
      : given.place !== undefined
  if (!fits || (data.kind === 'report-grid' && given.grids.length === 0)) return undefined
  if (data.kind === 'report-grid') {
    const original = await standingOf(scene, data.eventId)
    const reading = original && withGrids(readingOf(original), given.grids)
    // Of a message that is no more nothing is asked any more.
    if (original && !reading) return undefined
    return (await scene.tx.prompts.use(id, scene.now)) && reading ? { scene: original, reading } : undefined
  }
  if (data.kind !== 'incident-facts' || !(await scene.tx.prompts.use(id, scene.now))) return undefined
  const incident = await scene.tx.incidents.get(data.number)
  if (incident) await supplement(scene, incident, given)
  return 'done'
}

async function supplement(scene: Scene, incident: Incident, { grids, place, text }: Given): Promise<void> {
  const [gridId] = grids
  const changes = {
    ...(gridId === undefined ? {} : { gridId }),
    ...(place === undefined || incident.location !== undefined ? {} : { location: place }),
  }
  await noteOnIncident(scene, incident, { text, changes })
  if (gridId !== undefined) await bookGridReport(scene, { ...incident, gridId })
  const added = [gridId && unitName(scene.roster, gridId), place].filter((one) => one !== undefined)
  await reply(scene, 'receipt', { text: renderSupplement(incident, added) })
}
