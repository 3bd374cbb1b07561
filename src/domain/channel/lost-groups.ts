// Groups that the bot can no longer reach under their known ids: what operators are told, and how each is bound again.
import type { ChannelName } from '../messaging/chat-event.ts'
import type { Address } from '../messaging/outbox.ts'
import type { Chat } from '../roster/roster.ts'
import { channelTitles } from './channel-health.ts'

export interface Rebinding {
  /** The group's title, or the person's name. */
  readonly name: string
  readonly code: string
}

/** A bound group that the bot is not in. */
export interface LostGroup extends Address {
  readonly since: Date
  /** undefined: nobody could be told yet. */
  readonly toldAt: Date | undefined
}

/** What a look at the bound groups of a channel brings: of whom somebody is to be told, and who is back or bound no more. */
export function compareLost(
  known: readonly LostGroup[],
  bound: readonly Chat[],
  lost: readonly string[],
): { readonly untold: readonly Chat[]; readonly back: readonly LostGroup[] } {
  const gone = bound.filter(({ chat }) => lost.includes(chat))
  const isTold = ({ chat }: Chat) => known.some(({ chatId, toldAt }) => chatId === chat && toldAt)
  return {
    untold: gone.filter((chat) => !isTold(chat)),
    back: known.filter(({ chatId }) => !gone.some(({ chat }) => chat === chatId)),
  }
}

/** `people` are those whose accounts may have other ids too; `more` got no code. */
export function renderLostGroups(
  channel: ChannelName,
  groups: readonly Rebinding[],
  { people, more }: { readonly people: readonly Rebinding[]; readonly more: number },
): string {
  const accounts = people.map(({ name, code }) => `${name}：加入 ${code}`)
  return [
    `【通道】${channelTitles[channel]}：机器人不在下面的群里了，或重新登录后群号变了。通知发不到，群里说的不会记到任何网格。被移出的先拉回；再在群里发对应的码（各用一次，72 小时内有效）：`,
    ...groups.map(({ name, code }) => `${name}：绑定 ${code}`),
    '登记过的干部也可以直接在群里发“重新绑定 群名”。',
    ...(people.length > 0
      ? [
          '所有的群都变了，人的账号多半也变了。请把各人的码只转给他本人，由他私聊机器人发出；转错了，记的就是别人的账：',
          ...accounts,
        ]
      : []),
    ...(more > 0 ? [`另有 ${more} 人，请用 gridkeeper invite --person 取码。`] : []),
  ].join('\n')
}

export function renderRemoved(title: string, by: string): string {
  return `机器人已被${by === '' ? '' : `“${by}”`}移出《${title}》。通知发不到，群里说的听不到，未报和超时照算。请把它重新拉进群，绑定还在，不用再发码。`
}

export function renderNotLost(title: string): string {
  return `“${title}”还绑定在原来的群，没有改动。要换到本群，请管理员运行 gridkeeper invite --chat 取得绑定码。`
}
