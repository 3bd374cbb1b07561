// An official's own answer to a question passed on: to the asker, once, and into the FAQ where he says so.
import { referralKey } from '../../domain/messaging/dedupe-keys.ts'
import {
  askedText,
  isBundle,
  isFaqTerm,
  isOfficialOf,
  openSince,
  renderAnswerSent,
  renderBarred,
  renderBundle,
  renderKept,
  renderOfficialAnswer,
  renderUnfit,
  renderWhichOne,
  sameQuestion,
  whyBarred,
  whyUnfit,
  type Referral,
} from '../../domain/question/referral.ts'
import {
  answerWords,
  numbersIn,
  type ReferralCommand,
  usualDays,
} from '../../domain/question/referral-command.ts'
import { unitName } from '../../domain/roster/roster.ts'
import { localDay } from '../../domain/time/local-day.ts'
import { noteRefusal, reply, toldIn, type MessageScene, type Scene } from '../scene.ts'
import { replyTo } from './settle-question.ts'

/** False where it is an ordinary message: in a group, of whoever is no official; and a list that is none of his. */
export async function obeyReferral(scene: MessageScene, command: ReferralCommand): Promise<boolean> {
  const official = scene.member.role === 'official'
  if (command.verb === 'list') {
    if (!official || scene.chat) return false
    await listOpen(scene)
    return true
  }
  if (scene.chat) {
    if (!official) return false
    await reply(scene, 'answer', { text: renderBarred(command.questionId, 'group') })
  } else if (command.verb === 'answer')
    await answerReferral(scene, command.questionId, answerWords(toldIn(scene)))
  else await keepAsFaq(scene, command.questionId, command.days)
  return true
}

/** The numbers in the bot's list that a private message quotes; undefined: it quotes something else. */
export function quotedIn(
  _text: string,
  _plain: string,
  { chat, event }: MessageScene,
): readonly number[] | undefined {
  const quote = event.quote?.text ?? ''
  const numbers = chat || !isBundle(quote) ? [] : numbersIn(quote)
  return numbers.length > 0 ? numbers : undefined
}

/** A reply to the list is the answer to the one question in it. */
export async function answerByQuote(scene: MessageScene, numbers: readonly number[]): Promise<void> {
  const [only = 0, ...more] = numbers
  if (more.length > 0) return reply(scene, 'answer', { text: renderWhichOne(numbers) })
  await answerReferral(scene, only, answerWords(toldIn(scene)))
}

export async function keepByPress(scene: Scene, questionId: number): Promise<void> {
  await keepAsFaq(scene, questionId, usualDays)
}

async function listOpen(scene: Scene): Promise<void> {
  const open = await scene.tx.referrals.open(openSince(scene.now), { untold: false })
  const mine = open.filter(({ unit }) => isOfficialOf(scene.roster, scene.member, unit))
  await reply(scene, 'answer', { text: renderBundle(mine) })
}

async function answerReferral(scene: Scene, id: number, answer: string): Promise<void> {
  const referral = await scene.tx.referrals.get(id)
  const why = whyBarred({ ...scene, referral })
  if (why === 'not-yours') noteRefusal(scene, 'records')
  if (why || !referral) {
    await reply(scene, 'answer', { text: renderBarred(id, why ?? 'unknown', referral) })
    return
  }
  const unfit = whyUnfit(answer)
  if (unfit) await reply(scene, 'answer', { text: renderUnfit(id, unfit, answer.length) })
  else {
    const asked = await sameOpen(scene, referral)
    for (const one of asked) await deliver(scene, one, answer)
    await reply(scene, 'answer', renderAnswerSent(referral.question, asked.length))
  }
}

/** Whoever asked the same in a group of the same unit is answered with it. */
async function sameOpen({ tx, now }: Scene, { unit, question }: Referral): Promise<readonly Referral[]> {
  const same = sameQuestion(question)
  const open = await tx.referrals.open(openSince(now), { untold: false })
  return open.filter(
    (one) => one.question.id === question.id || (one.unit === unit && sameQuestion(one.question) === same),
  )
}

async function deliver(
  { tx, roster, member, now }: Scene,
  { question, unit }: Referral,
  answer: string,
): Promise<void> {
  if (!(await tx.referrals.answer(question.id, { answer, by: member.name, at: now }))) return
  const asked = await tx.inbox.get(question.eventId)
  const text = renderOfficialAnswer(question, { answer, by: member.name, unit: unitName(roster, unit) })
  await tx.outbox.add(
    {
      dedupeKey: referralKey(question.id),
      to: question.chat,
      priority: 'answer',
      content: { ...replyTo(asked?.event), text, residents: [question.askerName] },
    },
    now,
  )
}

async function keepAsFaq(scene: Scene, id: number, days: number): Promise<void> {
  const { tx, roster, member, community, now } = scene
  const referral = await tx.referrals.get(id)
  const say = (text: string) => reply(scene, 'answer', { text })
  if (!referral || !isOfficialOf(roster, member, referral.unit)) {
    noteRefusal(scene, 'records')
    return say(renderBarred(id, whyBarred({ ...scene, referral }) ?? 'unknown'))
  }
  const { question, answer, answeredBy, faqId } = referral
  if (answer === undefined || answeredBy === undefined) return say(renderKept(id, 'unanswered'))
  if (question.chatKind === 'private') return say(renderKept(id, 'private'))
  if (faqId !== undefined) return say(renderKept(id, 'already'))
  if (!isFaqTerm(days)) return say(renderKept(id, 'term'))
  const expiresAt = new Date(now.getTime() + days * 86_400_000)
  const asked = askedText(question, Infinity)
  const entry = await tx.faq.add({ question: asked, answer, author: answeredBy, createdAt: now, expiresAt })
  await tx.referrals.keep(id, entry.id)
  await say(renderKept(id, 'kept', localDay(expiresAt, community.timeZone)))
}
