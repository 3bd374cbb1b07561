// Tells that an alarm was none, in plain words; and that it stands.
import { foldText } from '../../../lib/fold-text.ts'
import { pattern } from '../../../lib/pattern.ts'
import * as words from '../words/false-alarms.ts'
import { splitClauses } from './clauses.ts'
import { isUrgent } from './urgency.ts'

const misjudged = pattern('', words.misjudged)
const mistaken = pattern('g', words.mistaken)
const falseCase = pattern('', words.falseCase)
const upheld = pattern('', words.upheld)
const unsaid = pattern('', words.unsaid)
const saidSo = pattern('', words.saidSo)
const toldBefore = pattern('', words.toldBefore)
const denied = pattern('g', words.denied)
const harmless = pattern('g', words.harmless)
const calming = pattern('', words.calming)
const courtesy = pattern('g', words.courtesy)
const dangerLeft = pattern('', words.dangerLeft)

const number = /^\s*#\s?\d{1,9}/
/** A plain word is short. */
const longest = 60

/** 不是误报,真着了. */
export function upholdsAlarm(text: string): boolean {
  return upheld.test(foldText(text))
}

/** 看错了,是做饭的油烟: said of an alarm, by whoever raised it, it takes it down. Nothing else is told that may be danger. */
export function tellsNoDanger(text: string): boolean {
  const whole = foldText(text).replace(number, ' ')
  const said = whole.replace(toldBefore, ' ')
  if (said.length > longest || upheld.test(whole) || unsaid.test(whole)) return false
  const [afterDenial, denies] = without(said, denied)
  const [afterHarmless, explains] = without(afterDenial, harmless)
  const [rest, errs] = without(afterHarmless, mistaken)
  if (!errs && !denies && !explains) return false
  // 拍戏, 演习 are what it was.
  if (splitClauses(afterHarmless).some((one) => one.asks || one.unreal)) return false
  if (dangerLeft.test(rest) || isUrgent(splitClauses(rest))) return false
  if (errs) return denies || explains || (misjudged.test(said) && saysNothing(rest))
  return (denies && explains) || (calming.test(afterHarmless) && !/\d/.test(rest))
}

/** #12 虚惊一场,现场没事: plain of a case that is named, where nothing else that may be danger is told. */
export function tellsFalseCase(text: string): boolean {
  if (saidSo.test(foldText(text)) && !calming.test(text)) return false
  if (tellsNoDanger(text)) return true
  const said = foldText(text).replace(number, ' ')
  if (!falseCase.test(said) || upheld.test(said) || unsaid.test(said)) return false
  const [rest] = without(said, denied)
  const clauses = splitClauses(rest)
  return !dangerLeft.test(rest) && !clauses.some((one) => one.asks || one.unreal) && !isUrgent(clauses)
}

function without(text: string, words: RegExp): readonly [rest: string, found: boolean] {
  const rest = text.replace(words, ' ')
  return [rest, rest !== text]
}

function saysNothing(rest: string): boolean {
  return rest.replace(courtesy, '').replaceAll(/[^\p{L}\p{N}]/gu, '') === ''
}
