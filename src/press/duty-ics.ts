// The duties of a month as an iCalendar file, for any calendar program.
import { createEvents, type EventAttributes } from 'ics'
import type { DueDuty } from '../domain/duty/schedule.ts'
import { renderSource } from '../domain/duty/render-duty.ts'
import { addDays, type LocalDay } from '../domain/time/local-day.ts'

export function icsOf(dues: readonly DueDuty[], name: string): string {
  const { error, value } = createEvents(dues.map(eventOf), { calName: name, productId: 'gridkeeper/duties' })
  if (value === null) throw new Error('the calendar could not be written', { cause: error })
  return value
}

/** Whole days, which mean the same in every time zone; a clock time stands in the title. */
function eventOf({ duty, due, doubts, confirmation }: DueDuty): EventAttributes {
  const { what, to, quote, source, conflicts } = duty.proposal
  const basis =
    confirmation.basis === 'local' ? `本地规定：${confirmation.words}` : `依据：${renderSource(source)}`
  return {
    uid: `duty-${duty.id}-${due.day}@gridkeeper`,
    start: dateOf(due.opens),
    end: dateOf(addDays(due.day, 1)),
    title: `D${duty.id} ${due.time ?? ''}${due.time ? ' ' : ''}${what}${to ? `，报${to}` : ''}`,
    description: [basis, `原文：${quote}`, ...doubts, ...conflicts].join('\n'),
    transp: 'TRANSPARENT',
    alarms: [
      { action: 'display', description: what, trigger: { before: true, days: confirmation.leadDays } },
    ],
  }
}

function dateOf(day: LocalDay): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return [year, month, date]
}
