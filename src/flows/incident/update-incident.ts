// Progress of incidents from chat: "#12 已处理" adds a step and, at the end, stops the clock.
import { renderToldOfOwn } from '../../domain/incident/act/act-wording.ts'
import type { SimpleAct } from '../../domain/incident/act/act.ts'
import { isOpen } from '../../domain/incident/incident.ts'
import type { CaseProgress, Reading } from '../../domain/message/reading.ts'
import type { EventPart } from '../../domain/messaging/dedupe-keys.ts'
import { withRefs } from '../../domain/record/missing.ts'
import { askIncident } from '../record/ask-missing.ts'
import { askerOf, visibleIn } from '../record/asker.ts'
import { maySee } from '../../domain/record/status.ts'
import { referredTo } from '../record/referred.ts'
import { here, reply, toldIn, type MessageScene } from '../scene.ts'
import { actOnIncident } from './act-on-incident.ts'
import { takeDown } from './take-down.ts'

const acts = {
  acknowledged: 'acknowledge',
  in_progress: 'progress',
  resolved: 'resolve',
} as const satisfies Record<string, SimpleAct>

export async function updateIncidents(
  scene: MessageScene,
  reading: Extract<Reading, { intent: 'incident_update' }>,
  part?: EventPart,
): Promise<void> {
  const named = reading.cases.flatMap((one) => one.refs)
  const { incidents } = await referredTo(scene, named)
  const meant = incidents.map((one) => one.number)
  const { cases } = (named.length > 0 ? undefined : withRefs(reading, meant)) ?? reading
  const steps = cases.flatMap(({ refs, status }) => refs.map((number) => ({ number, status })))
  if (steps.length === 0) return askWhich(scene)
  const lines: string[] = []
  for (const step of steps) lines.push(...(await takeStep(scene, step)))
  await reply(scene, 'receipt', { ...(part && { part }), text: lines.join('\n') })
}

interface Step {
  readonly number: number
  readonly status: CaseProgress['status']
}

/** What is answered to it. What a resident tells of his own is a word more about it; its state is the staff's to say. */
async function takeStep(scene: MessageScene, { number, status }: Step): Promise<readonly string[]> {
  const told = scene.member.role === 'resident'
  const down = await takenDown(scene, number)
  if (down !== undefined && told) return [down]
  const act = { act: told ? 'follow' : acts[status] } as const
  const { answer, moved } = await actOnIncident(scene, { number, act, words: toldIn(scene) })
  return [...(down === undefined ? [] : [down]), told && moved ? renderToldOfOwn(moved.after) : answer]
}

async function takenDown(scene: MessageScene, number: number): Promise<string | undefined> {
  const incident = await scene.tx.incidents.get(number)
  return incident && takeDown(scene, incident)
}

const mostOffered = 5
const ownSinceMs = 2 * 86_400_000

/** Of those that concern him, what he told of himself lately is offered first, then the oldest. */
async function askWhich(scene: MessageScene): Promise<void> {
  const { tx, event, member } = scene
  if (member.role === 'resident') return
  const since = new Date(event.sentAt.getTime() - ownSinceMs)
  const told = await tx.incidents.ofAccount(here(scene), event.sender.accountId, since)
  const { count, first } = await tx.incidents.tally({
    open: true,
    visible: visibleIn(scene),
    limit: mostOffered,
  })
  const own = told.filter((one) => isOpen(one) && maySee(askerOf(scene), one))
  const others = first.filter(({ number }) => !own.some((one) => one.number === number))
  const offered = [...own, ...others].slice(0, mostOffered)
  await askIncident(scene, { offered, count })
}
