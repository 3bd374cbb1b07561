// Tells what takes the earnest out of a zero: doubt, lies, orders, wishes, samples, another's word, exceptions.
import { either, pattern } from '../../../lib/pattern.ts'
import { anyForm } from '../words/forms.ts'
import * as words from '../words/reserve.ts'
import { zeroWords } from '../words/spoken-zeros.ts'
import { isSpokenOf } from './spoken-zeros.ts'

const { breath } = words
const unsure = pattern(
  '',
  `${either(anyForm(words.unsureForms).source)}${breath}${zeroWords}`,
  words.zeroReceived,
)
const unreported = pattern('', `${words.omitted}${breath}${zeroWords}`)
const quoted = pattern('', words.quoted)
const yours = pattern('', words.yours)
const undoneAfter = pattern('', words.undoneAfter)
const takenBack = anyForm(words.takenBackForms)
const sample = anyForm(words.sampleForms)
const cited = pattern('', words.cited)
const except = pattern('', words.except)
const smallTalk = pattern('', words.smallTalk)

/** The clause does not say in earnest that all is clear; `owed`: the message makes up for a report of an earlier day. */
export function isReserved(clause: string, owed: boolean): boolean {
  if (!owed && unreported.test(clause)) return true
  return isSpokenOf(clause) || [unsure, quoted, yours, undoneAfter].some((form) => form.test(clause))
}

/** The message as a whole takes back, limits or only shows the zero in it. */
export function isTakenBack(text: string): boolean {
  return [takenBack, sample, cited, except, smallTalk].some((form) => form.test(text))
}
