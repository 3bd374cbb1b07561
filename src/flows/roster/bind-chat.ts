// Groups: bound by a code spoken in them, followed when their platform gives them another id.
import {
  decideBind,
  leftOverMs,
  renderBind,
  renderBound,
  renderLeftOver,
} from '../../domain/roster/enrolment.ts'
import type { Address } from '../../domain/messaging/outbox.ts'
import type { Tx } from '../../domain/ports.ts'
import { chatAt, type Chat } from '../../domain/roster/roster.ts'
import type { NewRosterChange, RosterEdit } from '../../domain/roster/roster-edit.ts'
import { renderNotLost } from '../../domain/channel/lost-groups.ts'
import { isOfficialOf } from '../../domain/question/referral.ts'
import { answerCode, audit, codeState } from './enrol.ts'
import { here, reply, type MessageScene } from '../scene.ts'

export async function bindByCode(scene: MessageScene, code: string): Promise<void> {
  const { tx, roster, now, event } = scene
  const group = event.chat.kind === 'group' ? here(scene) : undefined
  const invite = await tx.invites.byCode(code)
  const decision = decideBind(invite, { ...(await codeState(scene)), group })
  if (decision.outcome === 'bind' && (await tx.invites.use(decision.invite.id, now))) {
    const { chat, isNew } = decision
    await tx.roster.edit(isNew ? { kind: 'chat', row: chat } : movedTo(chat, here(scene)), now)
    const detail = `${chat.channel} ${chat.chat}: ${chat.title}, ${chat.audience} of ${chat.unit}`
    await audit(scene, { kind: 'bound', subject: chat.id, detail, inviteId: decision.invite.id })
  }
  if (decision.outcome === 'taken' && invite) await tx.invites.use(invite.id, now)
  const more = decision.outcome === 'bind' ? await leftOver(scene) : ''
  await answerCode(scene, decision.outcome, renderBind(decision, roster) + more)
}

/** An official says in a group that is not bound which known one it is; false: nothing that he may say here. */
export async function rebindByWord(scene: MessageScene, title: string): Promise<boolean> {
  const { tx, roster, member, event, now } = scene
  if (event.chat.kind !== 'group' || scene.chat) return false
  const known = roster.chats.filter((c) => c.channel === event.channel && c.title === title)
  const [chat] = known
  if (!chat || known.length > 1 || !isOfficialOf(roster, member, chat.unit)) return false
  const lost = await tx.lostGroups.of(chat.channel)
  if (!lost.some(({ chatId }) => chatId === chat.chat)) {
    await reply(scene, 'receipt', { text: renderNotLost(title) })
    return true
  }
  await tx.roster.edit(movedTo(chat, here(scene)), now)
  const detail = `${chat.channel} ${chat.chat} -> ${event.chat.id}, by word`
  await audit(scene, { kind: 'bound', subject: chat.id, detail, inviteId: undefined })
  const text = renderBound(chat, roster) + (await leftOver(scene))
  await reply(scene, 'receipt', { text })
  return true
}

/** What was said here before is kept and not acted upon; its senders should know. */
async function leftOver({ tx, event }: MessageScene): Promise<string> {
  const since = new Date(event.sentAt.getTime() - leftOverMs)
  return renderLeftOver((await tx.inbox.heard({ channel: event.channel, chatId: event.chat.id }, since)) - 1)
}

/** The platform gave the group another id; does nothing where it is not bound, or was moved before. */
export async function moveChat(
  tx: Tx,
  from: Address,
  move: { to: string; now: Date; by: Pick<NewRosterChange, 'account' | 'eventId'> },
): Promise<void> {
  const chat = chatAt(await tx.roster.load(), from.channel, from.chatId)
  if (!chat) return
  await tx.roster.edit(movedTo(chat, { channel: from.channel, chatId: move.to }), move.now)
  const detail = `${from.channel} ${from.chatId} -> ${move.to}`
  const change = { at: move.now, kind: 'moved', subject: chat.id, detail, inviteId: undefined } as const
  await tx.rosterChanges.add({ ...change, ...move.by })
}

function movedTo(chat: Chat, to: Address): RosterEdit {
  return { kind: 'address', row: { id: chat.id, channel: to.channel, chat: to.chatId } }
}
