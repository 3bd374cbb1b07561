// What a resident says after he tipped somebody off: more of it, and never under his name or before others.
import type { Incident } from '../../domain/incident/incident.ts'
import { afterTipOff, namesThem, tipOffMs, type AfterTipOff } from '../../domain/incident/tip-off-words.ts'
import type { Reading } from '../../domain/message/reading.ts'
import { renderDiscreetReceipt, withoutReporter } from '../../domain/question/sensitive.ts'
import { renderSupplement } from '../../domain/record/missing.ts'
import { readingOf } from '../reading-of.ts'
import { here, reply, toldIn, type MessageScene } from '../scene.ts'
import { raised } from './limit-for.ts'
import { noteOnIncident } from './note-incident.ts'
import { tellOfAct } from './tell-of-act.ts'

/** True: it became a step of the tip-off. */
export async function joinTipOff(scene: MessageScene, reading: Reading): Promise<boolean> {
  const { event, member, chat } = scene
  if (member.role !== 'resident' || event.quote) return false
  if (chat && !event.addressed && reading.intent !== 'incident') return false
  const { is, tipOff } = await spokenOf(scene, reading)
  if (is !== 'joins' || !tipOff) return false
  const alarms = reading.intent === 'incident' && reading.incidents.some(({ urgent }) => urgent)
  const changes = alarms && !tipOff.urgent ? await raised(scene, tipOff) : {}
  const after = await noteOnIncident(scene, tipOff, { changes, kind: 'followed' })
  const { number } = tipOff
  const words = withoutReporter(toldIn(scene), event.sender.name)
  await tellOfAct(scene, { number, act: { act: 'follow' }, words, before: tipOff, after })
  const text = chat ? renderDiscreetReceipt([number]) : renderSupplement(tipOff, after)
  await reply(scene, 'receipt', { text })
  return true
}

/** Its reporter has hidden himself just before: what did not join it is hidden too. */
export async function isAfterTipOff(scene: MessageScene): Promise<boolean> {
  return (await spokenOf(scene, readingOf(scene))).is !== undefined
}

interface Spoken {
  readonly is: AfterTipOff
  readonly tipOff: Incident | undefined
}

/** In private he goes on with what he began in a group. */
async function spokenOf(scene: MessageScene, reading: Reading): Promise<Spoken> {
  const { event, tx, chat } = scene
  const { channel, chatId } = here(scene)
  const since = new Date(event.sentAt.getTime() - tipOffMs)
  const own = await tx.incidents.ofAccount(
    chat ? { channel, chatId } : { channel },
    event.sender.accountId,
    since,
  )
  const before = own.filter(({ reportedAt }) => reportedAt <= event.sentAt)
  // 他们家…, whatever he reported in between.
  const tipOff = namesThem(event.text) ? before.find(({ access }) => access === 'tip_off') : before[0]
  const is = tipOff && afterTipOff(tipOff, { reading, text: event.text, at: event.sentAt })
  return { is, tipOff }
}
