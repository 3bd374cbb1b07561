// Open incidents that may be the same thing: same category and grid, reported lately, about the same place. Only ever offered.
import { renderName } from './head-wording.ts'
import type { Incident } from './incident.ts'

const lately = 72 * 3_600_000
const offered = 2

export function similarTo(incident: Incident, open: readonly Incident[]): readonly Incident[] {
  return open
    .filter((one) => one.access === 'open' && one.number !== incident.number)
    .filter((one) => Math.abs(incident.reportedAt.getTime() - one.reportedAt.getTime()) <= lately)
    .filter((one) => isSamePlace(incident, one))
    .slice(0, offered)
}

/** The place words of one stand in the other, or they share most of their pairs of characters. */
function isSamePlace(a: Incident, b: Incident): boolean {
  if (a.location === undefined || b.location === undefined)
    return a.location === b.location && a.gridId !== undefined
  const [here, there] = [pairs(a.location), pairs(b.location)]
  if (numbersIn(a.location) !== numbersIn(b.location)) return false
  const shared = here.filter((pair) => there.includes(pair)).length
  return shared > 0 && shared * 2 >= Math.min(here.length, there.length)
}

function pairs(text: string): readonly string[] {
  return Array.from(text.slice(1), (_, i) => text.slice(i, i + 2))
}

/** 1号楼 is not 11号楼. */
function numbersIn(text: string): string {
  return [...text.normalize('NFKC').matchAll(/\d+/g)].map(([digits]) => digits).join(' ')
}

export function renderSimilar({ number }: Incident, similar: readonly Incident[]): string {
  const list = similar.map((one) => `“${renderName(one)}”`)
  const [first] = similar
  return first ? `是不是${list.join('、')}这件事？是就回“#${number} 并到 #${first.number}”，不是不用回。` : ''
}
