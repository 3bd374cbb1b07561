// A message in a group that is not bound: nothing is booked to a guess, and whoever should know hears why.
import { isReport, tellsOfDanger } from '../../domain/messaging/hearing.ts'
import { renderNotBooked, renderUnboundGroup } from '../../domain/messaging/help.ts'
import { renderNumbersFirst } from '../../domain/question/emergency.ts'
import { instantAt, localDay } from '../../domain/time/local-day.ts'
import { readingOf } from '../reading-of.ts'
import { reply, type MessageScene } from '../scene.ts'

/** Who speaks to the bot or tells of danger hears how the group is bound; of those who only report there, the first of a day. */
export async function answerUnbound(scene: MessageScene): Promise<void> {
  const { event, tx, community, now } = scene
  const reading = readingOf(scene)
  const inDanger = tellsOfDanger(reading, event.text)
  const unbound = renderUnboundGroup(event.channel, event.chat.id)
  const text = isReport(reading) && !event.addressed ? renderNotBooked(unbound) : unbound
  if (inDanger || event.addressed) {
    const first = renderNumbersFirst(event.text, inDanger)
    return reply(scene, inDanger ? 'receipt' : 'answer', { text: [first, text].filter(Boolean).join('\n') })
  }
  if (!isReport(reading)) return
  const today = instantAt(localDay(now, community.timeZone), '00:00', community.timeZone)
  const isFirst = await tx.occurrences.take(`unbound:${event.channel}:${event.chat.id}`, today, now)
  if (isFirst) await reply(scene, 'receipt', { text })
}
