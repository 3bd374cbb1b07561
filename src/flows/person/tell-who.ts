// "我是谁": told to whoever asks the bot.
import { renderWhoYouAre } from '../../domain/person/who-am-i.ts'
import { reply, type MessageScene } from '../scene.ts'

/** False: in a group, where nobody spoke to the bot. */
export async function tellWho(scene: MessageScene): Promise<boolean> {
  const { event, member, roster } = scene
  if (event.chat.kind === 'group' && !event.addressed) return false
  await reply(scene, 'answer', { text: renderWhoYouAre(member, roster) })
  return true
}
