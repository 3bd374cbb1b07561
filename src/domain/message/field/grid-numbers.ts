// Finds which grids of the community the numbers of a list are.
import { matchesOf } from '../../../lib/matches.ts'
import { numeral, parseNumeral } from '../../../lib/numerals.ts'
import type { GridName, ReadingContext } from '../reading.ts'

const listToken = new RegExp(`${numeral}|[-—–~至到]+`, 'g')

/** Numbers of a list such as `1、3-5`. */
export function listNumbers(list: string): number[] {
  const numbers: number[] = []
  let range = false
  for (const [token] of matchesOf(listToken, list)) {
    const value = parseNumeral(token)
    const last = numbers.at(-1)
    if (value === undefined) range = /[-—–~至到]/.test(token)
    else if (range && last !== undefined && value > last && value - last < 400) {
      for (let next = last + 1; next <= value; next++) numbers.push(next)
      range = false
    } else numbers.push(value)
  }
  return numbers
}

const span = new RegExp(`(${numeral})[^、,,.;和及与跟]*?[-—–~至到]+\\s?第?(${numeral})`, 'g')

/** A range that reaches beyond the community's grids names none of them: nothing is booked to a part of it. */
export function resolveGrids(list: string, context: ReadingContext): { ids: string[]; unknown: string[] } {
  const ids: string[] = []
  const unknown: string[] = []
  const { byNumber } = known(context.grids)
  const rest = list.replace(span, (range: string, from: string, to: string) => {
    if (byNumber.has(parseNumeral(from)) && byNumber.has(parseNumeral(to))) return range
    unknown.push(range.trim())
    return '、'
  })
  for (const value of listNumbers(rest)) {
    const grid = byNumber.get(value)
    if (grid) ids.push(grid.id)
    else unknown.push(String(value))
  }
  return { ids, unknown }
}

export interface Known {
  /** The first of each number. */
  readonly byNumber: ReadonlyMap<number | undefined, GridName>
  readonly numberless: readonly GridName[]
}

const sorted = new WeakMap<readonly GridName[], Known>()

/** Made once of the same grids: of thousands, each message names one or two. */
export function known(grids: readonly GridName[]): Known {
  const found = sorted.get(grids)
  if (found) return found
  const byNumber = new Map(grids.toReversed().map((grid) => [grid.number, grid]))
  const made = { byNumber, numberless: grids.filter((grid) => grid.number === undefined) }
  sorted.set(grids, made)
  return made
}
