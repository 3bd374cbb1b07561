// A notice in one sentence: drafted, shown as a card, and waiting for an official's word.
import type { Reading } from '../../domain/message/reading.ts'
import { asksOf } from '../../domain/notice/asking.ts'
import {
  bodyFault,
  decideDraft,
  findSame,
  renderDraftRefusal,
  renderSameDraft,
} from '../../domain/notice/notice-drafting.ts'
import type { Notice, NewNotice } from '../../domain/notice/notice.ts'
import { noteRefusal, reply, type MessageScene, type Scene } from '../scene.ts'
import { draftReminder } from './draft-reminder.ts'
import { cardAddress, showCard } from './notice-card.ts'

type NoticeReading = Extract<Reading, { intent: 'notice' }>

/** Those among which the same one is looked for. */
const looked = 30

export async function draftNotice(scene: MessageScene, reading: NoticeReading): Promise<void> {
  const { member, roster, community, now } = scene
  const calendar = { timeZone: community.timeZone, workdays: community.workdays }
  const decision = decideDraft(reading, { member, roster, here: scene.chat, now, calendar })
  if (decision.outcome === 'not-official') noteRefusal(scene, 'notice')
  if (decision.outcome !== 'draft') {
    return reply(scene, 'receipt', { text: renderDraftRefusal(decision, community.timeZone) })
  }
  const { sendAt, endsAt } = decision
  const { timetable, urgent, reminds } = reading.terms
  const chatIds = decision.chats.map((c) => c.id)
  if (reminds && timetable && sendAt)
    return draftReminder(scene, { chatIds, text: reading.body, timetable, nextAt: sendAt, endsAt })
  const asks = asksOf(reading.body, roster)
  const terms = { timetable, endsAt, urgent, asks, expiresAt: undefined, replaces: undefined }
  const draft = { ...newDraft(scene), ...terms, chatIds, sendAt, body: reading.body }
  const same = findSame(await scene.tx.notices.list(looked), draft)
  if (same) return reply(scene, 'receipt', { text: renderSameDraft(same) })
  const notice = await scene.tx.notices.draft(draft)
  await showCard(scene, notice, cardAddress(scene))
}

function newDraft(
  scene: Scene,
): Pick<NewNotice, 'authorId' | 'authorName' | 'createdAt' | 'eventId' | 'files'> {
  const { member, now, eventId } = scene
  return { authorId: member.personId ?? '', authorName: member.name, createdAt: now, eventId, files: [] }
}

/** 更正 N5：the same groups, another text, sent at once when signed, in the place of the first one. */
export async function draftReplacement(scene: Scene, replaced: Notice, body: string): Promise<void> {
  const { tx, roster, community } = scene
  const { chatIds, urgent } = replaced
  const fault = bodyFault(body)
  if (fault) return reply(scene, 'receipt', { text: renderDraftRefusal(fault, community.timeZone) })
  const notice = await tx.notices.draft({
    ...newDraft(scene),
    chatIds,
    urgent,
    body,
    asks: asksOf(body, roster),
    replaces: replaced.id,
    sendAt: undefined,
    timetable: undefined,
    endsAt: undefined,
    expiresAt: undefined,
  })
  await showCard(scene, notice, cardAddress(scene))
}
