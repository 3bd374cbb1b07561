// Questions about plans: the extract with its source, a question back where plans differ, or an honest no.
import { renderAnswer, type Answer } from '../domain/answer.ts'
import type { QuestionScope } from '../domain/knowledge.ts'
import { localDay } from '../domain/local-day.ts'
import { here, reply, type MessageScene } from './scene.ts'

const choiceMs = 10 * 60_000

export async function answerQuestion(scene: MessageScene): Promise<void> {
  const ageMs = scene.now.getTime() - scene.event.sentAt.getTime()
  if (ageMs > scene.community.questions.maxAgeMinutes * 60_000) return
  await answer(scene, scene.event.text, { place: scene.community.place })
}

/** The next message chose one of the plans asked about; false where nothing was open. */
export async function resolveChoice(scene: MessageScene, choice: number): Promise<boolean> {
  const { tx, event, now } = scene
  const prompt = await tx.prompts.open(here(scene), event.sender.accountId, 'choose-plan', now)
  if (prompt?.data.kind !== 'choose-plan') return false
  const planKey = prompt.data.planKeys[choice - 1]
  if (planKey === undefined || !(await tx.prompts.use(prompt.id, now))) return false
  await answer(scene, prompt.data.question, { planKey })
  return true
}

async function answer(scene: MessageScene, question: string, scope: QuestionScope): Promise<void> {
  const found = scene.knowledge.ask(question, {
    ...scope,
    today: localDay(scene.now, scene.community.timeZone),
  })
  if (found.outcome === 'clarify') await rememberChoices(scene, question, found)
  await reply(scene, 'answer', { text: renderAnswer(found) })
}

async function rememberChoices(
  scene: MessageScene,
  question: string,
  clarify: Extract<Answer, { outcome: 'clarify' }>,
): Promise<void> {
  await scene.tx.prompts.ask({
    token: scene.newToken(),
    data: { kind: 'choose-plan', question, planKeys: clarify.choices.map((c) => c.planKey) },
    chat: here(scene),
    accountId: scene.event.sender.accountId,
    expiresAt: new Date(scene.now.getTime() + choiceMs),
  })
}
