// What is said of a leave or hand-over: to whoever set it, and to whoever stands in.
import { renderDay } from '../time/local-day.ts'
import { forGood, type Absence } from './absence.ts'
import { mostDays, type AbsenceDecision } from './absence-setting.ts'
import { renderUnnamed } from './colleague.ts'
import { personOf, unitName, type Roster } from './roster.ts'

export function renderAbsence(decision: AbsenceDecision, booked: readonly Absence[], roster: Roster): string {
  switch (decision.outcome) {
    case 'set':
      return booked.map((absence) => renderBooked(absence, roster)).join('\n')
    case 'unknown-person':
    case 'several':
      return renderUnnamed(decision, '我明天请假，王芳代')
    case 'unknown-grid':
      return `您名下没有“${decision.grid}”，没有记。请写清网格再发一次。`
    case 'no-day':
      return '请写清哪一天，如“我明天请假，王芳代”。没有记。'
    case 'past':
      return '只能记今天和以后的请假，没有记。'
    case 'too-long':
      return `一次最多记 ${mostDays} 天，没有记。`
    case 'not-yours':
      return `${decision.person.name}的请假和交接由本人或管他的干部记，没有记。`
    case 'stand-in-away':
      return `${decision.person.name}${renderDay(decision.day)}也请假，没有记。请换一个人。`
  }
}

function renderBooked(absence: Absence, roster: Roster): string {
  const { id, gridId, from } = absence
  const name = (personId: string) => personOf(roster, personId)?.name ?? personId
  const undo = `取消发“销假 L${id}”。`
  if (gridId !== undefined)
    return `L${id} 已记：${unitName(roster, gridId)}自${renderDay(from)}起由${name(absence.personId)}交给${name(absence.standInId ?? '')}。${undo}`
  const standIn = absence.standInId === undefined ? '' : `，${name(absence.standInId)}代`
  return `L${id} 已记：${name(absence.personId)} ${renderSpan(absence)}请假${standIn}。${undo}`
}

function renderSpan({ from, to }: Pick<Absence, 'from' | 'to'>): string {
  if (to === forGood) return `${renderDay(from)}起`
  return from === to ? renderDay(from) : `${renderDay(from)}至${renderDay(to)}`
}

export function renderToStandIn(absence: Absence, roster: Roster): string {
  const person = personOf(roster, absence.personId)
  const grids = (person?.roles ?? [])
    .filter((r) => r.role === 'grid' && (absence.gridId === undefined || r.unit === absence.gridId))
    .map((r) => unitName(roster, r.unit))
    .join('、')
  const how = absence.gridId === undefined ? '请您代' : '已交给您'
  const undo = `有误发“销假 L${absence.id}”。`
  if (grids === '') return `【顶班】${person?.name ?? ''}${renderSpan(absence)}请假，${how}。${undo}`
  return `【顶班】${person?.name ?? ''}的${grids}，${renderSpan(absence)}${how}，零报告请您报。${undo}`
}

export function renderBack(absence: Absence | undefined, roster: Roster): string {
  if (!absence) return '没有查到您能取消的请假。'
  const person = personOf(roster, absence.personId)?.name ?? ''
  return `L${absence.id} 已取消：${person} ${renderSpan(absence)}。`
}
