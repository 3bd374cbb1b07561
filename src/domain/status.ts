// The state of the records as a member may see it.
import type { Incident } from './incident.ts'
import { renderDay, type LocalDay } from './local-day.ts'
import type { GridDay } from './report-day.ts'
import { missingOf } from './report-day.ts'
import type { Member } from './roster.ts'

export interface Status {
  readonly day: LocalDay
  readonly regimes: readonly { readonly name: string; readonly days: readonly GridDay[] }[]
  /** Unresolved incidents, oldest first. */
  readonly open: readonly Incident[]
  readonly member: Member
}

export function renderStatus(status: Status): string {
  if (status.member.role === 'resident') {
    return `未办结的事件有 ${status.open.length} 件。要看自己报的那件，请告诉我编号，如“#12”。`
  }
  const regimes = status.regimes.map(({ name, days }) => {
    const reported = days.filter((d) => d.report).length
    const missing = missingOf(days)
    const rest = missing.length === 0 ? '没有未报的。' : `未报：${missing.map((g) => g.name).join('、')}。`
    return `【${name}】${renderDay(status.day)} 已报 ${reported}/${days.length}，${rest}`
  })
  const open = status.open.map((i) => `#${i.number}${i.location ? ` ${i.location}` : ''}`).join('、')
  return [...regimes, open === '' ? '没有未办结的事件。' : `未办结：${open}。`].join('\n')
}
