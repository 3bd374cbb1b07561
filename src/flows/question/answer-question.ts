// Questions about plans: an official's own answer, the extract with its source, a question back, or an honest no.
import { renderAnswer, type Answer } from '../../domain/question/answer.ts'
import {
  emergencyIn,
  renderEmergencyNumber,
  renderInDanger,
  type Emergency,
} from '../../domain/question/emergency.ts'
import { findFaq, renderFaqAnswer } from '../../domain/question/faq.ts'
import {
  renderPlansAwaited,
  renderQuestionAnswer,
  settlementOf,
  votable,
  type Question,
} from '../../domain/question/question.ts'
import { renderPassedOn } from '../../domain/question/referral.ts'
import { keepOpen } from '../keep-open.ts'
import { here, reply, toldIn, type MessageScene } from '../scene.ts'
import { alarm, refer } from './refer-question.ts'
import { settleQuestion, settleWithAnswer } from './settle-question.ts'
import { isTooOld, scopeOf } from './word-answer.ts'

const choiceMs = 10 * 60_000

export async function answerQuestion(scene: MessageScene): Promise<void> {
  if (isTooOld({ askedAt: scene.event.sentAt }, scene.community, scene.now)) return
  await answer(scene, toldIn(scene))
}

/** The next message chose one of the plans asked about; false where nothing was open. */
export async function resolveChoice(scene: MessageScene, choice: number): Promise<boolean> {
  const { tx, event, now } = scene
  const prompt = await tx.prompts.open(here(scene), event.sender.accountId, ['choose-plan'], now)
  if (prompt?.data.kind !== 'choose-plan') return false
  const planKey = prompt.data.planKeys[choice - 1]
  if (planKey === undefined || !(await tx.prompts.use(prompt.id, now))) return false
  await answer(scene, prompt.data.question, planKey)
  return true
}

/** `planKey`: the plan that was chosen when asked back. */
async function answer(scene: MessageScene, text: string, planKey?: string): Promise<void> {
  const { tx, event, eventId, now } = scene
  const asker = { askerId: event.sender.accountId, askerName: event.sender.name }
  const place = { chat: here(scene), chatKind: event.chat.kind }
  const asked = { text, planKey, ...place, ...asker, eventId, askedAt: now }
  const question = await tx.questions.open(asked)
  const found = scene.knowledge.ask(text, scopeOf(scene, question))
  const emergency = emergencyIn(text)
  if (!emergency?.befallen && (await answeredByOfficial(scene, question, found))) return
  if (emergency) return answerByLaw(scene, question, { emergency, found })
  // Left open: the answer comes when they are read, in this life of the bot or the next.
  if (!scene.knowledge.ready() && !isSensitive(found))
    return reply(scene, 'answer', { text: renderPlansAwaited() })
  await answerFromPlans(scene, question, found)
}

export async function answerFromPlans(scene: MessageScene, question: Question, found: Answer): Promise<void> {
  if (found.outcome === 'clarify') await rememberChoices(scene, question.text, found)
  // Left open: the extract comes at once, or a model words it in a lane of its own.
  if (found.outcome === 'answered' && scene.modelAnswers) return
  if (await refer(scene, question, found)) await settleReferred(scene, question, found)
  else await settleWithAnswer(scene, question, found)
}

async function settleReferred(scene: MessageScene, question: Question, found: Answer): Promise<void> {
  const refusal = renderQuestionAnswer(question, found)
  const content = { ...refusal, text: `${refusal.text}\n${renderPassedOn}` }
  await settleQuestion(scene, question, { settlement: settlementOf(found), content })
}

async function answeredByOfficial(scene: MessageScene, question: Question, found: Answer): Promise<boolean> {
  const entry = await officialWord(scene, question, found)
  if (!entry) return false
  const text = renderFaqAnswer(entry, scene.community.timeZone)
  const settlement = { state: 'answered', mode: 'faq', answer: entry.answer } as const
  await settleQuestion(scene, question, { settlement, content: votable(question, text) })
  return true
}

async function officialWord({ tx, now }: MessageScene, { text }: Question, found: Answer) {
  if (isSensitive(found)) return undefined
  return findFaq(await tx.faq.inForce(now), text)
}

function isSensitive(found: Answer): boolean {
  return found.outcome === 'refused' && found.reason === 'sensitive'
}

/** Whom to call in danger waits for no official and no model. */
async function answerByLaw(
  scene: MessageScene,
  question: Question,
  { emergency, found }: { emergency: Emergency; found: Answer },
): Promise<void> {
  const { call, befallen } = emergency
  const danger = befallen ? renderInDanger(await alarm(scene, question)) : undefined
  const entry = await officialWord(scene, question, found)
  const written = found.outcome === 'answered' ? renderAnswer(found) : undefined
  const more = entry ? renderFaqAnswer(entry, scene.community.timeZone) : written
  const settlement = { state: 'answered', mode: 'law', answer: call.number } as const
  const content = votable(question, renderEmergencyNumber(call, danger, more))
  await settleQuestion(scene, question, { settlement, content })
}

async function rememberChoices(
  scene: MessageScene,
  question: string,
  clarify: Extract<Answer, { outcome: 'clarify' }>,
): Promise<void> {
  await keepOpen(
    scene,
    { kind: 'choose-plan', question, planKeys: clarify.choices.map((c) => c.planKey) },
    new Date(scene.now.getTime() + choiceMs),
  )
}
