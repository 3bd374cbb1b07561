// The private reminder of a duty: what, by when, and the clause it rests on.
import { renderDay } from '../time/local-day.ts'
import { renderSource } from './render-duty.ts'
import type { DueDuty } from './schedule.ts'

export function renderReminder(dues: readonly DueDuty[]): string {
  return ['【职责提醒】', ...dues.map(renderOne)].join('\n')
}

function renderOne({ duty, confirmation, due, doubts }: DueDuty): string {
  const { proposal } = duty
  const until = due.time === undefined ? renderDay(due.day) : `${renderDay(due.day)} ${due.time}`
  const reason =
    confirmation.basis === 'local'
      ? `本地规定：${confirmation.words}；原文“${proposal.quote}”`
      : `依据：“${proposal.quote}”${renderSource(proposal.source)}`
  const doubt = doubts.map((text) => `（${text}）`).join('')
  const to = proposal.to ? `，报${proposal.to}` : ''
  return `D${duty.id} ${until}前：${proposal.what}${to}${doubt}\n${reason}`
}
