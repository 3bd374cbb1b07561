// Whether an answer helped: by button, by number, by quoting it, or by the asker right after it.
import { numberIn, renderNoSuchAnswer, renderVote, type Question } from '../../domain/question/question.ts'
import type { Vote } from '../../domain/question/question-command.ts'
import { here, reply, type MessageScene, type Scene } from '../scene.ts'

const rightAfterMs = 10 * 60_000

/** False where no answer is meant: then it is an ordinary message. */
export async function voteByWord(scene: MessageScene, { helpful, questionId }: Vote): Promise<boolean> {
  const { tx, event, now } = scene
  const number = questionId ?? numberIn(event.quote?.text)
  const since = new Date(now.getTime() - rightAfterMs)
  const question =
    number === undefined
      ? await tx.questions.lastAnswered({ chat: here(scene), askerId: event.sender.accountId, since })
      : await tx.questions.get(number)
  if (!(await vote(scene, question, helpful))) {
    if (questionId === undefined || !event.addressed) return false
    await reply(scene, 'answer', { text: renderNoSuchAnswer(questionId) })
    return true
  }
  await reply(scene, 'nudge', { text: renderVote(helpful) })
  return true
}

export async function voteByPress(scene: Scene, helpful: boolean, questionId: number): Promise<void> {
  await vote(scene, await scene.tx.questions.get(questionId), helpful)
}

/** Anybody in the chat has one vote; an answer elsewhere is none of his. */
async function vote(scene: Scene, question: Question | undefined, helpful: boolean): Promise<boolean> {
  const { channel, chatId } = here(scene)
  const mine = question?.chat.channel === channel && question.chat.chatId === chatId
  if (!question || !mine || question.state !== 'answered') return false
  const { accountId } = scene.event.sender
  await scene.tx.questions.vote(question.id, { channel, accountId, helpful, at: scene.now })
  return true
}
