// Answers to what was asked about a report or a step: they complete it, at the time it was sent.
import type { Incident } from '../../domain/incident/incident.ts'
import { placedBy } from '../../domain/incident/place.ts'
import type { Reading, ReadingContext } from '../../domain/message/reading.ts'
import {
  parseGridAnswer,
  parseGridsInstead,
  parseIncidentAnswer,
  parsePlaceOnwards,
  parseWhere,
  renderNotHis,
  withGrids,
  withRefs,
} from '../../domain/record/missing.ts'
import type { MissingData, Prompt, PromptData } from '../../domain/messaging/prompt.ts'
import { calledAs } from '../../domain/report/own-report.ts'
import { mayReport } from '../../domain/report/regime.ts'
import { gridsOf, reportersById, unitName } from '../../domain/roster/roster.ts'
import { replySupplement } from '../incident/discreet.ts'
import { noteOnIncident } from '../incident/note-incident.ts'
import { tellOfWords } from '../incident/tell-of-act.ts'
import { bookGridReport, bookInstead, bookOwnReport } from '../report/book-reports.ts'
import { ownReportOf } from '../report/own-report.ts'
import { contextOf, readingOf } from '../reading-of.ts'
import type { Completed } from './completed.ts'
import { here, noteRefusal, reply, sceneOf, standingOf, type MessageScene, type Scene } from '../scene.ts'

/** 'done': the answer was taken. A report that it completes is given back to be booked. */
export async function answerMissing(
  scene: MessageScene,
  reading: Reading,
): Promise<Completed | 'done' | undefined> {
  const { event, now, tx } = scene
  // A grid that was heard wrongly would have another's zero booked, a number another incident resolved.
  const kinds: MissingData['kind'][] = event.spoken
    ? ['incident-facts']
    : ['report-grid', 'which-incident', 'incident-facts']
  const prompt = await tx.prompts.open(here(scene), event.sender.accountId, kinds, now)
  if (!prompt) return event.spoken ? undefined : answerInstead(scene)
  const { text } = event
  const context = await answerContext(scene, prompt)
  if (prompt.data.kind === 'which-incident')
    return complete(scene, prompt, { number: parseIncidentAnswer(text, prompt.data.offered), text })
  if (asksWhere(prompt.data) && (reading.intent === 'chatter' || isOnlyPlace(reading, text, context)))
    return complete(scene, prompt, { ...parseWhere(text, context, prompt.data.wants), text })
  return complete(scene, prompt, { grids: parseGridAnswer(text, context), text })
}

/** 北门进来右手第二盏: read by itself it may tell of something there. */
function isOnlyPlace({ intent }: Reading, text: string, context: ReadingContext): boolean {
  return intent === 'incident' && parsePlaceOnwards(text, context) !== undefined
}

/** 打错了，1格: of the grid that was meant. */
async function answerInstead(scene: MessageScene): Promise<'done' | undefined> {
  const { event, tx, now } = scene
  const grids = parseGridsInstead(event.text, contextOf(scene))
  if (grids.length === 0) return undefined
  const prompt = await tx.prompts.open(here(scene), event.sender.accountId, ['grid-instead'], now)
  if (prompt?.data.kind !== 'grid-instead') return undefined
  const original = await standingOf(scene, prompt.data.eventId)
  if (!original || !grids.some((one) => mayReport(scene.roster, scene.member, one))) return undefined
  if (!(await tx.prompts.use(prompt.id, now))) return undefined
  const reading = withGrids(readingOf(original), grids)
  if (reading?.intent === 'zero_report' || reading?.intent === 'late_report')
    await bookInstead(scene, original, reading)
  return 'done'
}

type Where = Extract<PromptData, { kind: 'incident-facts' }> & { readonly wants: 'grid' | 'place' }

function asksWhere(data: PromptData): data is Where {
  return data.kind === 'incident-facts' && data.wants !== 'unit'
}

/** Of units that report by their names the answer is one of these names. */
async function answerContext(scene: MessageScene, { data }: Prompt): Promise<ReadingContext> {
  const context = contextOf(scene)
  const asked = await askedOf(scene, data)
  const own = asked && ownReportOf(asked)
  return own ? { ...context, grids: calledAs(own.units) } : context
}

/** What units were asked about. */
async function askedOf(scene: Scene, data: PromptData): Promise<MessageScene | undefined> {
  if (data.kind === 'report-grid') return standingOf(scene, data.eventId)
  return data.kind === 'incident-facts' && data.wants === 'unit' ? reportedAs(scene, data.number) : undefined
}

