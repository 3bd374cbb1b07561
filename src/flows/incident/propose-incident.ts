// A resident said something unaddressed that looks like a report: offer it to the grid's staff, privately.
import { proposalKey } from '../../domain/messaging/dedupe-keys.ts'
import { renderProposal } from '../../domain/incident/rules/incident-handling.ts'
import {
  renderNotBooked,
  renderProposalAnswer,
  type ProposalCommand,
} from '../../domain/incident/proposal-command.ts'
import type { Prompt } from '../../domain/messaging/prompt.ts'
import type { Person } from '../../domain/roster/roster.ts'
import { chatAt, memberOf, officialsOf, onDuty } from '../../domain/roster/roster.ts'
import { openIncidents, type IncidentReading } from './open-incident.ts'
import { noteRefusal, privateAddress, reply, type MessageScene, type Scene } from '../scene.ts'
import { readingOf } from '../reading-of.ts'

const keptMs = 24 * 3_600_000

export async function proposeIncident(scene: MessageScene, reading: IncidentReading): Promise<void> {
  const expiresAt = new Date(scene.now.getTime() + keptMs)
  for (const person of audienceOf(scene, reading)) {
    const to = privateAddress(person, scene.event.channel)
    if (!to) continue
    const prompt = await scene.tx.prompts.ask({
      token: scene.newToken(),
      data: { kind: 'book-incident', eventId: scene.eventId },
      chat: to,
      accountId: to.chatId,
      expiresAt,
    })
    await scene.tx.outbox.add(
      {
        dedupeKey: proposalKey(prompt.id),
        to,
        priority: 'nudge',
        expiresAt,
        content: {
          text: renderProposal(scene.event.text, scene.event.chat.title),
          buttons: [
            [
              { label: '登记', token: `book:${prompt.token}`, word: `登记 P${prompt.id}` },
              { label: '忽略', token: `drop:${prompt.token}`, word: `忽略 P${prompt.id}` },
            ],
          ],
        },
      },
      scene.now,
    )
  }
}

function audienceOf(scene: MessageScene, reading: IncidentReading): readonly Person[] {
  const grid = reading.incidents[0]?.grids[0]
  const unit = grid ?? scene.chat?.unit
  if (unit === undefined) return []
  const staff = onDuty(scene.roster, unit)
  return staff.length > 0 ? staff : officialsOf(scene.roster, unit)
}

/** By its number; false for residents, who are offered none: an ordinary message. */
export async function settleByNumber(
  scene: MessageScene,
  { verb, promptId }: ProposalCommand,
): Promise<boolean> {
  const outcome = await settleProposal(scene, verb, await scene.tx.prompts.get(promptId))
  if (outcome === 'settled') return true
  if (scene.member.role === 'resident') return false
  await reply(scene, 'receipt', { text: renderProposalAnswer(outcome, promptId) })
  return true
}

/** Takes a proposal up or drops it; `unknown` where the prompt is none, or another's. */
export async function settleProposal(
  scene: Scene,
  verb: ProposalCommand['verb'],
  prompt: Prompt | undefined,
): Promise<'settled' | 'over' | 'unknown'> {
  const { event, now, tx } = scene
  if (prompt?.data.kind !== 'book-incident') return 'unknown'
  if (prompt.accountId !== event.sender.accountId) {
    noteRefusal(scene, 'prompt')
    return 'unknown'
  }
  if (prompt.expiresAt <= now || !(await tx.prompts.use(prompt.id, now))) return 'over'
  if (verb === 'book') await bookProposal(scene, prompt.data.eventId)
  else await reply(scene, 'receipt', { text: renderProposalAnswer('dropped', prompt.id) })
  return 'settled'
}

/** The resident's message is booked as if he had addressed the bot; once, whoever presses. */
async function bookProposal(scene: Scene, eventId: number): Promise<void> {
  const original = await scene.tx.inbox.get(eventId)
  if (original?.event.kind !== 'new') return
  const { event } = original
  if (!(await scene.tx.occurrences.take(`proposal:${eventId}`, event.sentAt, scene.now))) {
    return reply(scene, 'receipt', { text: '同事已经登记了。' })
  }
  const resident: MessageScene = {
    ...scene,
    eventId,
    event,
    chat: chatAt(scene.roster, event.channel, event.chat.id),
    member: memberOf(scene.roster, { channel: event.channel, ...event.sender }),
  }
  const reading = readingOf(resident)
  if (reading.intent !== 'incident') return reply(scene, 'receipt', { text: renderNotBooked(event.text) })
  await openIncidents(resident, reading)
  await reply(scene, 'receipt', { text: '已登记，编号已在群里告知。' })
}
