// A question that the plans leave open: passed on to the officials of its unit, who hear of it in bundles, by day.
import { renderChat } from '../../domain/messaging/chat-event.ts'
import { alarmKey, referralsKey } from '../../domain/messaging/dedupe-keys.ts'
import type { Answer } from '../../domain/question/answer.ts'
import {
  mayBeReferred,
  officialsAsked,
  openSince,
  renderAlarm,
  renderBundle,
  unitsToAsk,
  type Referral,
} from '../../domain/question/referral.ts'
import type { Question } from '../../domain/question/question.ts'
import type { Person } from '../../domain/roster/roster.ts'
import type { Occasion } from '../occasion.ts'
import { privateAddress, type MessageScene, type Scene } from '../scene.ts'
import { tellPrivately } from '../tell.ts'

/** False where nobody can be asked: then the asker is promised nothing. */
export async function refer(scene: Scene, question: Question, answer: Answer): Promise<boolean> {
  if (!mayBeReferred(question, answer)) return false
  const unit = unitReached(scene, question)
  if (unit === undefined) return false
  await scene.tx.referrals.pass(question.id, unit, scene.now)
  return true
}

/** Somebody asks in danger: the officials hear of it now, each by himself. False where nobody can be reached. */
export async function alarm(scene: MessageScene, question: Question): Promise<boolean> {
  const unit = unitReached(scene, question)
  if (unit === undefined) return false
  const { tx, roster, event, now } = scene
  await tx.referrals.pass(question.id, unit, now)
  await tx.referrals.tell([question.id], now)
  const chatTitle = renderChat(event.chat)
  const content = { text: renderAlarm(question, chatTitle), residents: [question.askerName] }
  for (const person of officialsAsked(roster, { unit, question })) {
    const dedupeKey = alarmKey(question.id, person.id)
    await tellPrivately({ tx, now, on: event.channel }, person, {
      dedupeKey,
      priority: 'escalation',
      content,
    })
  }
  return true
}

/** The nearest unit of which an official can be written to. */
function unitReached({ chat, roster, member }: Scene, question: Question): string | undefined {
  const isReached = (unit: string) =>
    officialsAsked(roster, { unit, question }).some((p) => privateAddress(p))
  return (chat ? [chat.unit] : unitsToAsk(roster, member)).find(isReached)
}

/** One message an official, with all that is open for him, where something of it is new. */
export async function tellOfQuestions({ tx, roster, nominal, now }: Occasion): Promise<void> {
  const since = openSince(now)
  const fresh = await tx.referrals.open(since, { untold: true })
  if (fresh.length === 0) return
  const open = await tx.referrals.open(since, { untold: false })
  const owns = (person: Person) => (one: Referral) => officialsAsked(roster, one).includes(person)
  for (const person of roster.people) {
    if (!fresh.some(owns(person))) continue
    const content = { text: renderBundle(open.filter(owns(person))) }
    const dedupeKey = referralsKey(nominal, person.id)
    await tellPrivately({ tx, now }, person, { dedupeKey, priority: 'nudge', content })
  }
  await tx.referrals.tell(
    fresh.map(({ question }) => question.id),
    now,
  )
}
