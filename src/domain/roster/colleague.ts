// Which colleague is meant by what people call one another.
import type { Member, Person, Roster } from './roster.ts'

export type Unnamed =
  | { readonly outcome: 'unknown-person'; readonly name: string }
  | { readonly outcome: 'several'; readonly name: string; readonly people: readonly Person[] }

/** `example` is the whole sentence as it should be written. */
export function renderUnnamed(unnamed: Unnamed, example: string): string {
  if (unnamed.outcome === 'unknown-person')
    return `没有找到“${unnamed.name}”，没有记。请写名册上的全名，如“${example}”。`
  const people = unnamed.people.slice(0, 5).map((person) => person.name)
  return `“${unnamed.name}”可能是${people.join('、')}，没有记。请写全名再发一次。`
}

/** By name, or as colleagues say: 小李, 李姐, 建国. */
export function colleagueNamed(
  name: string,
  { roster, member }: { roster: Roster; member: Member },
): Person | Unnamed {
  const staff = roster.people.filter(
    (p) => p.id !== member.personId && p.roles.some((r) => r.role !== 'inspector'),
  )
  const exact = staff.filter((p) => p.name === name)
  const surname =
    /^[小老阿](.)$/.exec(name)?.[1] ?? /^(.)(?:姐|哥|工|叔|姨|阿姨|师傅|主任|书记|队|组长)$/.exec(name)?.[1]
  const people =
    exact.length > 0
      ? exact
      : staff.filter((p) =>
          surname === undefined ? name.length === 2 && p.name.endsWith(name) : p.name.startsWith(surname),
        )
  const [only, ...others] = people
  if (!only) return { outcome: 'unknown-person', name }
  return others.length > 0 ? { outcome: 'several', name, people } : only
}
