// A resident said something unaddressed that looks like a report: offer it to the grid's staff, privately.
import { proposalKey } from '../../domain/messaging/dedupe-keys.ts'
import { renderProposal } from '../../domain/incident/rules/incident-handling.ts'
import {
  decideProposal,
  proposedTo,
  renderNotBooked,
  renderProposalAnswer,
  type ProposalCommand,
} from '../../domain/incident/proposal-command.ts'
import type { Prompt } from '../../domain/messaging/prompt.ts'
import { openIncidents, type IncidentReading } from './open-incident.ts'
import { noteRefusal, privateAddress, reply, sceneOf, type MessageScene, type Scene } from '../scene.ts'
import { readingOf } from '../reading-of.ts'

const keptMs = 24 * 3_600_000

export async function proposeIncident(scene: MessageScene, reading: IncidentReading): Promise<void> {
  const expiresAt = new Date(scene.now.getTime() + keptMs)
  for (const person of proposedTo(reading, scene)) {
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
  const decision = decideProposal(prompt, { accountId: event.sender.accountId, now })
  if (decision.outcome === 'foreign') noteRefusal(scene, 'prompt')
  if (decision.outcome !== 'take') return decision.outcome === 'over' ? 'over' : 'unknown'
  const promptId = prompt?.id ?? 0
  await tx.prompts.use(promptId, now)
  const answer = verb === 'book' ? await book(scene, decision.eventId) : 'dropped'
  const text =
    typeof answer === 'string' ? renderProposalAnswer(answer, promptId) : renderNotBooked(answer.text)
  await reply(scene, 'receipt', { text })
  return 'settled'
}

/** The resident's message is booked as if he had addressed the bot; once, whoever presses. */
async function book(
  scene: Scene,
  eventId: number,
): Promise<'booked' | 'booked-before' | { readonly text: string }> {
  const resident = await sceneOf(scene, eventId)
  if (!resident) return { text: '' }
  const { text, sentAt } = resident.event
  if (!(await scene.tx.occurrences.take(`proposal:${eventId}`, sentAt, scene.now))) return 'booked-before'
  const reading = readingOf(resident)
  if (reading.intent !== 'incident') return { text }
  await openIncidents(resident, reading)
  return 'booked'
}
