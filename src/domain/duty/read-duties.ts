// Reads the duties of one sentence of a plan: each cadence that somebody owes something by.
import { alignedFold } from '../../lib/aligned-fold.ts'
import type { Cadence } from './cadence/cadence.ts'
import { conflictsIn } from './conflicts.ts'
import type { Duty } from './duty.ts'
import { isOwed, type Setting } from './owed.ts'
import { consequenceIn, recipientOf, whoOf } from './parties.ts'
import { readCadences, type FoundCadence } from './cadence/read-cadences.ts'

export interface Statement extends Omit<Setting, 'heading'> {
  readonly sentence: string
  /** What follows in the same paragraph. */
  readonly after: string
  readonly headings: readonly string[]
}

export function readDuties(statement: Statement): Duty[] {
  const { sentence, after, headings } = statement
  const folded = alignedFold(sentence)
  const heading = alignedFold(headings[headings.length - 1] ?? '')
  const owed = readCadences(sentence).filter((found) => isOwed(found, folded, { ...statement, heading }))
  const conflicts = conflictsIn(
    owed.map(({ cadence }) => cadence),
    folded,
  )
  return owed.map((found, i) => ({
    cadence: triggered(found, sentence),
    who: whoOf(folded, found.start, headings.map(alignedFold)),
    what: whatOf(upTo(sentence, owed[i + 1]), found, statement),
    to: recipientOf(alignedFold(restOf(sentence, found.start))),
    ifMissed: consequenceIn(sentence + after),
    secret: SECRET.test(folded) || headings.some((heading) => SECRET.test(heading)),
    quote: sentence.trim(),
    conflicts,
  }))
}

const SECRET = /暗访|突击(?:抽查|检查|督查|行动)|四不两直|不打招呼|不发通知/u
function triggered({ cadence, start }: FoundCadence, sentence: string): Cadence {
  if (cadence.type !== 'event') return cadence
  const part = /[^。;；]*$/u.exec(sentence.slice(0, start))?.[0] ?? ''
  const after = [...part.matchAll(TRIGGER)].at(-1)?.[0].trim()
  return after ? { ...cadence, after } : cadence
}

/** 发现隐患的, 接到报警后: what sets an event's clock going. */
const TRIGGER =
  /(?:发现|发生|接到|接报|收到|出现|遇到?|凡是?)[^,，。;；]{1,24}(?=[,，。;；]|$)|[^,，。;；]{2,16}(?:后|之后|时|的)(?=[,，]|$)/gu

/** From the words of time up to the end of the part of the sentence they stand in. */
function restOf(sentence: string, from: number): string {
  return /^[^。;；]*/u.exec(sentence.slice(from))?.[0] ?? ''
}

/** The sentence up to the clause in which the next duty begins. */
function upTo(sentence: string, next: FoundCadence | undefined): string {
  if (!next) return sentence
  const before = sentence.slice(0, next.start)
  return /^.*[,，;；]/su.exec(before)?.[0] ?? before
}

const LONGEST = 80

function whatOf(sentence: string, { start, end }: FoundCadence, { headings, isHeading }: Statement): string {
  const rest = restOf(sentence, end)
  if (isHeading) return (sentence.slice(0, start) + rest).replace(/[(（)）]/gu, '').trim()
  const said = rest
    .replace(/^[的,，、:：)）"”’\s]*(?:期间|前后|前夕|当[天日]|来临之际|之际)?[,，]?/u, '')
    .replace(/[,，](?:逾期|否则|未按|不按|对(?:逾期|不)).*$/u, '')
  const what = said.length >= 4 ? said : `${clauseBefore(sentence, start)}${said}`
  return (what.length >= 4 ? what : [headings[headings.length - 1] ?? '', what].join(''))
    .replace(/[,，、]$/u, '')
    .slice(0, LONGEST)
}

function clauseBefore(sentence: string, at: number): string {
  return /[^,，。;；]*[,，]?[^,，。;；]*$/u.exec(sentence.slice(0, at))?.[0] ?? ''
}
