// Who is away on which days and who stands in; a grid that was handed over is another's from then on.
import type { Person, Roster } from './roster.ts'
import type { LocalDay } from '../time/local-day.ts'

export interface Absence {
  /** The short number in receipts: L3. */
  readonly id: number
  readonly personId: string
  readonly from: LocalDay
  /** Belongs to it. */
  readonly to: LocalDay
  readonly standInId: string | undefined
  /** The one grid that is handed over; undefined: he is away with all that he has. */
  readonly gridId: string | undefined
}

export type NewAbsence = Omit<Absence, 'id'>

/** No end: of what is handed over for good. */
export const forGood: LocalDay = '9999-12-31'

const known = new WeakMap<Roster, { absences: readonly Absence[]; day: LocalDay; roster: Roster }>()

/** The roster as it is on a day: those away are named, whoever stands in has the roles of whom he stands in for. */
export function rosterOn(roster: Roster, absences: readonly Absence[], day: LocalDay): Roster {
  const usual = roster.usual ?? roster
  const last = known.get(usual)
  if (last?.day === day && last.absences === absences) return last.roster
  const today = absences.filter((a) => a.from <= day && day <= a.to)
  const result = today.length === 0 ? usual : { ...usual, usual, ...onDay(usual, today) }
  known.set(usual, { absences, day, roster: result })
  return result
}

function onDay({ people }: Roster, today: readonly Absence[]): Pick<Roster, 'people' | 'away' | 'deputies'> {
  const away = new Set(today.filter((a) => a.gridId === undefined).map((a) => a.personId))
  const roles = new Map<string, Person['roles']>()
  for (const absence of today) {
    const standIn = standInFor(absence, today)
    const held = people.find((p) => p.id === absence.personId)?.roles ?? []
    const passed = held.filter(
      (r) => r.role === 'grid' && (absence.gridId === undefined || r.unit === absence.gridId),
    )
    if (standIn !== undefined) roles.set(standIn, [...(roles.get(standIn) ?? []), ...passed])
  }
  const handedOver = (person: Person, unit: string) =>
    today.some((a) => a.gridId === unit && a.personId === person.id)
  return {
    away,
    deputies: today.map((absence) => ({
      personId: absence.personId,
      gridId: absence.gridId,
      standInId: standInFor(absence, today),
    })),
    people: people.map((person) => {
      const own = person.roles.filter((r) => !(r.role === 'grid' && handedOver(person, r.unit)))
      const more = roles.get(person.id) ?? []
      return own.length === person.roles.length && more.length === 0
        ? person
        : { ...person, roles: [...own, ...more] }
    }),
  }
}

/** A stand-in who is away himself passes it on; those who swap with each other stand in for each other. */
function standInFor(absence: Absence, today: readonly Absence[]): string | undefined {
  const asked = new Set([absence.personId])
  let at = absence.standInId
  while (at !== undefined) {
    const next = today.find((a) => a.personId === at && a.gridId === undefined)
    if (!next) return at
    asked.add(at)
    if (next.standInId !== undefined && asked.has(next.standInId)) return absence.standInId
    at = next.standInId
  }
  return undefined
}
