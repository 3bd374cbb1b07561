// Finds the place a report speaks of, as it is written.
import { alignedFold } from '../../../lib/aligned-fold.ts'
import { matchesOf } from '../../../lib/matches.ts'
import type { Prepared } from '../text/prepare.ts'
import {
  besidesNames,
  buildings,
  noNameForms,
  noNameWords,
  partOfShortNames,
  placeHeads,
  placeSides,
} from '../words/places.ts'

const heads = placeHeads.join('|')
const sides = placeSides.join('|')
const anchor = new RegExp(`(?:${buildings}|(?:${heads}))的?(?:${buildings}|${heads}|${sides}){0,6}`, 'g')
const noNames = [...noNameWords].sort((a, b) => b.length - a.length)
const noNameAtStart = new RegExp(`^(?:${[...noNameForms, ...noNames].join('|')})`)
const longestName = 7

/** 不是5号楼: no place of what is told. */
const denied = /(?:不是|唔系|并非|不在)\s?$/

interface Found {
  readonly start: number
  readonly end: number
  readonly score: number
}

/** A part of a text and where it begins. */
interface Stretch {
  readonly start: number
  readonly text: string
}

/** A grid or a day: 26号3格, and no house number 26. */
type Named = Pick<Found, 'start' | 'end'>

/** The fullest place phrase of the clauses, as its sender wrote it, without what is named in it. */
export function readPlace(
  clauses: readonly Stretch[],
  { asWritten }: Pick<Prepared, 'asWritten'>,
  named: readonly Named[] = [],
): string | undefined {
  const found = clauses.flatMap((clause) => placesIn(clause)).flatMap((one) => behind(one, named))
  let best: Found | undefined
  for (const one of found) if (!best || one.score > best.score) best = one
  return best && asWritten(best.start, best.end).trim()
}

/** The place of a text that says nothing else: 就在5栋楼下那边. */
export function readBarePlace(
  told: Pick<Prepared, 'asWritten' | 'raw'> & { readonly clauses: readonly Stretch[] },
): string | undefined {
  const place = readPlace(told.clauses, told)
  if (place === undefined) return undefined
  return saysNothing(alignedFold(told.raw).replace(alignedFold(place), '')) ? place : undefined
}

const besides = new RegExp(`^(?:${besidesNames.join('|')})*$`)

/** What stands beside a name: that it is there, or of it. */
export function saysNothing(rest: string): boolean {
  return besides.test(rest.replaceAll(/[^\p{L}\d]/gu, ''))
}

function behind(found: Found, named: readonly Named[]): Found[] {
  const inside = named.filter((one) => one.start < found.end && one.end > found.start)
  const start = Math.max(found.start, ...inside.map((one) => one.end))
  return start + 1 < found.end ? [{ ...found, start }] : []
}

function placesIn({ start: offset, text }: Stretch): Found[] {
  const found: Found[] = []
  for (const match of matchesOf(anchor, text)) {
    const [word] = match
    const end = match.index + word.length
    if (isNumberOfOther(word, text.slice(end))) continue
    const start = nameStart(text, match.index)
    if (denied.test(text.slice(0, start))) continue
    const last = found.at(-1)
    const from = last && last.end - offset
    if (last && from !== undefined && start >= from - 1 && start <= from + 1) {
      found[found.length - 1] = { start: last.start, end: offset + end, score: last.score + 1 }
      continue
    }
    const score = scoreOf({ word, named: start < match.index, alone: end - start === text.trim().length })
    if (score >= least) found.push({ start: offset + start, end: offset + end, score })
  }
  return found
}

/** 12号工单, 3号网格: numbers of cases and grids, not of houses. */
function isNumberOfOther(word: string, after: string): boolean {
  return /^\d+(?:号|[-—]\d+)$/.test(word) && /^\s?(?:网?格|工单|案)/.test(after)
}

/** What scores less is too little to be a place. */
const least = 1.5

interface Phrase {
  readonly word: string
  /** A name stands before it. */
  readonly named: boolean
  /** Nothing else is in the clause. */
  readonly alone: boolean
}

function scoreOf({ word, named, alone }: Phrase): number {
  const merits: readonly (readonly [number, boolean])[] = [
    [3, alone && word.length > 1],
    [2, named],
    [2, /[\d一二三四五六七八九十]/.test(word)],
    [1, !/^.层?楼?$/.test(word)],
    [0.5, word.length > 1],
  ]
  return merits.reduce((sum, [weight, holds]) => sum + (holds ? weight : 0), 0)
}

/** Walks left from a place word over the name that stands before it. */
function nameStart(text: string, anchorStart: number): number {
  let start = anchorStart
  while (start > 0 && anchorStart - start < longestName) {
    if (!/[\p{L}\d-]/u.test(text[start - 1] ?? '')) break
    const before = text.slice(0, start)
    const stopped = noNames.find((word) => before.endsWith(word))
    const short = stopped?.length === 1 && partOfShortNames.includes(stopped) && anchorStart - start < 2
    if (stopped !== undefined && !short) break
    start--
  }
  for (let skip = noNameAtStart.exec(text.slice(start, anchorStart)); skip;) {
    start += skip[0].length
    skip = noNameAtStart.exec(text.slice(start, anchorStart))
  }
  return Math.min(start, anchorStart)
}
