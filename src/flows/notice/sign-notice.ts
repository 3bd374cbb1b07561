// Officials' words on a notice: confirm, sign, return, cancel, recall, pause, resume; by button or by word.
import { renderAttachment } from '../../domain/file/attachment.ts'
import { noticeRuledKey } from '../../domain/messaging/dedupe-keys.ts'
import {
  decideSigning,
  type SignDecision,
  type Attached,
  type SigningRequest,
} from '../../domain/notice/notice-signing.ts'
import {
  renderNotice,
  renderRuling,
  renderSigning,
  type Ruling,
} from '../../domain/notice/signing-wording.ts'
import { hasContent, type KeptAttachment } from '../../domain/file/attachment.ts'
import type { Tx } from '../../domain/ports.ts'
import { isOut, type Notice } from '../../domain/notice/notice.ts'
import { personOf, type Person } from '../../domain/roster/roster.ts'
import { privateAddress } from '../scene.ts'
import { heldUntil, type Desk } from './desk.ts'
import { showCard } from './notice-card.ts'
import { progressOf } from './notice-progress.ts'
import { endNotice, pauseNotice, recallNotice, resumeNotice } from './recall-notice.ts'
import { sealOf } from './seal.ts'
import { postRounds, sendDueNotices } from './send-notices.ts'
import { tellPrivately } from '../tell.ts'

export interface NoticeOrder extends SigningRequest {
  readonly noticeId: number
  readonly why?: string
}

/** What was decided, and what is said about it. */
export async function ruleOnNotice(
  desk: Desk,
  request: NoticeOrder,
): Promise<{ text: string; outcome: SignDecision['outcome'] }> {
  const { tx, roster, community } = desk
  const notice = await tx.notices.get(request.noticeId)
  const attached = await fateOfFiles(tx, notice)
  const state = { ...desk, calendar: community, signing: community.notices.signing, attached }
  const decision = decideSigning(request, notice, state)
  const { outcome } = decision
  if (outcome === 'not-official' || !notice)
    return { text: renderSigning(decision, notice, community.timeZone), outcome }
  const said = (await carryOut(desk, notice, decision)) ?? notice
  if (isRuling(outcome))
    await tellAuthor(desk, notice, { outcome, by: desk.member.name, why: request.why ?? '' })
  if (outcome === 'progress') return { text: await progressOf({ tx, roster }, said), outcome }
  return { text: renderSigning(decision, said, community.timeZone), outcome }
}

/** The notice as it is spoken of afterwards; undefined: as it was. */
async function carryOut(desk: Desk, notice: Notice, decision: SignDecision): Promise<Notice | undefined> {
  const { tx } = desk
  switch (decision.outcome) {
    case 'sign':
      return sign(desk, notice, decision.sendAt)
    case 'submit':
      return askSigners(desk, await tx.notices.advance(notice, { state: 'review' }), decision.signers)
    case 'cancel':
      await endNotice(tx, notice, 'cancelled')
      return undefined
    case 'return':
      await tx.notices.advance(notice, { state: 'cancelled' })
      return undefined
    case 'recall':
      await recallNotice(desk, notice)
      return undefined
    case 'pause':
      await pauseNotice(tx, notice)
      return undefined
    case 'resume':
      return resumeNotice(desk, notice)
    case 'progress':
    case 'unknown':
    case 'not-official':
    case 'foreign':
    case 'decided-before':
    case 'past':
    case 'unknown-year':
    case 'loading':
    case 'incomplete':
      return undefined
  }
}

function isRuling(outcome: SignDecision['outcome']): outcome is Ruling['outcome'] {
  return outcome === 'sign' || outcome === 'cancel' || outcome === 'recall' || outcome === 'return'
}

/** What another one did about it; of his own word he hears anyway. */
async function tellAuthor({ tx, roster, member, now }: Desk, notice: Notice, ruling: Ruling): Promise<void> {
  const author = personOf(roster, notice.authorId)
  if (author?.id === member.personId) return
  const content = { text: renderRuling(notice, ruling) }
  const dedupeKey = noticeRuledKey(notice.id, notice.version)
  await tellPrivately({ tx, now }, author, { dedupeKey, priority: 'receipt', content })
}

/** The text is fixed here, word for word: what is sent is what was signed. */
async function sign(desk: Desk, notice: Notice, wanted: Date): Promise<Notice> {
  const { tx, member, community, now } = desk
  const signed = { ...notice, signerId: member.personId ?? '', signerName: member.name }
  const signedText = renderNotice(signed)
  const sendAt = (notice.timetable ? undefined : heldUntil(community, notice, wanted)) ?? wanted
  const files = await filesOf(desk, notice)
  const changes = {
    signerId: signed.signerId,
    signerName: signed.signerName,
    signedText,
    hash: sealOf(signedText, files),
    sendAt,
    files,
  }
  await tx.notices.advance(notice, { state: 'signed', ...changes })
  if (notice.replaces !== undefined) await endReplaced(tx, notice.replaces)
  if (sendAt <= now) {
    await sendDueNotices(desk)
    await postRounds(desk)
  }
  return { ...signed, sendAt: sendAt > now ? sendAt : undefined }
}

/** Its place is taken: what it has sent stays until it is edited, and no more of it goes out. */
async function endReplaced(tx: Tx, noticeId: number): Promise<void> {
  const replaced = await tx.notices.get(noticeId)
  if (replaced && isOut(replaced)) await endNotice(tx, replaced, 'replaced')
}

/** What hung on the message it was drafted in and has come in by now. */
async function filesOf({ tx }: Desk, notice: Notice): Promise<Notice['files']> {
  const attached = await attachedTo(tx, notice)
  return [
    ...notice.files,
    ...attached.flatMap(({ attachment, hash }) =>
      hash === undefined ? [] : [{ hash, name: renderAttachment(attachment) }],
    ),
  ]
}

async function attachedTo(tx: Tx, notice: Notice | undefined): Promise<readonly KeptAttachment[]> {
  return notice?.eventId === undefined ? [] : tx.attachments.ofEvent(notice.eventId)
}

/** What was too large or too many was never asked for. */
async function fateOfFiles(tx: Tx, notice: Notice | undefined): Promise<Attached> {
  const attached = await attachedTo(tx, notice)
  const event = notice?.eventId === undefined ? undefined : (await tx.inbox.get(notice.eventId))?.event
  const sent = event?.kind === 'new' ? event.attachments.filter(hasContent) : []
  const never = sent.filter(({ ref }) => !attached.some((one) => one.attachment.ref === ref))
  const refused = attached.filter(({ state }) => state === 'refused').map((one) => one.attachment)
  return {
    loading: attached.some(({ state }) => state === 'wanted'),
    refused: [...refused, ...never].map(renderAttachment),
  }
}

async function askSigners(desk: Desk, notice: Notice, signers: readonly Person[]): Promise<undefined> {
  for (const person of signers) {
    const to = privateAddress(person)
    if (to) await showCard(desk, notice, { ...to, accountId: to.chatId })
  }
}
