// Tells whether a clause says in earnest that nothing happened.
import { matchesOf } from '../../../lib/matches.ts'
import { pattern } from '../../../lib/pattern.ts'
import { remembered } from '../../../lib/remembered.ts'
import { anyForm } from '../words/forms.ts'
import * as frames from '../words/zero-frames.ts'
import { zeroForms } from '../words/zeros.ts'
import { isFramed, isTerse, listsAbsence } from './terse-zeros.ts'

const zero = anyForm(zeroForms, 'g')
const deniesNext = pattern('', frames.deniesNext)
const talksOfNext = pattern('', frames.talksOfNext)
const talksOfLast = pattern('', frames.talksOfLast)
const onlyNames = pattern('', frames.onlyNames)
const ofOneself = pattern('', frames.ofOneself)
const ofCase = pattern('', frames.ofCase)
const onlyGrave = pattern('', frames.onlyGrave)
const graveNext = /^(?:重大|较大|严重)/

interface Sides {
  readonly before: string
  readonly after: string
}

function sidesOf({ index, 0: { length } }: RegExpExecArray, clause: string): Sides {
  const before = clause.slice(Math.max(0, index - 16), index).trimEnd()
  return { before, after: clause.slice(index + length).trimStart() }
}

/** 'zero': says that nothing happened; 'denied': says that a zero is not true; undefined: neither. */
export const zeroOf = remembered(zeroIn)

/** 6格我 正常, 6格 老莫 冇: a place of a list, who filled it and with what. */
const filledIn = pattern('', frames.filledPlace)

function zeroIn(clause: string): 'zero' | 'denied' | undefined {
  if (filledIn.test(clause)) return 'zero'
  if (ofCase.test(clause)) return undefined
  let said: 'zero' | undefined
  let partial = false
  for (const match of matchesOf(zero, clause)) {
    const sides = sidesOf(match, clause)
    if (deniesNext.test(sides.before)) return 'denied'
    if (onlyGrave.test(match[0]) || graveNext.test(sides.after)) partial = true
    else if (isTalk(match[0], clause, sides)) return said
    else said = 'zero'
  }
  if (said !== undefined || partial) return said
  const nought = clause.search(/[零0]\s*$/)
  if (nought > 0 && deniesNext.test(clause.slice(0, nought))) return 'denied'
  return isTerse(clause) || listsAbsence(clause) ? 'zero' : undefined
}

const noughtAtEnd = /(?:[零〇0无冇没√✓]|没有|ok)[^\p{L}\d]*$/u

/** Where the words begin that say that nothing happened; undefined where none do. */
export function zeroAt(clause: string): number | undefined {
  if (zeroOf(clause) !== 'zero') return undefined
  zero.lastIndex = 0
  const at = zero.exec(clause)?.index ?? clause.search(noughtAtEnd)
  return at < 0 ? clause.length : at
}

/** The words are only named, or said of the sender himself: 没事也要报, 零报告表, 体检没事. */
function isTalk(words: string, clause: string, { before, after }: Sides): boolean {
  if (onlyNames.test(after) || (ofOneself.test(before) && !words.includes('零'))) return true
  const topic = /^[零0]/.test(words)
  return topic && (talksOfNext.test(before) || talksOfLast.test(after) || !isFramed(clause, words))
}
