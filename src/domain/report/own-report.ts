// A report of a community, an office or a person, where the name of its regime heads it: whose it is, and who else is named in it.
import { alignedFold } from '../../lib/aligned-fold.ts'
import type { GridName } from '../message/reading.ts'
import { gridsUnder, isWithin, reportersById, unitsById, type Roster, type Unit } from '../roster/roster.ts'
import { headed } from './named-regime.ts'
import type { Regime } from './regime-schema.ts'
import { unitsReportedBy } from './regime.ts'

export interface OwnReport {
  readonly regime: Regime
  /** Those that its sender reports for. */
  readonly units: readonly Unit[]
  /** The units and people that stand in the text, grids apart; for the reader. */
  readonly named: readonly GridName[]
}

/** undefined: no such regime heads the text, or he does not report under it. */
export function ownReport(
  text: string,
  rules: readonly Regime[],
  { roster, personId }: { readonly roster: Roster; readonly personId: string | undefined },
): OwnReport | undefined {
  const theirs = rules.some(({ reporters, wants }) => reporters !== 'grid' && wants.kind === 'zero')
  if (!theirs || personId === undefined) return undefined
  const zeros = rules.filter(({ wants }) => wants.kind === 'zero')
  const head = headed(text, zeros)
  if (!head || head.regime.reporters === 'grid') return undefined
  const units = unitsReportedBy(head.regime, roster, personId)
  if (units.length === 0) return undefined
  const own = units.map(({ id }) => id)
  const named = namedIn(head.before + head.after, roster, own)
  // Who signs for his unit is no other.
  return { regime: head.regime, units, named: named.filter(({ id }) => id !== personId || own.includes(id)) }
}

/** 柳岸 for 柳岸社区. */
const kindOfUnit = /(?:社区|街道|镇|乡|村|县|[村居]委会|办事处)$/

/** As the reader needs them. */
export function calledAs(units: readonly Unit[]): readonly GridName[] {
  return units.flatMap(({ id, name }) => {
    const short = name.replace(kindOfUnit, '')
    return (short.length > 1 ? [name, short] : [name]).map((one) => ({ id, name: one, number: undefined }))
  })
}

/** The longer name is meant, and of one name those whose report it is. */
function namedIn(text: string, roster: Roster, own: readonly string[]): readonly GridName[] {
  const all = [...reportersById(roster).values()].filter(({ kind }) => kind !== 'grid')
  const rank = ({ id, name }: GridName) => name.length * 2 + (own.includes(id) ? 1 : 0)
  let rest = alignedFold(text)
  return calledAs(all)
    .toSorted((a, b) => rank(b) - rank(a))
    .filter(({ name }) => {
      const parts = rest.split(alignedFold(name))
      rest = parts.join('\n')
      return parts.length > 1
    })
}

/** A zero of all its grids is one of the unit. */
export function unitsOf({ units }: OwnReport, named: readonly string[], roster: Roster): readonly string[] {
  const own = units.filter(({ id }) => {
    const grids = gridsUnder(roster, id)
    return grids.length > 1 && grids.every((grid) => named.includes(grid.id))
  })
  return own.length > 0 ? own.map(({ id }) => id) : named
}

/** Whose report it is that something happened: of those that are named, else of the one that it can be; of none where another is named. */
export function unitsMeant(
  { regime, units }: OwnReport,
  named: readonly string[],
  roster: Roster,
): readonly string[] {
  const ids = units.map(({ id }) => id)
  const meant = ids.filter((id) => named.includes(id))
  if (meant.length > 0) return meant
  const grids = unitsById(roster)
  const isPlace = (id: string) => grids.get(id)?.kind === 'grid'
  const holds = (own: string) =>
    named.every((id) => isPlace(id) && (typeof regime.reporters !== 'string' || isWithin(roster, id, own)))
  const [only, ...others] = ids.filter(holds)
  return only !== undefined && others.length === 0 ? [only] : []
}

const leftOut =
  /(?<![清拆消排扫铲解免删剔切开废根破])除(?:[了去开却](?!此)|(?![此夕])[^,。;!?\n]{1,30}外)|除外|不含|不包括|不算|不在内/

/** 除1号网格外…: a zero of what is left is none of the whole. */
export function leavesOut(text: string): boolean {
  return leftOut.test(alignedFold(text))
}

/** To whom told of an incident that is booked as one, and as nobody's report. */
export function renderNotOwn({ regime: { name }, units }: OwnReport): string {
  const names = units.map((unit) => unit.name).join('、')
  return `“${name}”没有记：没有写明是${names}${units.length > 1 ? '中的哪一个' : ''}的。`
}
