// “我的数据” and “删除我的数据”: answered privately, kept in the audit.
import {
  forgottenName,
  mayForget,
  renderAskPrivately,
  renderData,
  renderDeleted,
  renderDeletionAsked,
  renderKeptAsRecord,
  type DataRequest,
} from '../../domain/person/data-request.ts'
import { audit } from '../roster/enrol.ts'
import { reply, type MessageScene } from '../scene.ts'

/** False: in a group, where nobody spoke to the bot. */
export async function tellData(scene: MessageScene, request: DataRequest): Promise<boolean> {
  const { event } = scene
  if (event.chat.kind === 'group' && !event.addressed) return false
  const text = event.chat.kind === 'group' ? renderAskPrivately() : await answer(scene, request)
  await reply(scene, 'receipt', { text })
  return true
}

async function answer(scene: MessageScene, request: DataRequest): Promise<string> {
  const { tx, member, roster, event } = scene
  const account = { channel: event.channel, id: event.sender.accountId }
  if (request === 'show') {
    await note(scene, 'data-shown')
    return renderData(await tx.personalData.of(account), member, roster)
  }
  if (!mayForget(member)) return renderKeptAsRecord()
  if (request === 'delete') return renderDeletionAsked()
  await note(scene, 'data-deleted')
  return renderDeleted(await tx.personalData.forget(account, { name: forgottenName, eventId: scene.eventId }))
}

/** Without a name: the audit must not keep what was deleted. */
function note(scene: MessageScene, kind: 'data-shown' | 'data-deleted'): Promise<void> {
  return audit(scene, { kind, subject: scene.member.personId ?? '', detail: '', inviteId: undefined })
}
