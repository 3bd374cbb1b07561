// Takes out of a paper who said what: names of residents, phone and identity numbers.
import { maskNumbers } from '../../lib/mask-numbers.ts'
import { namesIn } from '../../lib/person-names.ts'
import type { Incident } from '../incident/incident.ts'
import { forgottenName } from '../person/data-request.ts'
import { anonymousName } from '../question/sensitive.ts'
import type { Roster } from '../roster/roster.ts'
import type { PeriodFacts } from './period-facts.ts'

/** What stands where a name was: masked, they would take words out of the text. */
const unnamed = [anonymousName, forgottenName]

export function maskFacts(facts: PeriodFacts, roster: Roster): PeriodFacts {
  const staff = namesKept(roster)
  const said = (text: string) =>
    maskText(
      text,
      namesIn(text).filter((name) => !staff.includes(name)),
    )
  return {
    ...facts,
    incidents: facts.incidents.map((incident) => maskIncident(incident, staff)),
    handOvers: facts.handOvers.map((one) => ({ ...one, text: said(one.text) })),
  }
}

/** Of staff, and of nobody. */
export function namesKept(roster: Roster): readonly string[] {
  return [...roster.people.map((person) => person.name), ...unnamed]
}

/** Staff answer for what they report, and keep their names; all other names in the text are cut to the surname. */
export function maskIncident(incident: Incident, staff: readonly string[]): Incident {
  const isStaff = staff.includes(incident.reporterName)
  const names = [...(isStaff ? [] : [incident.reporterName]), ...namesIn(incident.text)]
  const masked = (text: string) =>
    maskText(
      text,
      names.filter((name) => !staff.includes(name)),
    )
  return {
    ...incident,
    text: masked(incident.text),
    location: incident.location === undefined ? undefined : masked(incident.location),
    reporterName: isStaff ? incident.reporterName : maskName(incident.reporterName),
  }
}

export function maskText(text: string, names: readonly string[]): string {
  return maskNumbers(maskNames(text, names))
}

export function maskNames(text: string, names: readonly string[]): string {
  return names
    .filter((name) => name.length > 1)
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, maskName(name)), text)
}

/** The first character stays, so that a reader sees whether two lines speak of one person. */
function maskName(name: string): string {
  const [first = ''] = name
  return `${first}**`
}
