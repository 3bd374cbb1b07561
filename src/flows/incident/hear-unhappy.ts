// A resident is not satisfied or urges: what ended is opened again, what is open bears his words.
import { renderToldOfOwn } from '../../domain/incident/act/act-wording.ts'
import { isOpen, type Incident } from '../../domain/incident/incident.ts'
import {
  isOfOutcome,
  meantByUnhappy,
  renderWhichUnhappy,
  type Unhappy,
} from '../../domain/incident/unhappy.ts'
import { renderOwnIncidents } from '../../domain/record/status.ts'
import { here, reply, toldIn, type MessageScene } from '../scene.ts'
import { actOnIncident } from './act-on-incident.ts'
import { actorOf } from './note-incident.ts'

const ownSinceMs = 60 * 86_400_000

/** False: nothing of his is there that he could be unhappy with. */
export async function hearUnhappy(scene: MessageScene, unhappy: Unhappy): Promise<boolean> {
  const { number, urges } = unhappy
  const { member, tx, event, chat } = scene
  if (member.role !== 'resident') return false
  // 不满意,昨天那家饭店的菜太咸: in a group only what is said to the bot, of a number or of what he quotes is surely of a case.
  const heard = !chat || event.addressed || event.quote !== undefined || number !== undefined
  if (!heard && !isOfOutcome(event.text)) return false
  const meant =
    number === undefined
      ? meantByUnhappy(await ofHis(scene), { at: event.sentAt, urges })
      : [await tx.incidents.get(number)]
  const [only, ...others] = meant.flatMap((one) => (one && actorOf(scene, one).own ? [one] : []))
  if (urges && (!only || !isOpen(only))) {
    await reply(scene, 'answer', {
      text: renderOwnIncidents(only ? maySay(scene, [only]) : await ofHis(scene)),
    })
    return true
  }
  if (!only) return false
  if (others.length > 0) {
    await reply(scene, 'answer', { text: renderWhichUnhappy([only, ...others], unhappy) })
    return true
  }
  const act = { act: isOpen(only) ? 'follow' : 'dissatisfied' } as const
  const { answer, moved } = await actOnIncident(scene, { number: only.number, act, words: toldIn(scene) })
  const text = moved && act.act === 'follow' ? renderToldOfOwn(moved.after) : answer
  await reply(scene, 'receipt', { text })
  return true
}

async function ofHis(scene: MessageScene): Promise<readonly Incident[]> {
  const { event, tx } = scene
  const since = new Date(event.sentAt.getTime() - ownSinceMs)
  const own = await tx.incidents.ofAccount(here(scene), event.sender.accountId, since)
  return maySay(scene, own)
}

/** In a group nothing of a tip-off. */
function maySay({ chat }: MessageScene, own: readonly Incident[]): readonly Incident[] {
  return chat ? own.filter(({ access }) => access === 'open') : own
}