/** A press on one of the grids or incidents; only by him who was asked. */
export async function pressMissing(
  scene: Scene,
  prompt: Prompt | undefined,
  choice: string,
): Promise<Completed | 'done' | undefined> {
  if (!prompt || prompt.accountId !== scene.event.sender.accountId || prompt.expiresAt <= scene.now)
    return undefined
  if (prompt.data.kind === 'which-incident') {
    const number = prompt.data.offered.find((one) => String(one) === choice)
    return complete(scene, prompt, { number, text: choice })
  }
  return complete(scene, prompt, { grids: [choice], text: unitName(scene.roster, choice) })
}

interface Given {
  readonly grids?: readonly string[]
  readonly number?: number | undefined
  readonly place?: string | undefined
  readonly text: string
}

async function complete(scene: Scene, prompt: Prompt, given: Given): Promise<Completed | 'done' | undefined> {
  const { id, data } = prompt
  const { grids = [], number, place } = given
  if (data.kind === 'report-grid' && grids.length > 0) return completeGrids(scene, { ...prompt, data }, grids)
  if (data.kind === 'which-incident' && number !== undefined)
    return resume(scene, { id, eventId: data.eventId }, (reading) => withRefs(reading, [number]))
  if (data.kind !== 'incident-facts') return undefined
  const fits = grids.length > 0 ? grids.length === 1 : place !== undefined
  if (!fits || !(await scene.tx.prompts.use(id, scene.now))) return undefined
  const incident = await scene.tx.incidents.get(data.number)
  if (!incident) return 'done'
  if (data.wants === 'unit') await countFor(scene, incident, grids)
  else await supplement(scene, incident, { ...given, grids })
  return 'done'
}

type OfGrids = Prompt & { readonly data: Extract<PromptData, { kind: 'report-grid' }> }

/** Where none of them is his the question stays open. */
async function completeGrids(
  scene: Scene,
  { id, data: { eventId } }: OfGrids,
  grids: readonly string[],
): Promise<Completed | 'done' | undefined> {
  const { roster, member } = scene
  if (grids.some((one) => mayReport(roster, member, one)))
    return resume(scene, { id, eventId }, (reading) => withGrids(reading, grids))
  noteRefusal(scene, 'report')
  const named = grids.flatMap((one) => reportersById(roster).get(one) ?? [])
  await reply(scene, 'receipt', { part: 'ask', text: renderNotHis(named, gridsOf(roster, member)) })
  return 'done'
}

/** The report of a unit that said nothing of which it was. */
async function countFor(scene: Scene, incident: Incident, units: readonly string[]): Promise<void> {
  const reported = await reportedAs(scene, incident.number)
  if (reported) await bookOwnReport(reported, incident, units)
  const names = units.map((id) => unitName(scene.roster, id)).join('、')
  await replySupplement(scene, { before: incident, after: incident, gridName: names })
}

/** Of a message that is no more nothing is asked any more. */
async function resume(
  scene: Scene,
  { id, eventId }: { readonly id: number; readonly eventId: number },
  completed: (reading: Reading) => Reading | undefined,
): Promise<Completed | undefined> {
  const original = await standingOf(scene, eventId)
  const reading = original && completed(readingOf(original))
  if (original && !reading) return undefined
  return (await scene.tx.prompts.use(id, scene.now)) && reading ? { scene: original, reading } : undefined
}

/** What it books counts from when it was said, not from the answer. */
async function reportedAs(scene: Scene, number: number): Promise<MessageScene | undefined> {
  const [reported] = await scene.tx.incidents.steps(number)
  return reported?.eventId === undefined ? undefined : sceneOf(scene, reported.eventId)
}

async function supplement(
  scene: Scene,
  incident: Incident,
  { grids, place, text }: Given & { readonly grids: readonly string[] },
): Promise<void> {
  const [gridId] = grids
  const changes = {
    ...(gridId === undefined ? {} : { gridId }),
    ...placedBy(incident, place),
  }
  const after = await noteOnIncident(scene, incident, { text, changes })
  await tellOfWords(scene, { words: text, before: incident, after })
  if (gridId !== undefined) await bookGridReport((await reportedAs(scene, incident.number)) ?? scene, after)
  const gridName = gridId && unitName(scene.roster, gridId)
  await replySupplement(scene, { before: incident, after, gridName })
}
