// May this code make this account somebody, or this group a chat of the community? One answer for all that is wrong.
import { renderWhatIsKept } from '../messaging/help.ts'
import { audienceNames, renderGrant, type Grant, type Invite } from './invite.ts'
import type { Address } from '../messaging/outbox.ts'
import {
  chatAt,
  memberOf,
  personOf,
  renderRoles,
  unitName,
  type Chat,
  type Person,
  type Roster,
} from './roster.ts'
import type { AccountOf } from './roster-edit.ts'

/** An account that tried this many wrong codes within the span is not listened to, right code or not. */
const mostTries = 5
export const triesSpanMs = 60 * 60_000

export interface CodeState {
  readonly roster: Roster
  readonly account: AccountOf
  /** What the platform shows. */
  readonly name: string
  /** Wrong codes of this account within the span. */
  readonly tries: number
  readonly now: Date
}

type CodeRefusal = { readonly outcome: 'invalid' } | { readonly outcome: 'too-many-tries' }

export type JoinDecision =
  | { readonly outcome: 'enrol'; readonly invite: Invite; readonly person: Person; readonly isNew: boolean }
  | { readonly outcome: 'same'; readonly person: Person }
  | { readonly outcome: 'taken'; readonly person: Person; readonly wanted: Grant }
  | CodeRefusal

export function decideJoin(invite: Invite | undefined, state: CodeState): JoinDecision {
  const usable = usableInvite(invite, state)
  if ('outcome' in usable) return usable
  const { grants } = usable
  if (grants.kind !== 'person' && grants.kind !== 'account') return { outcome: 'invalid' }
  const { account, roster, name } = state
  const { personId } = memberOf(roster, { channel: account.channel, accountId: account.id, name })
  const present = personOf(roster, personId)
  if (grants.kind === 'account') {
    const person = personOf(roster, grants.personId)
    if (!person) return { outcome: 'invalid' }
    if (present?.id === person.id) return { outcome: 'same', person }
    if (!present) return { outcome: 'enrol', invite: usable, person, isNew: false }
  }
  if (present) return { outcome: 'taken', person: present, wanted: grants }
  const { name: given = name, roles } = grants.kind === 'person' ? grants : { roles: [] }
  const person = { id: `joined-${usable.id}`, name: given, roles, accounts: [] }
  return { outcome: 'enrol', invite: usable, person, isNew: true }
}

export type BindDecision =
  | { readonly outcome: 'bind'; readonly invite: Invite; readonly chat: Chat; readonly isNew: boolean }
  | { readonly outcome: 'same'; readonly chat: Chat }
  | { readonly outcome: 'taken'; readonly chat: Chat; readonly wanted: Grant }
  | { readonly outcome: 'not-a-group' }
  | CodeRefusal

/** Whoever holds the code may speak it: after a new login on WeChat nobody can be known by his account. */
export function decideBind(
  invite: Invite | undefined,
  state: CodeState & { readonly group: Address | undefined },
): BindDecision {
  if (!state.group) return { outcome: 'not-a-group' }
  const usable = usableInvite(invite, state)
  if ('outcome' in usable) return usable
  const { grants, id } = usable
  if (grants.kind !== 'chat' && grants.kind !== 'rebind') return { outcome: 'invalid' }
  const { channel, chatId } = state.group
  const present = chatAt(state.roster, channel, chatId)
  const known = grants.kind === 'rebind' ? state.roster.chats.find((c) => c.id === grants.chatId) : undefined
  if (grants.kind === 'rebind' && !known) return { outcome: 'invalid' }
  if (present && present.id === known?.id) return { outcome: 'same', chat: present }
  if (present) return { outcome: 'taken', chat: present, wanted: grants }
  if (grants.kind === 'rebind') {
    return known
      ? { outcome: 'bind', invite: usable, chat: { ...known, channel, chat: chatId }, isNew: false }
      : { outcome: 'invalid' }
  }
  const { title, unit, audience } = grants
  const chat = { id: `bound-${id}`, title, unit, audience, channel, chat: chatId }
  return { outcome: 'bind', invite: usable, chat, isNew: true }
}

function usableInvite(invite: Invite | undefined, { tries, now }: CodeState): Invite | CodeRefusal {
  if (tries >= mostTries) return { outcome: 'too-many-tries' }
  return invite && !invite.usedAt && invite.expiresAt > now ? invite : { outcome: 'invalid' }
}

/** In a group the answer names nobody and no role. */
export function renderJoin(decision: JoinDecision, roster: Roster, inGroup: boolean): string {
  switch (decision.outcome) {
    case 'enrol': {
      const { name, roles } = decision.person
      const who = inGroup ? '已登记。' : `已登记：${name}，${renderRoles(roster, roles)}。`
      return `${who}发“帮助”看能做什么，发“退出登记”可随时退出。`
    }
    case 'same':
      return '这个账号早已登记，没有改动。'
    case 'taken':
      return inGroup
        ? '这个账号已经登记过，没有改动，此码作废。要换请先发“退出登记”，再要一个新码。'
        : `这个账号已登记为${decision.person.name}（${renderRoles(roster, decision.person.roles)}），此码给的是${renderGrant(decision.wanted, roster)}，没有改动。要换请先发“退出登记”再用此码。`
    case 'invalid':
    case 'too-many-tries':
      return renderRefusedCode(decision)
  }
}

export function renderBind(decision: BindDecision, roster: Roster): string {
  switch (decision.outcome) {
    case 'bind':
      return renderBound(decision.chat, roster)
    case 'same':
      return '本群早已绑定，没有改动。'
    case 'taken':
      return `本群已绑定为${describe(decision.chat, roster)}，此码给的是${renderGrant(decision.wanted, roster)}，没有改动，此码作废。请管理员先解除原来的登记。`
    case 'not-a-group':
      return '绑定码要在需要绑定的群里说，这里没有绑定任何东西。'
    case 'invalid':
    case 'too-many-tries':
      return renderRefusedCode(decision)
  }
}

export function renderBound(chat: Chat, roster: Roster): string {
  return `本群已绑定：${describe(chat, roster)}。${renderWhatIsKept()}发“@我 帮助”看能做什么。`
}

/** How far back what was said in a group before it was bound is still worth a word. */
export const leftOverMs = 24 * 3_600_000

export function renderLeftOver(count: number): string {
  return count < 1 ? '' : `\n绑定前一天内这里的 ${count} 条消息没有办理，只留了底；其中要报的请重发一次。`
}

function describe(chat: Chat, roster: Roster): string {
  return `${chat.title}（${unitName(roster, chat.unit)}${audienceNames[chat.audience]}）`
}

function renderRefusedCode({ outcome }: CodeRefusal): string {
  return outcome === 'invalid'
    ? '这个码无效或已过期，没有登记。请向社区管理员要一个新的。'
    : '试错的次数太多，一小时后再试，或请社区管理员当面办理。'
}

export function renderLeft(known: boolean): string {
  return known
    ? '已退出登记，您的账号不再有网格员或干部的权限，已有的记录保留。要再登记请向管理员要新码。'
    : '这个账号没有登记，不用退出。'
}
