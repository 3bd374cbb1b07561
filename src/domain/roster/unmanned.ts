// Grids that are left without anybody, and those whose people nobody can write to.
import { renderDay, type LocalDay } from '../time/local-day.ts'
import { rosterOn, type Absence } from './absence.ts'
import { onDuty, type Roster, type Unit } from './roster.ts'

export interface Unmanned {
  readonly grid: Unit
  readonly day: LocalDay
}

/** Grids that have people, all of whom are away on a day of the span, with nobody standing in. */
export function unmannedGrids(
  roster: Roster,
  absences: readonly Absence[],
  days: readonly LocalDay[],
): readonly Unmanned[] {
  return days.flatMap((day) => {
    const today = rosterOn(roster, absences, day)
    if (today.away === undefined) return []
    const held = new Set(
      roster.people
        .filter((p) => today.away?.has(p.id))
        .flatMap((p) => p.roles.flatMap((r) => (r.role === 'grid' ? [r.unit] : []))),
    )
    return today.units
      .filter((unit) => held.has(unit.id) && onDuty(today, unit.id).length === 0)
      .map((grid) => ({ grid, day }))
  })
}

/** `told`: the names of those who were told. */
export function renderUnmanned(unmanned: readonly Unmanned[], told: readonly string[] = []): string {
  const lines = unmanned.slice(0, 20).map(({ grid, day }) => `${renderDay(day)} ${grid.name}`)
  const known = told.length > 0 ? `已告知${told.join('、')}。` : ''
  const more = unmanned.length > lines.length ? `，等 ${unmanned.length} 处` : ''
  return `【无人值守】请假后没有人顶班：${lines.join('、')}${more}。请安排，可发“李明3月17日请假，王芳代”这样的一句话。${known}`
}

export function renderUnreachable(regime: string, grids: readonly Unit[]): string {
  const names = grids
    .slice(0, 20)
    .map((g) => g.name)
    .join('、')
  return `【${regime}】${names}${grids.length > 20 ? `等 ${grids.length} 个网格` : ''}的网格员还没有登记账号，提醒发不到本人。请用 gridkeeper invite 给他们邀请码。`
}
