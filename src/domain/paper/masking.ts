// Takes out of a paper who said what: names of residents, phone and identity numbers.
import { personNamesIn } from '../../lib/person-names.ts'
import type { Incident } from '../incident/incident.ts'
import { forgottenName } from '../person/data-request.ts'
import { anonymousName } from '../question/sensitive.ts'
import type { Roster } from '../roster/roster.ts'
import type { PeriodFacts } from './period-facts.ts'

const numbers = [
  /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])\d{2}\d{3}[\dXx](?![\dXx])/gu,
  /(?<!\d)1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}(?!\d)/gu,
  /(?<!\d)(?:\(?0\d{2,3}\)?[-\s]?)?[2-9]\d{6,7}(?!\d)/gu,
]

/** What stands where a name was: masked, they would take words out of the text. */
const unnamed = [anonymousName, forgottenName]

export function maskFacts(facts: PeriodFacts, roster: Roster): PeriodFacts {
  const staff = namesKept(roster)
  const said = (text: string) =>
    maskText(
      text,
      personNamesIn(text).filter((name) => !staff.includes(name)),
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
  const names = [...(isStaff ? [] : [incident.reporterName]), ...personNamesIn(incident.text)]
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
  const nameless = names
    .filter((name) => name.length > 1)
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, maskName(name)), text)
  return numbers.reduce((rest, pattern) => rest.replace(pattern, maskNumber), nameless)
}

/** The first character stays, so that a reader sees whether two lines speak of one person. */
function maskName(name: string): string {
  const [first = ''] = name
  return `${first}**`
}

function maskNumber(number: string): string {
  const digits = number.replaceAll(/[^\dXx]/gu, '')
  return `${digits.slice(0, 3)}****${digits.slice(-2)}`
}
