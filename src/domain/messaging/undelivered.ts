// A message that surely did not arrive: what stands in its way, in words, with what a person can do about it.
import { chatAt, type Roster } from '../roster/roster.ts'
import type { Address, OutboxMessage, Priority } from './outbox.ts'
import { personAt, type Sight } from './sight.ts'

export type Obstacle = 'never-opened' | 'blocked' | 'gone' | 'muted' | 'other'

/** By what the channels say when they refuse. */
function obstacleOf(error: string): Obstacle {
  if (/can't initiate conversation|knows no contact|no group or person/i.test(error)) return 'never-opened'
  if (/blocked by the user|user is deactivated/i.test(error)) return 'blocked'
  if (/not enough rights|have no rights|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED/i.test(error)) return 'muted'
  if (/chat not found|kicked|not a member|no longer in the room|knows no room|deleted|upgraded/i.test(error))
    return 'gone'
  return 'other'
}

function renderRemedy(obstacle: Obstacle): string {
  switch (obstacle) {
    case 'never-opened':
      return '对方还没有和机器人私聊过，请对方打开私聊发一句“帮助”'
    case 'blocked':
      return '对方停用或屏蔽了机器人，请对方解除后再发'
    case 'muted':
      return '机器人在群里不能发言，请群主解除禁言或给它发言权限'
    case 'gone':
      return '群已不在、已换号，或机器人被移出，请重新拉机器人进群；群换了号请用 gridkeeper invite --chat 重新绑定'
    case 'other':
      return '平台拒收，请查看原因后再发'
  }
}

export function renderObstacle(error: string): string {
  return renderRemedy(obstacleOf(error))
}

export function renderAddressee(roster: Roster, to: Address): string {
  const chat = chatAt(roster, to.channel, to.chatId)
  return chat?.title ?? personAt(roster, to)?.name ?? `${to.channel} ${to.chatId}`
}

export function renderUndelivered(
  message: OutboxMessage,
  told: { roster: Roster; error: string; sight: Exclude<Sight, 'hidden'> },
): string {
  const { roster, error, sight } = told
  const head = `M${message.id} 没有送到${renderAddressee(roster, message.to)}：${renderObstacle(error)}。好了之后，干部私聊发“重发 M${message.id}”。`
  return sight === 'head' ? head : `${head}\n原文：${message.content.text}`
}

const longestLine = 24

/** Of what is shown by its kind alone. */
const kinds: Readonly<Record<Priority, string>> = {
  escalation: '要紧的消息',
  receipt: '回执',
  answer: '答复',
  paper: '汇总',
  notice: '通知',
  nudge: '提醒',
}

/** The dead letters, one a line, newest last. */
export function renderDeadLetters(
  letters: readonly { readonly message: OutboxMessage; readonly sight: Sight }[],
  roster: Roster,
): string {
  if (letters.length === 0) return '没有未送达的消息。'
  const lines = letters.map(({ message: m, sight }) => {
    const [first = ''] = sight === 'text' ? m.content.text.split('\n', 1) : [kinds[m.priority]]
    const fate = m.state === 'unknown' ? '不知是否送到' : renderObstacle(m.error ?? '')
    return `M${m.id} ${renderAddressee(roster, m.to)}：${first.slice(0, longestLine)}（${fate}）`
  })
  return [...lines, '要再发一次，私聊发“重发 M编号”。'].join('\n')
}

export function renderRedrive(done: boolean, id: number): string {
  return done ? `M${id} 已放回发送队列。` : `M${id} 不在未送达的消息里，没有执行。私聊发“未送达”可以查看。`
}

export function renderDeadLettersRefusal(place: 'group' | 'role'): string {
  return place === 'group' ? '未送达的消息只在私聊里办理。' : '未送达的消息由社区干部办理，您的操作没有执行。'
}
