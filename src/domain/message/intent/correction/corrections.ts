// Reads that a report already given is changed, replaced or withdrawn.
import { pattern } from '../../../../lib/pattern.ts'
import type { Facts } from '../../facts/facts.ts'
import { anyForm } from '../../words/forms.ts'
import { readBarePlace } from '../../field/places.ts'
import { readRefs } from '../../field/refs.ts'
import type { Layout } from '../../facts/layout.ts'
import * as words from '../../words/corrections.ts'
import { takesZeroBack } from '../../words/corrected-plainly.ts'
import * as falseAlarms from '../../words/false-alarms.ts'
import { tellsFalseCase, tellsNoDanger } from '../../signs/false-alarm.ts'
import { isUrgent } from '../../signs/urgency.ts'
import { findHazards } from '../../signs/hazards.ts'
import { isUnpatrolled } from '../../signs/zero-doubts.ts'

export const wrong = anyForm(words.wrongForms)
const change = anyForm(words.changeForms)
const withdraw = anyForm(words.withdrawForms)
const leaving = pattern('g', words.leaving)
const otherwise = anyForm(words.otherwiseForms)
const upheld = pattern('g', falseAlarms.upheld, words.unchanged)
const earlier = pattern('', words.earlier)
const norm = pattern('', words.norm)
const meeting = pattern('', words.meeting)
export const opening = pattern('', words.opening)
/** 更正 and no more: nothing is said to be otherwise. */
export const bareCorrection = pattern('', words.bareCorrection)
const contrast = pattern('', words.contrasted)
const saidSo = pattern('', falseAlarms.saidSo)
const noMistake = pattern('', words.noMistake)
const asksWhoUndid = pattern('', words.asksWhoUndid)
const withdrawable = pattern('', words.withdrawable)
const otherwiseWithdrawn = pattern('', words.otherwiseWithdrawn)
const changeable = pattern('', words.changeable)
const otherwiseChanged = pattern('', words.otherwiseChanged)
const wrongThere = pattern('', words.wrongThere)

const ofToday = pattern('', words.ofToday)
const leftOut = pattern('', words.leftOut)

const withdrawsOwn = pattern('', words.withdrawsOwn)

/** 不是误报,真着了; 先不改成零: what was reported is so. */
function upholds(text: string): boolean {
  const left = text.replace(upheld, ' ')
  return left !== text && ![wrong, change, withdraw, opening].some((form) => form.test(left))
}

/** #15 误报,现场没事: how a case ended, and what was found there. */
export function endsFalseCase({ text, clauses }: Layout): boolean {
  const named = readRefs(text).length > 0 && tellsFalseCase(text)
  return named && clauses.length > 1 && !opening.test(text) && !takesBack(text) && !change.test(text)
}

/** 弄错了,快递送到5格去了, 不是误报: no report is otherwise. */
export function correctsNothing(text: string): boolean {
  return (
    [bareCorrection, noMistake, asksWhoUndid].some((form) => form.test(text)) ||
    tellsOfLeaving(text) ||
    upholds(text)
  )
}

export function isCorrection(layout: Layout): boolean {
  const { text, clauses, context } = layout
  if (upholds(text) || endsFalseCase(layout)) return false
  // 说是误报,我看见火了
  if (saidSo.test(text) && (readRefs(text).length > 0 || isUrgent(clauses))) return false
  if (bareCorrection.test(text)) return layout.quote !== undefined
  if (isUnpatrolled(text) && !withdrawsOwn.test(text) && !takesZeroBackPlainly(layout)) return false
  const asks = clauses.filter((one) => one.asks)
  if (asks.some(({ text: said }) => takesBack(said) || [wrong, change].some((form) => form.test(said))))
    return false
  if (norm.test(text) && !/改[成为]|更正|写错|报错/.test(text)) return false
  if (meeting.test(text)) return false
  if (opening.test(text)) return true
  if (ofToday.test(text) || leftOut.test(text)) return false
  if (context.role !== 'resident' && contrast.test(text) && asks.length === 0) return true
  if (wrong.test(text) && (earlier.test(text) || change.test(text) || text.length < 24))
    return !noMistake.test(text)
  return withdraws(text) || takesZeroBackPlainly(layout) || changes(layout) || saysOtherwise(text)
}

const toldWhere = pattern('', words.toldWhere)

/** 是西门, in reply to a case: the place of it, and no more. */
export function tellsPlaceOfQuoted(layout: Layout): boolean {
  const { text, quote, clauses, context } = layout
  if (
    context.role === 'resident' ||
    clauses.some((one) => one.asks) ||
    quote === undefined ||
    readRefs(quote).length !== 1
  )
    return false
  return toldWhere.test(text) && readBarePlace(layout) !== undefined && findHazards(text).length === 0
}

/** It gives something back, and nobody is only called back. */
export function takesBack(text: string): boolean {
  return withdraw.test(text.replace(leaving, ' '))
}

const takesZero = pattern('', takesZeroBack)

/** 刚才说没有异常,我收回这句话. */
export function takesZeroBackPlainly({ text, clauses }: Layout): boolean {
  return takesZero.test(text.replace(leaving, ' ')) && !clauses.some((one) => one.asks)
}

/** 1格人员撤回,2格继续值守: that people leave is all that is like a correction. */
function tellsOfLeaving(text: string): boolean {
  return withdraw.test(text) && !takesBack(text) && !wrong.test(text) && !change.test(text)
}

function withdraws(text: string): boolean {
  return takesBack(text) && withdrawable.test(text) && !otherwiseWithdrawn.test(text)
}

function changes({ text, quote }: Layout): boolean {
  const named = change.test(text) && changeable.test(text) && !otherwiseChanged.test(text)
  const ofReport = quote !== undefined || (earlier.test(text) && /刚|改|条|更|原|前|昨|报/.test(text))
  return named && ofReport
}

function saysOtherwise(text: string): boolean {
  return otherwise.test(text) || (wrongThere.test(text) && !/可不是/.test(text))
}

/** What calls itself a correction, denies what its sender reported, or takes his zero back. */
export function correctsPlainly(layout: Layout): boolean {
  const { text } = layout
  return (
    opening.test(text) || deniesOwnIncident(layout) || takesZeroBackPlainly(layout) || tellsNoDanger(text)
  )
}

/** 5格不是没事,刚接到一起…: who owes the report denies its zero and tells what happened. */
export function deniesOwnZero({ text, context, quote }: Layout, facts: Facts): boolean {
  const own = context.role !== 'resident' && quote === undefined
  return own && facts.denied && facts.incidents.length > 0 && /不是(?:没|零|无|正常|平安)/.test(text)
}

const misled = pattern('', words.misled)
const denying = pattern('', words.denying)
const noFire = pattern('', words.noFire)

/** 没着火,看错了, by a resident: what he reported never was. */
export function deniesOwnIncident({ text, clauses, context }: Layout): boolean {
  if (context.role !== 'resident' || !misled.test(text) || clauses.some((one) => one.asks)) return false
  const hazards = clauses.flatMap((clause) =>
    findHazards(clause.text).map((one) => one.negated || denying.test(clause.text.slice(0, one.start))),
  )
  return (hazards.length > 0 || noFire.test(text)) && hazards.every((denied) => denied)
}
