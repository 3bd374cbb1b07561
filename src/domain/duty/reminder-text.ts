// The private reminder of a duty: what, by when, and the clause it rests on.
import { renderDay } from '../time/local-day.ts'
import type { Due } from './due.ts'
import { audienceNames, type DutyAudience } from './review.ts'
import { renderSource } from './render-duty.ts'
import type { DueDuty } from './schedule.ts'

/** `9月30日 17:00`, `10月1日至11月30日`. */
export function renderSpan({ opens, day, time }: Due): string {
  const until = time === undefined ? renderDay(day) : `${renderDay(day)} ${time}`
  return opens === day ? until : `${renderDay(opens)}至${until}`
}

export function renderReminder(dues: readonly DueDuty[]): string {
  return ['【职责提醒】', ...dues.map(renderOne)].join('\n')
}

/** To its owner, where nobody of the audience can be reached. */
export function renderUnheard({ duty, due }: DueDuty, audience: DutyAudience): string {
  const whom = audienceNames[audience]
  return `【职责提醒】D${duty.id}（${renderSpan(due)}）没有能收到提醒的${whom}，没有提醒到任何人。请登记${whom}（gridkeeper invite），或另行安排。`
}

function renderOne({ duty, confirmation, due, doubts }: DueDuty): string {
  const { proposal } = duty
  const reason =
    confirmation.basis === 'local'
      ? `本地规定：${confirmation.words}；原文“${proposal.quote}”`
      : `依据：“${proposal.quote}”${renderSource(proposal.source)}`
  const doubt = doubts.map((text) => `（${text}）`).join('')
  const to = proposal.to ? `，报${proposal.to}` : ''
  return `D${duty.id} ${renderSpan(due)}：${proposal.what}${to}${doubt}\n${reason}`
}
