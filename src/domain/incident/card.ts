// A few lines that stand for an incident in a chat and follow its state; many at once are one list.
import type { Outgoing } from '../messaging/channel.ts'
import { isSensitiveText } from '../question/sensitive.ts'
import { addressOf, chatAt, nearestStaffChat, unitName, type Roster } from '../roster/roster.ts'
import { renderLater } from '../time/local-day.ts'
import { placeOf } from './concern.ts'
import { renderHead } from './head-wording.ts'
import { renderLimit, renderState } from './rules/incident-handling.ts'
import { isOpen, type Incident } from './incident.ts'
import { isPastLimit } from './watch.ts'

/** The message in a staff group that shows an incident. */
export interface IncidentCard {
  readonly incidentNumber: number
  readonly chat: Incident['chat']
  /** The dedupe key of the message; undefined: it waits to be told of together with others. */
  readonly messageKey: string | undefined
  /** When it was shown, or began to wait. */
  readonly since: Date
}

/** So many that are not urgent are shown one by one within `floodMs`; what comes beyond waits and is one list. */
export const mostSingle = 3
export const floodMs = 5 * 60_000
export const waitMs = 2 * 60_000

/** The group it was told of in, else the nearest one at or above its place; undefined where no group may read it. */
export function cardChat(incident: Incident, roster: Roster): Incident['chat'] | undefined {
  const { chat, access, urgent, text } = incident
  if (access === 'tip_off' || !isOpen(incident)) return undefined
  if (chatAt(roster, chat.channel, chat.chatId)?.audience === 'staff') return chat
  // Danger to life is told openly.
  if (!urgent && isSensitiveText(text)) return undefined
  const group = nearestStaffChat(roster, placeOf(incident, roster), chat.channel)
  return group && addressOf(group)
}

export interface CardView {
  readonly roster: Roster
  readonly timeZone: string
}

export function renderCard(incident: Incident, view: CardView): string {
  const until = incident.disposedAt
    ? `${renderLater(incident.disposedAt, incident.reportedAt, view.timeZone)} 办结`
    : `限 ${renderLimit(incident, view.timeZone)} 前`
  const head = `【${incident.urgent ? '紧急' : '事件'}】${headOf(incident, view)}`
  return `${head}\n${stateOf(incident)}；${until}。`
}

function headOf(incident: Incident, { roster }: CardView): string {
  return renderHead(incident, incident.gridId && unitName(roster, incident.gridId))
}

function stateOf(incident: Incident): string {
  const { state, duplicateOf, handlerName, seenBy, watch } = incident
  if (state === 'duplicate') return `已并入 #${duplicateOf}`
  const seen = watch.acks > 1 && seenBy.length > 0 ? `，${seenBy.length} 人已收到` : ''
  const late = isOpen(incident) && isPastLimit(incident) ? '，已超时' : ''
  return `${renderState(state)}${handlerName === undefined ? '' : `，${handlerName}`}${seen}${late}`
}

/** One card, or several that came at once, as one message. */
export function renderCards(incidents: readonly Incident[], view: CardView): Outgoing {
  const [only, ...others] = incidents
  if (only && others.length === 0) return { text: renderCard(only, view), buttons: cardButtons(only) }
  const lines = incidents.map((one) => `${headOf(one, view)}：${stateOf(one)}`)
  // Without any, it stays a message of its own that can be edited.
  return { text: [`【事件】${incidents.length} 件：`, ...lines].join('\n'), buttons: [] }
}

/** What is said where a card cannot follow by itself. */
export function renderMoved(before: Incident, after: Incident): string {
  const again = after.state === 'reported' && !isOpen(before) ? '重新打开，' : ''
  return `#${after.number} ${again}${stateOf(after)}。`
}

export function cardButtons({ number, state }: Incident): NonNullable<Outgoing['buttons']> {
  const button = (label: string, verb: string) => ({
    label,
    token: `case:${number}:${verb}`,
    word: `#${number} ${label}`,
  })
  if (state === 'resolved') return [[button('核实', 'verify'), button('退回', 'return')]]
  if (state === 'verified') return [[button('结案', 'close')]]
  if (state === 'closed' || state === 'duplicate') return []
  return [[button('接单', 'acknowledge'), button('处理中', 'progress'), button('已解决', 'resolve')]]
}

/** Under a receipt, which says already what may be written. */
export function receiptButtons(incident: Incident): NonNullable<Outgoing['buttons']> {
  return cardButtons(incident).map((row) => row.map((button) => ({ ...button, word: '' })))
}
