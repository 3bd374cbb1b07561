// Tells what speaks against a zero in the message as a whole: it is mocked, or the patrol or the report is still to come.
import { pattern } from '../../../lib/pattern.ts'
import { anyForm } from '../words/forms.ts'
import {
  busyWith,
  coveringForms,
  dayOffForms,
  deferralForms,
  ofLeftOut,
  sarcasmForms,
  unfinishedForms,
  wentSince,
} from '../words/zero-doubts.ts'

const sarcasm = anyForm(sarcasmForms)
const unfinished = anyForm(unfinishedForms)
const deferral = anyForm(deferralForms)
const dayOff = anyForm(dayOffForms)
const covering = anyForm(coveringForms)
/** 没顾上, of a report that is made up for. */
const busy = pattern('g', busyWith)

const since = pattern('g', wentSince)
const leftOut = pattern('g', ofLeftOut)

/** 7网格零报告 零报告: sent more than once, with its grid, and nothing beside it. */
const repeated =
  /^\s*[\d一二三四五六七八九十]{1,3}号?网?格\s?[:,]?\s?零报告(?:[,!。\s]{0,3}零报告){1,9}[,!。\s]*$/

export function isSarcastic(text: string): boolean {
  return sarcasm.test(text) && !repeated.test(text)
}

/** The patrol itself is not done. */
export function isUnpatrolled(text: string): boolean {
  return unfinished.test(text.replace(leftOut, '')) || isOff(text)
}

/** The patrol or the report is not done yet, so whatever else is said is no zero; who makes up for a day off may speak of it. */
export function isUnfinished(said: string, owed: boolean): boolean {
  const text = (owed ? said.replace(busy, '') : said).replace(since, '').replace(leftOut, '')
  return unfinished.test(text) || deferral.test(text) || (isOff(text) && !owed)
}

/** 2格和3格(小蔡请假)都无: why somebody else tells of it. */
const inBrackets = /(?<=格)\([^()]{0,6}\)(?=[都均全也皆今无没零正])/g

function isOff(said: string): boolean {
  const text = said.replace(inBrackets, '')
  return dayOff.test(text) && !covering.test(text)
}
