// An order whose message was edited or recalled: what it ordered stands as it was, and its sender is told how to undo it.
import type { Absence } from '../roster/absence.ts'
import type { Notice, NoticeState } from '../notice/notice.ts'

export interface StandingOrders {
  readonly notices: readonly Pick<Notice, 'id' | 'state'>[]
  readonly absences: readonly Pick<Absence, 'id'>[]
}

const going: readonly NoticeState[] = ['draft', 'review', 'signed', 'sent']

/** Empty: nothing of it stands. */
export function renderOrdersStand({ notices, absences }: StandingOrders, how: 'edited' | 'recalled'): string {
  const lines = [
    ...notices.filter(({ state }) => going.includes(state)).map(renderNotice),
    ...absences.map(({ id }) => `L${id} 仍有效，取消请发“销假 L${id}”。`),
  ]
  if (lines.length === 0) return ''
  return `${how === 'edited' ? '改' : '撤回'}聊天消息不会改已经办了的事。\n${lines.join('\n')}`
}

function renderNotice({ id, state }: StandingOrders['notices'][number]): string {
  return state === 'sent'
    ? `N${id} 已按原文发出，要撤回请发“撤回 N${id}”。`
    : `N${id} 仍是原文，要改请发“取消 N${id}”后重发。`
}
