// "#12 已派给…", "#12 延期到明天18点：…" and the buttons of a card: what was said becomes an act, or it is said what is unclear.
import { eventKey, openedKey } from '../../domain/messaging/dedupe-keys.ts'
import { renderUnclear, renderUnknownNumber } from '../../domain/incident/act/act-wording.ts'
import { renderCards } from '../../domain/incident/card.ts'
import type { CaseCommand, CaseOrder } from '../../domain/incident/case-command.ts'
import { simpleActs, type Act, type SimpleAct } from '../../domain/incident/act/act.ts'
import { parseMoment } from '../../domain/message/facts/moment.ts'
import { maySee } from '../../domain/record/status.ts'
import type { Roster } from '../../domain/roster/roster.ts'
import { askerOf } from '../record/asker.ts'
import { contextOf } from '../reading-of.ts'
import { here, reply, toldIn, type MessageScene, type Scene } from '../scene.ts'
import type { IncidentChange } from '../../domain/incident/incident.ts'
import { actOnIncident } from './act-on-incident.ts'
import { viewOf } from './show-cards.ts'
import { calming } from './take-down.ts'
import { showIncident, showWords } from './show-incident.ts'

export async function orderIncident(scene: MessageScene, { number, order }: CaseCommand): Promise<void> {
  if (order.act === 'show') return showIncident(scene, number)
  if (order.act === 'words') return showWords(scene, number)
  const act = await actOf(scene, number, order)
  const words = toldIn(scene)
  const text = typeof act === 'string' ? act : (await actOnIncident(scene, { number, act, words })).answer
  await reply(scene, 'receipt', { text })
}

/** A button of a card: `verb` is one of the acts that say all by their name. */
export async function pressIncident(scene: Scene, number: number, verb: string): Promise<void> {
  const act = simpleActs.find((one): one is SimpleAct => one === verb)
  if (act === undefined || !Number.isSafeInteger(number)) return
  const { answer, moved } = await actOnIncident(scene, { number, act: { act }, words: '' })
  const shown = moved !== undefined && (moved.seenHere || (await renewCard(scene, moved)))
  if (!shown) await reply(scene, 'receipt', { text: answer })
}

/** The card that the speaker was sent shows the new state instead of a further message; false: he has none here. */
async function renewCard(scene: Scene, { before, after }: IncidentChange): Promise<boolean> {
  const { tx, member, eventId, now } = scene
  if (member.personId === undefined) return false
  const of = openedKey(after.number, member.personId)
  const card = await tx.outbox.byKey(of)
  const to = here(scene)
  const [was, content] = [before, after].map((one) => renderCards([one], viewOf(scene)))
  const changes = content && was?.text !== content.text
  if (!changes || card?.to.channel !== to.channel || card.to.chatId !== to.chatId) return false
  const edit = { ...content, act: { kind: 'edit' as const, of } }
  await tx.outbox.add({ dedupeKey: eventKey(eventId, 'card'), to, priority: 'receipt', content: edit }, now)
  return true
}

async function actOf(
  scene: MessageScene,
  number: number,
  order: Exclude<CaseOrder, { act: 'show' | 'words' }>,
): Promise<Act | string> {
  switch (order.act) {
    case 'dispatch': {
      const person = personNamed(scene.roster, order.to)
      if (!person) return renderUnclear(number, 'person', order.to)
      return { act: 'dispatch', personId: person.id, personName: person.name }
    }
    case 'merge': {
      const into = await scene.tx.incidents.get(order.into)
      const seen = into && maySee(askerOf(scene), into)
      // A resident may say that his own report is a known one, which he need not see.
      const known = into?.access === 'open' && (seen || scene.member.role === 'resident')
      return into && known ? { act: 'merge', into } : renderUnknownNumber(order.into)
    }
    case 'calm':
      return calmOf(scene, number)
    case 'extend': {
      const until = parseMoment(order.until, contextOf(scene))
      return until ? { act: 'extend', until } : renderUnclear(number, 'time', order.until)
    }
    case 'started': {
      const at = parseMoment(order.when, { ...contextOf(scene), past: true })
      return at ? { act: 'started', at } : renderUnclear(number, 'time', order.when)
    }
    case 'transfer': {
      const rung = scene.community.incidents.ladder.findIndex(
        (one) => one.name.includes(order.to) || order.to.includes(one.name),
      )
      return rung < 0
        ? renderUnclear(number, 'rung', order.to)
        : { act: 'transfer', rung, reason: order.reason }
    }
    default:
      return order
  }
}

async function calmOf(scene: MessageScene, number: number): Promise<Act | string> {
  const incident = await scene.tx.incidents.get(number)
  return incident ? calming(scene, incident) : renderUnknownNumber(number)
}

function personNamed(roster: Roster, name: string) {
  const exact = roster.people.filter((p) => p.name === name)
  return exact.length === 1 ? exact[0] : undefined
}
